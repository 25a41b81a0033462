// Made by `pnpm generate`. Do not edit.

/** A moment. */
export type Moment = string

/**
 * A value of an enum as a server answers it: one of those that this version knows, or one that was added later.
 * A `switch` therefore needs a `default`. Variables take only what is known.
 */
export type Open<T extends string> = T | (string & {})

/** How a reef is. */
export type ReefState =
  /** It grows. */
  | 'GROWING'
  /** It is bleached — für immer? */
  | 'BLEACHED'

/** A dive as it is recorded. */
export type DiveInput = {
  /** Which reef. */
  readonly reef: string
  /** How the reef was. */
  readonly state?: ReefState
  /** When; now when left out. */
  readonly at?: Moment | null | undefined
}
