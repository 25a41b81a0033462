import type { DocumentOverride, Overrides } from './overrides.ts'

/** What a mock may be told. */
export interface MockOptions {
  /** Another number makes another registry; the same makes the same one every time. 1 when left out. */
  readonly seed?: number | undefined
  /** How many commitments and organizations there are, as `commitment_1`, `commitment_2` and so on. 50 when left out. */
  readonly size?: number | undefined
  /** How often what may be null is null, from 0 (never) to 1 (always). 0.1 when left out. */
  readonly nulls?: number | undefined
  /** Milliseconds before each answer; 0 when left out. */
  readonly delay?: number | undefined
  /** What the answers of curated operations say, by the name of the operation. */
  readonly operations?: Overrides | undefined
  /** What the answers of your own documents say: `[answerTo(MyDocument, …)]`. */
  readonly documents?: readonly DocumentOverride[] | undefined
}

/** The options with what is left out. */
export type MockSettings = { readonly [Name in keyof MockOptions]-?: NonNullable<MockOptions[Name]> }

const usual: MockSettings = { seed: 1, size: 50, nulls: 0.1, delay: 0, operations: {}, documents: [] }

/** @throws TypeError for options that are unknown or wrong. */
export const mockOptionsOf = (options: MockOptions): MockSettings => {
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(usual, name))
  if (unknown !== undefined) {
    throw new TypeError(`The mock has no option ${unknown}; it has ${Object.keys(usual).join(', ')}.`)
  }
  const settings: MockSettings = { ...usual, ...given }
  for (const [name, [least, most]] of Object.entries(limits)) {
    const value = settings[name as keyof typeof limits] // the entries are those of limits
    if (Number.isFinite(value) && value >= least && value <= most) continue
    throw new TypeError(`${name} takes a number from ${least} to ${most}; got ${String(value)}.`)
  }
  return settings
}

const limits = {
  seed: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  size: [1, 1_000],
  nulls: [0, 1],
  delay: [0, 3_600_000],
} as const
