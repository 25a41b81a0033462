/** What the registry knows about registration numbers, as values. Keys are what `numberKey` writes; ids are UUIDs. */

export interface KnownNumber {
  readonly key: string
  /** As people cite it. */
  readonly number: string
  readonly commitmentId: string
  /** Among the numbers of its commitment: that which a number became has the next generation. */
  readonly generation: number
  readonly isCurrent: boolean
}

/** That one number became another: the same commitment, registered anew. */
export interface Renumbering {
  readonly earlierNumber: string
  readonly currentNumber: string
}

/** A commitment that turned out to be another. */
export interface Absorbed {
  readonly from: string
  readonly into: string
}

/** What became of a renumbering, see `attachEarlierNumbers`. */
export type AttachOutcome =
  | { readonly outcome: 'ATTACHED' | 'RENAMED' | 'REMEMBERED' | 'UNCHANGED' }
  | ({ readonly outcome: 'ABSORBED' } & Absorbed)
  | { readonly outcome: 'REFUSED'; readonly reason: string }

/** Whom the numbers of a record belong to, or why they cannot be a commitment's. */
export type Claim = { readonly id: string; readonly isNew: boolean } | { readonly refusal: string }

/** What a batch changes. */
export interface NumberChanges {
  /** Numbers that are new, belong to another commitment, or stand elsewhere among its numbers. */
  readonly changed: readonly KnownNumber[]
  /** The keys of those that are current no more. */
  readonly demoted: readonly string[]
  /** In the order in which it happened; each `into` is one that remains. */
  readonly absorbed: readonly Absorbed[]
  readonly remembered: readonly Renumbering[]
  /** The keys of earlier numbers that are waited for no more. */
  readonly settled: readonly string[]
}

/** A number and its place among those of its commitment. */
export type Place = Pick<KnownNumber, 'key' | 'generation'>

/**
 * Whether what was said under one number of a commitment is newer than what was said under another. Of two numbers that
 * became the same one neither is newer; so that the order of imports does not matter, the one with the greater key counts.
 */
export const isNewer = (one: Place, other: Place): boolean =>
  one.generation === other.generation ? one.key > other.key : one.generation > other.generation
