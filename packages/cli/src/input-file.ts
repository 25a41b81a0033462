import { statSync } from 'node:fs'
import { fromWhereItWasTyped } from './settings.ts'

/** A file that cannot be read. The message is one line for the operator. */
export class UnusableFile extends Error {
  override readonly name = 'UnusableFile'
}

/**
 * The path of a file that was named on the command line.
 * @throws UnusableFile when it is not there, or no file.
 */
export const inputFile = (name: string): string => {
  const path = fromWhereItWasTyped(name)
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) throw new UnusableFile(`There is no file ${path}.`)
  if (found.isDirectory()) throw new UnusableFile(`${path} is a folder; name a file.`)
  return path
}
