import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from '../processes.ts'
import { type Generator, type LoadOptions, type Outcome, errorMark, patienceSeconds } from './generator.ts'

const script = fileURLToPath(new URL('wrk.lua', import.meta.url))

/** Null where wrk is not installed. */
export const wrkVersion = (): string | null => {
  // It says its version, and then fails because it has nothing to do.
  const { stdout } = spawnSync('wrk', ['-v'], { encoding: 'utf8' })
  return /^wrk \D*(\d+(?:\.\d+)+)/.exec(stdout ?? '')?.[1] ?? null
}

/** A process of one thread, started anew for each load; it takes whole seconds. */
export const wrkGenerator = (version: string): Generator => ({ name: 'wrk', version, ask })

const ask = async ({ requests: { url, bodies }, connections, seconds, offset }: LoadOptions): Promise<Outcome> => {
  const folder = mkdtempSync(join(tmpdir(), 'pledgegraph-load-'))
  const file = join(folder, 'bodies')
  const remove = () => rmSync(folder, { recursive: true, force: true })
  // When the run breaks off meanwhile.
  process.once('exit', remove)
  try {
    // JSON written without spaces is on one line.
    writeFileSync(file, bodies.join('\n'))
    const settings = ['-t1', `-c${connections}`, `-d${Math.max(1, Math.round(seconds))}s`, '--latency']
    const patience = ['--timeout', `${patienceSeconds}s`]
    const args = [...settings, ...patience, '--script', script, url, '--', file, String(offset), errorMark]
    return outcomeOf(await run({ command: 'wrk', args }))
  } finally {
    process.off('exit', remove)
    remove()
  }
}

/** What the script prints in the end, as one line of JSON. */
interface Said {
  readonly requests: number
  /** This and the latencies are microseconds. */
  readonly duration: number
  readonly p50: number
  readonly p99: number
  readonly errors: Readonly<Record<'connect' | 'read' | 'write' | 'status' | 'timeout', number>>
  /** Answers that are wrong, and the first of them. */
  readonly wrong: number
  readonly wrongAnswer: string
}

/** Reads what wrk printed. @throws Error with it when the line of the script is not there. */
export const outcomeOf = (output: string): Outcome => {
  const line = output.split('\n').find((line) => line.startsWith('{'))
  if (line === undefined) throw new Error(`wrk did not say what came of the load:\n${output}`)
  const { requests, duration, p50, p99, errors, wrong, wrongAnswer }: Said = JSON.parse(line)
  return {
    requests,
    seconds: duration / 1e6,
    p50: p50 / 1000,
    p99: p99 / 1000,
    failures: { ...errors, wrong },
    wrongAnswer: wrongAnswer === '' ? null : wrongAnswer,
  }
}
