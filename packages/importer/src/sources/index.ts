import { isObject } from '../fields.ts'
import { oceanCommitments } from './ocean-commitments.ts'
import { sdgPartnerships } from './sdg-partnerships.ts'
import type { Source } from './source.ts'

/** Every source of JSON Lines, the more particular ones first. A new one is a file beside these and a line here. */
export const sources: readonly Source[] = [oceanCommitments, sdgPartnerships]

/** The source whose records look like this one; null when no source has such records. */
export const sourceOf = (record: unknown): Source | null =>
  isObject(record) ? (sources.find((source) => source.recognises(record)) ?? null) : null

/** The source of this name; null when there is none. */
export const sourceNamed = (name: string): Source | null => sources.find((source) => source.name === name) ?? null
