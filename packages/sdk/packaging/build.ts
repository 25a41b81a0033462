import { spawnSync } from 'node:child_process'
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packageFolder } from './package-folder.ts'

/** Makes `dist/` from nothing: JavaScript modules with source maps, and a declaration beside each. */
const build = (): void => {
  rmSync(dist, { recursive: true, force: true })
  const compiler = join(dirname(fileURLToPath(import.meta.resolve('typescript/package.json'))), 'bin/tsc')
  const options = { cwd: packageFolder, stdio: 'inherit' } as const
  const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], options)
  if (status !== 0) process.exit(status ?? 1)
  for (const file of globSync('**/*.d.ts', { cwd: dist })) nameJavaScript(join(dist, file))
}

const dist = join(packageFolder, 'dist')

/** The compiler rewrites import endings in JavaScript only; few programs find `./client.ts` from a declaration. */
const nameJavaScript = (file: string): void => {
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace(/((?:\bfrom|\bimport) ?\(?['"]\.{1,2}\/[^'"]*)\.ts(?=['"])/g, '$1.js'))
}

build()
