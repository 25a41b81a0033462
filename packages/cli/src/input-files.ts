import { globSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { UnusableFile } from './input-file.ts'
import { fromWhereItWasTyped } from './settings.ts'

/** What a folder is searched for; a file that is named is read whatever it is called. */
const readable = /\.(?:jsonl|ndjson|json|csv|tsv|html?|txt)(?:\.gz)?$/i

/**
 * The files that were named on the command line: a file by itself, a folder for all that can be imported in it and its
 * folders, a pattern such as `pages/*.html` for all that it matches; `-` for standard input, by itself. By name, each
 * once.
 * @throws UnusableFile when something is not there, or nothing is found in it.
 */
export const inputFiles = (names: readonly string[]): string[] => {
  if (!names.includes('-')) return [...new Set(names.flatMap(filesOf))]
  if (names.length === 1) return ['-']
  throw new UnusableFile('Standard input is imported by itself; name the files in another call.')
}

const filesOf = (name: string): string[] => {
  const path = fromWhereItWasTyped(name)
  const found = statSync(path, { throwIfNoEntry: false })
  if (found?.isDirectory() === true) return someOf(filesIn(path), `There is nothing to import in the folder ${path}.`)
  if (found !== undefined) return [path]
  if (/[*?[{]/.test(name)) return someOf(globSync(path).toSorted(), `Nothing matches ${path}.`)
  throw new UnusableFile(`There is no file ${path}.`)
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && readable.test(entry.name) && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()

const someOf = (files: string[], otherwise: string): string[] => {
  if (files.length === 0) throw new UnusableFile(otherwise)
  return files
}
