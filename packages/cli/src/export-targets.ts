import { existsSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Format, namesOf, wholeRegistry } from '@pledgegraph/exporter'
import { fromWhereItWasTyped } from './settings.ts'

/** Where an export cannot go, or what it cannot be of. The message is one line for the operator. */
export class UnusableOutput extends Error {
  override readonly name = 'UnusableOutput'
}

/** A file to make. */
export interface ExportTarget {
  /** What it is an export of: `commitments.csv`. */
  readonly fileName: string
  /** Where it goes; null for standard output. */
  readonly path: string | null
  /** Where what belongs beside it goes, if anything does. */
  readonly metadataPath: string | null
}

export interface ExportWishes {
  readonly format: Format
  /** The names of tables, or of kinds of lines; all there are when empty. */
  readonly names: readonly string[]
  /** A folder, or a file with the ending of the format; `-` for standard output. */
  readonly output: string
  readonly force: boolean
}

/**
 * The files that an export makes.
 * @throws UnusableOutput for names that are not there, for several files in one place, and for files that are there
 * already.
 */
export const exportTargets = ({ format, names, output, force }: ExportWishes): ExportTarget[] => {
  const wanted = names.length > 0 ? [...new Set(names)] : everythingIn(format)
  checkNames(format, wanted)
  const targets = place(format, wanted, output)
  const inTheWay = targets.flatMap(({ path, metadataPath }) => [path, metadataPath]).filter(isThere)
  if (force || inTheWay.length === 0) return targets
  const [first, ...others] = inTheWay
  const and = others.length === 0 ? '' : ` and ${others.length} more`
  throw new UnusableOutput(`There is a file ${first}${and} already; say --force to replace what is there.`)
}

const everythingIn = (format: Format): string[] => (format === 'jsonl' ? [wholeRegistry] : namesOf(format))

const checkNames = (format: Format, names: readonly string[]): void => {
  const known = [...everythingIn(format), ...namesOf(format)]
  const unknown = names.find((name) => !known.includes(name))
  if (unknown === undefined) return
  throw new UnusableOutput(`There is no ${unknown} in ${format}; there are ${[...new Set(known)].join(', ')}.`)
}

const place = (format: Format, names: readonly string[], output: string): ExportTarget[] => {
  const [only = '', ...others] = names
  const isOneFile = output === '-' || (isNamedAsFile(format, output) && !isFolder(fromWhereItWasTyped(output)))
  if (!isOneFile) return names.map((name) => inFolder(fromWhereItWasTyped(output), format, name))
  if (others.length > 0) {
    const where = output === '-' ? 'Standard output' : output
    throw new UnusableOutput(`${where} has room for one of ${names.join(', ')}; name a folder with --output.`)
  }
  return [output === '-' ? toStandardOutput(format, only) : inFile(fromWhereItWasTyped(output), format, only)]
}

const toStandardOutput = (format: Format, name: string): ExportTarget => ({
  fileName: `${name}.${format}`,
  path: null,
  metadataPath: null,
})

const inFolder = (folder: string, format: Format, name: string): ExportTarget =>
  inFile(join(folder, `${name}.${format}`), format, name)

const inFile = (path: string, format: Format, name: string): ExportTarget => ({
  fileName: `${name}.${format}`,
  path,
  metadataPath: format === 'csv' ? path.replace(/\.csv(\.gz)?$/i, '.metadata.json') : null,
})

/** `pledgegraph.jsonl`, `commitments.csv.gz`; anything else names a folder. */
const isNamedAsFile = (format: Format, output: string): boolean =>
  [`.${format}`, `.${format}.gz`].some((ending) => basename(output).toLowerCase().endsWith(ending))

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

const isThere = (path: string | null): path is string => path !== null && existsSync(path)
