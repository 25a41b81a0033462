import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll } from '@jest/globals'

const program = fileURLToPath(new URL('../src/main.ts', import.meta.url))

/** Ends with the tests, however they end: then the pipe that is its standard input closes. */
const endWithParent = ['--import', 'data:text/javascript,process.stdin.resume().on("end",()=>process.exit(99))']

const children: ChildProcess[] = []
afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
})

export interface Running {
  readonly child: ChildProcess
  /** All that it has printed so far, both streams. */
  output(): string
  /** Resolves with the first match in what it prints; rejects when it ends before. */
  until(pattern: RegExp): Promise<RegExpExecArray>
  /** Resolves with its exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>
}

/** Runs the real command as a process of its own. What the environment of the tests says about databases does not count. */
export const start = (args: readonly string[], environment: Record<string, string> = {}): Running => {
  const { DATABASE_URL: _, DATA_DIR: __, PORT: ___, INIT_CWD: ____, ...inherited } = process.env
  const child = spawn(process.execPath, [...endWithParent, program, ...args], { env: { ...inherited, ...environment } })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  children.push(child)
  let printed = ''
  const listeners = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text
      for (const listener of listeners) listener()
    })
  }
  const until = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = (): void => {
        const match = pattern.exec(printed)
        if (match !== null) resolve(match)
      }
      listeners.add(look)
      look()
      void ended.then((code) => reject(new Error(`It ended with ${code} and had printed:\n${printed}`)))
    })
  return { child, output: () => printed, until, ended }
}

/** Runs the command to its end. */
export const run = async (
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<{ code: number | null; output: string }> => {
  const running = start(args, environment)
  const code = await running.ended
  return { code, output: running.output() }
}
