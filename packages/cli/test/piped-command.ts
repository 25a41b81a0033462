import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from '@jest/globals'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Running {
  readonly process: ChildProcessWithoutNullStreams
  readonly ended: Promise<Ended>
  /** Waits until the command has written this to its standard error. */
  readonly untilSaid: (pattern: RegExp) => Promise<void>
}

const children: ChildProcessWithoutNullStreams[] = []
afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
})

/** Runs the real command as a process of its own whose standard input is ours and whose two outputs stay apart. */
export const startPiped = (args: readonly string[], environment: Record<string, string> = {}): Running => {
  const { PATH = '' } = process.env
  const child = spawn(process.execPath, [main, ...args], { env: { PATH, ...environment } })
  const said = { stdout: '', stderr: '' }
  children.push(child)
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text))
  // A command that ends before it has read everything closes the pipe.
  child.stdin.on('error', () => {})
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, ...said })))
  const untilSaid = async (pattern: RegExp): Promise<void> => {
    while (!pattern.test(said.stderr)) {
      if (child.exitCode !== null) throw new Error(`The command ended without saying ${pattern}: ${said.stderr}`)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }
  return { process: child, ended, untilSaid }
}

/** Runs the command to its end, with this on its standard input. */
export const runPiped = (
  args: readonly string[],
  { input = '', ...environment }: { readonly input?: string } & Record<string, string> = {},
): Promise<Ended> => {
  const running = startPiped(args, environment)
  running.process.stdin.end(input)
  return running.ended
}

/** A folder of this test file's own, gone at its end. */
export const temporaryFolder = (): ((name: string) => string) => {
  const folder = mkdtempSync(join(tmpdir(), 'pledgegraph-cli-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return (name) => join(folder, name)
}
