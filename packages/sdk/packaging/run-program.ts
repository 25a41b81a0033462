import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { stripVTControlCharacters } from 'node:util'
import { repositoryFolder } from './package-folder.ts'

/** The Node.js of this repository, whichever runs us. */
export const node: string = join(repositoryFolder, 'node_modules/node/bin/node')

export interface Ended {
  readonly status: number | null
  /** What it printed, errors included. */
  readonly output: string
}

/** Runs a program to its end, without a shell. */
export const runProgram = async (program: string, options: readonly string[], folder: string): Promise<Ended> => {
  const child = spawn(program, options, { cwd: folder, env: quiet(process.env), stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  const [status, out, errors] = await Promise.all([ended, text(child.stdout), text(child.stderr)])
  return { status, output: stripVTControlCharacters(`${out}${errors}`) }
}

/** As somebody's own shell would run it: without what a test runner sets. */
const quiet = (environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...environment,
  NODE_ENV: undefined,
  NODE_OPTIONS: undefined,
})
