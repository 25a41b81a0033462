import { createHash } from 'node:crypto'
import type { RecordedCommitment } from './recorded-commitment.ts'

/** SHA-256 over everything that a record says, whatever the order of its properties. */
export const contentHash = (record: RecordedCommitment): string =>
  createHash('sha256').update(JSON.stringify(record, sortProperties)).digest('base64url')

const sortProperties = (_: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
    : value
