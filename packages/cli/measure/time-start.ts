import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

const query = '{ goals(first: 1) { nodes { number } } }'

/**
 * Runs the command until the server that it starts has answered a query, and stops it.
 * @throws Error with what the command printed, when it ends without having answered.
 */
export const secondsToFirstAnswer = async (
  command: string,
  args: readonly string[],
  options: SpawnOptions,
): Promise<number> => {
  const began = performance.now()
  // In a process group of its own, which is stopped as a whole, as by Ctrl-C in a terminal.
  const started = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  const ended = once(started, 'exit')
  try {
    await ask(await announcedUrl(started))
    return (performance.now() - began) / 1000
  } finally {
    if (started.exitCode === null && started.pid !== undefined) process.kill(-started.pid, 'SIGINT')
    await ended
  }
}

/** The address in the start message; port 0 takes any that is free. */
const announcedUrl = ({ stdout, stderr }: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    const printed: string[] = []
    // Both are pipes, as given to spawn.
    stderr!.on('data', (chunk: Buffer) => printed.push(chunk.toString()))
    const lines = createInterface({ input: stdout! })
    lines.on('line', (line) => {
      printed.push(`${line}\n`)
      const url = /answers at (\S+)/.exec(line)?.[1]
      if (url !== undefined) resolve(url)
    })
    lines.on('close', () => reject(new Error(`It ended before it answered:\n${printed.join('')}`)))
  })

const ask = async (url: string): Promise<void> => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const answer = await response.text()
  if (!answer.includes('"number":1')) throw new Error(`It answered ${answer}`)
}
