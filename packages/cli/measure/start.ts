import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import manifest from '../../../package.json' with { type: 'json' }
import { megabytesIn, megabytesOfPackages } from './installed-size.ts'
import { secondsToFirstAnswer } from './time-start.ts'

/**
 * Measures what the README promises of `start`: a fresh clone of what is committed, nothing kept by npm or pnpm, and the
 * Node that the machine has. Prints how long the first two starts take until they answer a query, and what they installed.
 * `DATABASE_URL` is passed on.
 */
const root = fileURLToPath(new URL('../../..', import.meta.url))
const machine = mkdtempSync(join(tmpdir(), 'pledgegraph-start-'))
const clone = join(machine, 'pledgegraph')

/** As in a new shell of a new user: nothing of the pnpm that runs this script, and a home without caches. */
const environment = (): NodeJS.ProcessEnv => {
  const kept = Object.entries(process.env).filter(([name]) => !/^(npm|pnpm|node|xdg)_|^init_cwd$/i.test(name))
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'))
  return {
    ...Object.fromEntries(kept),
    ...extraCertificates(),
    PATH: path.join(delimiter),
    HOME: machine,
    // Which registry there is, and by which proxy, stays true.
    npm_config_userconfig: process.env['npm_config_userconfig'] ?? join(process.env['HOME'] ?? '', '.npmrc'),
  }
}

const extraCertificates = (): NodeJS.ProcessEnv => {
  const file = process.env['NODE_EXTRA_CA_CERTS']
  return file === undefined ? {} : { NODE_EXTRA_CA_CERTS: file }
}

try {
  execFileSync('git', ['clone', '--quiet', root, clone])
  const start = ['--yes', manifest.packageManager, 'start', '--port', '0']
  for (const which of ['first start', 'second start']) {
    const seconds = await secondsToFirstAnswer('npx', start, { cwd: clone, env: environment() })
    console.log(`${which}: ${seconds.toFixed(1)} s`)
  }
  console.log(`installed: ${megabytesIn(join(clone, 'node_modules'))} MB, of which`)
  for (const { name, megabytes } of megabytesOfPackages(clone).slice(0, 10)) console.log(`  ${megabytes} MB ${name}`)
} finally {
  rmSync(machine, { recursive: true, force: true })
}
