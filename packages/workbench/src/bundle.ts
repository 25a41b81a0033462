import { join } from 'node:path'
import { build } from 'vite'
import { packageFolder } from './package-folder.ts'

/** Run as a script by `build-into.ts`: bundles the page into the folder that it is given. */
const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('Give the folder to build into.')

await build({
  configFile: join(packageFolder, 'vite.config.ts'),
  configLoader: 'native',
  logLevel: 'error',
  build: { outDir: folder },
})
