import { Readable } from 'node:stream'
import { runProgram } from '../src/program.ts'
import type { Ended } from './piped-command.ts'

/** Runs commands one after the other in this process, as `same-process.ts` asks for them. */

export interface Call {
  readonly args: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  readonly input: string
}

const own = { ...process.env }

const runCall = async ({ args, environment, input }: Call): Promise<Ended> => {
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, own, environment)
  Object.defineProperty(process, 'stdin', { value: Readable.from([input]), configurable: true })
  process.exitCode = undefined
  const said = { stdout: listenTo(process.stdout), stderr: listenTo(process.stderr) }
  const code = await runProgram(args)
  // A command listens for Ctrl-C as long as its process lives.
  for (const signal of ['SIGINT', 'SIGTERM']) process.removeAllListeners(signal)
  return { code, stdout: said.stdout(), stderr: said.stderr() }
}

/** Takes what is written, in place of the stream. Returns a function that ends this and tells what it was. */
const listenTo = (stream: NodeJS.WriteStream): (() => string) => {
  const chunks: Buffer[] = []
  const write = stream.write
  stream.write = ((chunk: string | Uint8Array, ...rest: unknown[]) => {
    chunks.push(Buffer.from(chunk as string))
    const done = rest.at(-1)
    if (typeof done === 'function') process.nextTick(done)
    return true
  }) as typeof stream.write
  return () => {
    stream.write = write
    return Buffer.concat(chunks).toString('utf8')
  }
}

process.on('message', (call: Call) => void runCall(call).then((ended) => process.send!(ended)))
