import { quote } from '@pledgegraph/kernel'
import { WrongRecord, isObject } from '../fields.ts'
import { type Refused, type Understood, refused } from '../formats/format.ts'
import { type Note, type Oddity, oddity } from '../oddities.ts'
import { readCommitmentLine } from './commitment-line.ts'
import type { ExportedEntry } from './exported-entry.ts'
import { readNetworkLine } from './network-line.ts'
import { readOrganizationLine } from './organization-line.ts'

/** The version of the lines that this program reads; `ExportHeader` of the exporter says when it rises. */
const knownVersion = 1

/** Without an end, one enormous line would fill the memory with what nobody knows of it. */
const mostOddities = 100

const readers: Readonly<Record<ExportedEntry['type'], (record: unknown, note: Note) => ExportedEntry>> = {
  Organization: readOrganizationLine,
  ActionNetwork: readNetworkLine,
  Commitment: readCommitmentLine,
}

/**
 * Whether a record is a line of our own export: by its type, or by its id where the type is none. Other sources would
 * recognise some of its fields.
 */
export const isExportedLine = (record: unknown): boolean =>
  isObject(record) && (record['type'] === 'Export' || isTypeOfLine(record['type']) || isIdOfLine(record['id']))

const isIdOfLine = (id: unknown): boolean =>
  typeof id === 'string' && /^(organization|action_network|commitment)_[0-9a-z]{26}$/.test(id)

const isTypeOfLine = (type: unknown): type is ExportedEntry['type'] =>
  typeof type === 'string' && Object.hasOwn(readers, type)

/**
 * What a line says, or why it cannot be taken back; null for the first line, which says only that the others follow.
 * Lines of a version that is not known are not read at all.
 */
export const readExportedLine = (record: unknown, verbatim: string): Understood | Refused | null => {
  const { type, format, version } = isObject(record) ? record : {}
  if (type === 'Export') return objectionToHeader(format, version, verbatim)
  if (!isTypeOfLine(type)) return refused(`type: expected ${typesOfLines}, found ${quote(type)}.`, verbatim)
  const oddities: Oddity[] = []
  let further = 0
  const note: Note = (kind, field, text) => {
    if (oddities.length < mostOddities) oddities.push(oddity(kind, field, text))
    else further += 1
  }
  try {
    const exported = readers[type](record, note)
    if (further > 0) oddities.push(oddity('UNKNOWN_FIELD', '…', `${further} more fields`))
    return { ok: true, kind: 'EXPORTED', source: 'pledgegraph', exported, oddities, verbatim }
  } catch (error) {
    if (error instanceof WrongRecord) return refused(error.message, verbatim)
    throw error
  }
}

const typesOfLines = `one of ${Object.keys(readers).join(', ')}`

const objectionToHeader = (format: unknown, version: unknown, verbatim: string): Refused | null => {
  if (format === 'pledgegraph' && version === knownVersion) return null
  const reason =
    format === 'pledgegraph'
      ? `This is version ${quote(version)} of the export, and version ${knownVersion} can be read; update pledgegraph.`
      : `format: expected pledgegraph, found ${quote(format)}.`
  return { ...refused(reason, verbatim), isEnd: true }
}
