import { execFile } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const packageFolder = fileURLToPath(new URL('..', import.meta.url))
const vite = join(packageFolder, 'node_modules/vite/bin/vite.js')

/**
 * Builds the app as its users do, for a registry at that address, and tells the folder that it is in. In a process of its
 * own: a bundler leaves hundreds of megabytes behind.
 */
export const buildApp = async (registryUrl: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'registry-browser-'))
  await run(process.execPath, [vite, 'build', '--outDir', folder, '--logLevel', 'error'], {
    cwd: packageFolder,
    env: { ...process.env, NODE_ENV: 'production', VITE_REGISTRY_URL: registryUrl },
  })
  return folder
}
