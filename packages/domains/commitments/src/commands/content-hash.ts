import { createHash } from 'node:crypto'
import type { RecordedCommitment, RecordedPartner } from './recorded-commitment.ts'

/**
 * SHA-256 over everything that the source says, whatever the order of its properties. Which organizations the names of
 * its partners mean is for the registry to find out: what it finds, and what is merged, makes no record another one.
 */
export const contentHash = (record: RecordedCommitment): string => {
  const said = { ...record, partners: record.partners.map(whatIsSaid) }
  return createHash('sha256').update(JSON.stringify(said, sortProperties)).digest('base64url')
}

const whatIsSaid = ({ name, type, role }: RecordedPartner) => ({ name, type, role })

const sortProperties = (_: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
    : value
