import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/** Everything that this run started, so that it ends with the run whatever happens. */
const running = new Map<ChildProcess, NodeJS.Signals>()

process.once('exit', () => {
  for (const [child, signal] of running) child.kill(signal)
})
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  process.once(signal, () => process.exit(code))
}

export interface StartOptions {
  readonly command: string
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  /** Runs as another user. */
  readonly owner?: { readonly uid: number; readonly gid: number } | null
  /** How it is ended when this run breaks off; SIGKILL, unless it has something to put in order. */
  readonly lastSignal?: NodeJS.Signals
}

export interface Started {
  readonly pid: number
  /** What it printed so far, on both channels. */
  readonly output: () => string
  /** Resolves with its exit code, once all that it printed is here; null when a signal ended it. */
  readonly ended: Promise<number | null>
  stop(signal?: NodeJS.Signals): Promise<void>
}

export const start = ({
  command,
  args,
  env = {},
  cwd,
  owner = null,
  lastSignal = 'SIGKILL',
}: StartOptions): Started => {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(cwd !== undefined && { cwd }),
    ...(owner !== null && { uid: owner.uid, gid: owner.gid }),
  })
  running.set(child, lastSignal)
  let output = ''
  for (const channel of [child.stdout, child.stderr]) {
    channel.setEncoding('utf8').on('data', (text: string) => {
      // Enough to find an address and the last error in.
      output = (output + text).slice(-20_000)
    })
  }
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', (error) => {
      output += error.message
      running.delete(child)
      resolve(1)
    })
    child.once('exit', () => running.delete(child))
    child.once('close', resolve)
  })
  return {
    pid: child.pid ?? 0,
    output: () => output,
    ended,
    stop: async (signal = 'SIGTERM') => {
      if (!running.has(child)) return
      const exited = once(child, 'exit')
      child.kill(signal)
      const late = setTimeout(() => child.kill('SIGKILL'), 10_000)
      await exited
      clearTimeout(late)
    },
  }
}

/**
 * Waits until the process has printed what is looked for, and answers the first group of the pattern.
 * @throws Error with what it printed when it ends before, or after a minute.
 */
export const printed = async (started: Started, pattern: RegExp, what: string): Promise<string> => {
  let hasEnded = false
  void started.ended.then(() => (hasEnded = true))
  for (const deadline = Date.now() + 60_000; Date.now() < deadline;) {
    const [, found] = pattern.exec(started.output()) ?? []
    if (found !== undefined) return found
    if (hasEnded) break
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`${what} did not start:\n${started.output()}`)
}

/** Runs a program to its end; answers the last that it printed. @throws Error with it when the program fails. */
export const run = async (options: StartOptions): Promise<string> => {
  const started = start(options)
  if ((await started.ended) === 0) return started.output()
  throw new Error(`${options.command} ${options.args.join(' ')} failed:\n${started.output()}`)
}
