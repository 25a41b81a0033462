import { quote } from '@pledgegraph/kernel'
import { isObject } from '../fields.ts'
import { columnOf, nearestColumn } from './column-names.ts'
import { type Delimiter, delimiters } from './delimiter.ts'

/** What the columns of a table mean that have other names than ours. */
export interface ColumnMapping {
  /** The column of ours for a header of the table. */
  readonly columns: Readonly<Record<string, string>>
  /** What stands between the values; found out when left out. */
  readonly separator?: Delimiter
  /** A short name of the registry that the table comes from. */
  readonly registry?: string
  /** What every row says that leaves the column empty, or whose table has no such column. */
  readonly constants?: Readonly<Record<string, string>>
}

/** For a table whose columns all have our names. */
export const noMapping: ColumnMapping = { columns: {} }

/** Reads a mapping file, or says all that is wrong with it. */
export const readMapping = (text: string): { mapping: ColumnMapping } | { reason: string } => {
  const parsed = parse(text)
  if ('reason' in parsed) return parsed
  const { columns = {}, separator, registry, constants = {}, ...unknown } = parsed.value
  const problems = [
    ...Object.keys(unknown).map((name) => `${quote(name)} is no part of a mapping; its parts are ${parts}.`),
    ...problemsOfColumns(columns),
    ...problemsOfConstants(constants),
    ...(separator === undefined || separatorOf(separator) !== null ? [] : [wrongSeparator(separator)]),
    ...(registry === undefined || isName(registry) ? [] : [wrongRegistry(registry)]),
  ]
  if (problems.length > 0) return { reason: problems.join(' ') }
  return { mapping: toMapping(columns, separator, registry, constants) }
}

const parts = 'columns, separator, registry and constants'

const parse = (text: string): { value: Readonly<Record<string, unknown>> } | { reason: string } => {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''))
    return isObject(value)
      ? { value }
      : { reason: `The mapping has to be a JSON object with ${parts}, and is ${quote(value)}.` }
  } catch (error) {
    return { reason: `The mapping is not JSON: ${error instanceof Error ? error.message : String(error)}.` }
  }
}

const toMapping = (columns: unknown, separator: unknown, registry: unknown, constants: unknown): ColumnMapping => {
  const delimiter = separatorOf(separator)
  return {
    columns: toKeys(columns, (header, column) => [header, columnOf(column) ?? column]),
    constants: toKeys(constants, (column, value) => [columnOf(column) ?? column, value]),
    ...(delimiter === null ? {} : { separator: delimiter }),
    ...(typeof registry === 'string' ? { registry } : {}),
  }
}

const toKeys = (texts: unknown, toEntry: (name: string, text: string) => [string, string]): Record<string, string> =>
  Object.fromEntries(Object.entries(textsIn(texts)).map(([name, text]) => toEntry(name, text)))

const textsIn = (value: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(isObject(value) ? value : {}).map(([name, text]) => [name, String(text)]))

const problemsOfColumns = (columns: unknown): string[] => {
  if (!isObject(columns)) return [`"columns" has to be an object such as {"Titel": "Title"}, and is ${quote(columns)}.`]
  const headers = new Map<string, string>()
  return Object.entries(columns).flatMap(([header, column]) => {
    if (typeof column !== 'string') return [`"columns" has ${quote(column)} for ${quote(header)}, which is no name.`]
    const key = columnOf(column)
    if (key === null) return [unknownColumn(column, `"columns" has for ${quote(header)}`)]
    const first = headers.get(key)
    headers.set(key, header)
    return first === undefined ? [] : [`Both ${quote(first)} and ${quote(header)} are mapped to ${quote(column)}.`]
  })
}

const problemsOfConstants = (constants: unknown): string[] => {
  if (!isObject(constants)) {
    return [`"constants" has to be an object such as {"Kind": "Partnership"}, and is ${quote(constants)}.`]
  }
  return Object.entries(constants).flatMap(([column, value]) => {
    if (columnOf(column) === null) return [unknownColumn(column, '"constants" has')]
    return typeof value === 'string' ? [] : [`"constants" has ${quote(value)} for ${quote(column)}, which is no text.`]
  })
}

const unknownColumn = (column: string, where: string): string => {
  const like = nearestColumn(column)
  const remedy = like === null ? 'the template of a table shows all columns' : `did you mean ${quote(like)}?`
  return `There is no column ${quote(column)}, which ${where}; ${remedy}${like === null ? '.' : ''}`
}

const separatorOf = (separator: unknown): Delimiter | null =>
  separator === 'tab' ? '\t' : (delimiters.find((delimiter) => delimiter === separator) ?? null)

const wrongSeparator = (separator: unknown): string =>
  `"separator" has to be one of "," ";" "|" and "tab", and is ${quote(separator)}.`

const isName = (registry: unknown): boolean => typeof registry === 'string' && /^\S(?:.{0,98}\S)?$/.test(registry)

const wrongRegistry = (registry: unknown): string =>
  `"registry" has to be a short name such as "my-registry", and is ${quote(registry)}.`
