import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { packageFolder, repositoryFolder } from './package-folder.ts'
import { node } from './run-program.ts'

/** Runs the pnpm of this repository in the folder of the SDK, with its Node.js, and returns what it printed. */
export const pnpm = (...options: readonly string[]): string => {
  const { packageManager } = JSON.parse(readFileSync(join(repositoryFolder, 'package.json'), 'utf8'))
  const { status, stdout, stderr } = spawnSync('npx', ['--yes', packageManager, ...options], {
    cwd: packageFolder,
    env: { ...process.env, PATH: [dirname(node), process.env['PATH']].join(delimiter) },
    encoding: 'utf8',
  })
  if (status === 0) return stdout
  throw new Error(`\`pnpm ${options.join(' ')}\` ended with status ${status}.\n${stdout}${stderr}`)
}
