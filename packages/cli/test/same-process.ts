import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll } from '@jest/globals'
import type { Call } from './command-host.ts'
import type { Ended } from './piped-command.ts'

const host = fileURLToPath(new URL('./command-host.ts', import.meta.url))

let child: ChildProcess | null = null
afterAll(() => void child?.kill('SIGKILL'))

/**
 * Runs the command as `runPiped` does, but every call in one and the same process, beside that of the tests: for tests
 * of what a command does, among which a process of its own for each would only spend time on starting. One at a time.
 */
export const runTogether = (
  args: readonly string[],
  { input = '', ...environment }: { readonly input?: string } & Record<string, string> = {},
): Promise<Ended> => {
  const { PATH = '' } = process.env
  const running = (child ??= fork(host, { env: { PATH }, execArgv: [] }))
  return new Promise((resolve, reject) => {
    const died = (code: number | null): void => reject(new Error(`The process of the commands ended with ${code}`))
    running.once('exit', died)
    running.once('message', (ended: Ended) => {
      running.off('exit', died)
      resolve(ended)
    })
    running.send({ args, environment, input } satisfies Call)
  })
}
