/** A value as JSON has it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }

/** The variables of one request as the database has them: UUIDs, numbers, days. */
export type Sample = Readonly<Record<string, Json>>

/** Answers the `data` of an operation. */
export type Ask = (document: string, variables: Sample) => Promise<Json>

export interface Question {
  readonly document: string
  readonly variables: (sample: Sample) => Sample
  /** What the variables need besides the sample, and only the server that is asked can say. */
  readonly prepare?: (ask: Ask) => Promise<Sample>
}

export interface Statement {
  /** Answers one row with one column `answer`: the JSON as it goes to the client. */
  readonly text: string
  readonly parameters: (sample: Sample) => readonly Json[]
}

/** One thing to ask, in the words of every contender. Their answers mean the same once they are in one shape. */
export interface Operation {
  readonly name: string
  readonly title: string
  /** Draws variables from the database: `$1` is the seed as text, `$2` how many; one row a sample. */
  readonly samples: string
  readonly ours: Question
  /** Ways to ask PostGraphile, by name. The one that it answers fastest is measured. */
  readonly postgraphile: Readonly<Record<string, Question>>
  readonly statement: Statement
  /** Lists whose order means nothing are compared sorted. */
  readonly unordered?: boolean
}

/** The values of a sample under their own names. */
export const take =
  (...names: readonly string[]) =>
  (sample: Sample): Sample =>
    Object.fromEntries(names.map((name) => [name, sample[name] ?? null]))

export const inOrder =
  (...names: readonly string[]) =>
  (sample: Sample): readonly Json[] =>
    names.map((name) => sample[name] ?? null)
