import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, readFileSync, rmSync } from 'node:fs'

/**
 * Installs what a script is about to need: `node install.js cli` what running that package needs, `node install.js`
 * everything. Where everything is there already it stays. Runs on the Node that the machine has, which may not know
 * TypeScript, and writes to standard error, since standard output is the script's.
 */
const [running] = process.argv.slice(2)

const install = (...options) => {
  const pnpm = process.env['npm_execpath'] ?? 'pnpm'
  const { status, error } = spawnSync(pnpm, ['install', ...options], { stdio: ['inherit', 2, 2] })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
  // What Node came in: the program is linked from there, and the rest are 67 MB of C headers.
  rmSync('node_modules/node/node_modules', { recursive: true, force: true })
}

const installToRun = (name) => {
  const lockfile = 'pnpm-lock.yaml'
  const installed = `node_modules/.installed-${name}.yaml`
  if (existsSync(installed) && readFileSync(installed).equals(readFileSync(lockfile))) return
  // Of the workbench, only the bundled page runs; what it is built with is brought in for the build.
  const packages = ['pledgegraph', `@pledgegraph/${name}...`, '!@pledgegraph/workbench']
  // Whether what the lockfile names is old enough is asked where everything is installed, by those who change it.
  install('--prod', '--trust-lockfile', ...packages.flatMap((pattern) => ['--filter-prod', pattern]))
  copyFileSync(lockfile, installed)
}

if (running === undefined || existsSync('node_modules/typescript')) install()
else installToRun(running)
