#!/usr/bin/env node
import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

// What Node compiled once it need not compile again: the second call starts in less than half the time. The cache lies
// with what was installed, where nobody else may write; where nothing can be written, everything is compiled each time.
enableCompileCache(fileURLToPath(new URL('../../../node_modules/.cache/pledgegraph', import.meta.url)))
const { runProgram } = await import('./program.ts')

/** An embedded database leaves timers behind that would hold the process for ever; what was printed is waited for. */
const exit = async (code: number): Promise<never> => {
  const flushed = [process.stdout, process.stderr].map(
    (stream) => new Promise<void>((resolve) => stream.write('', () => resolve())),
  )
  await Promise.all(flushed)
  process.exit(code)
}

// Whoever reads only the beginning, as `head` does, closes the pipe: that is no failure.
process.stdout.on('error', () => {})

const code = await runProgram(process.argv.slice(2))
if (code !== null) await exit(code)
