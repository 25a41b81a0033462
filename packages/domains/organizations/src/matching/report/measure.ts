import { matchMethods, type Match, type MatchMethod } from '../mentions.ts'
import type { LabelledPair } from './labelled-pairs.ts'

/** A pair of the sample beside what matching makes of the mention. */
export interface JudgedPair {
  readonly pair: LabelledPair
  /** The texts, where the data has them: for people to read, nowhere kept. */
  readonly mention: string
  readonly organization: string
  readonly organizationId: string
  /** With every likeness, however little it is. */
  readonly match: Match | null
  /** What the organization that was found is called. */
  readonly found: string | null
}

export interface Counts {
  readonly truePositives: number
  readonly falsePositives: number
  readonly falseNegatives: number
  readonly trueNegatives: number
  /** Of the organizations that were found the part that is right; null when none was found. */
  readonly precision: number | null
  /** Of those to be found the part that was; null when there was none to find. */
  readonly recall: number | null
}

export interface Measurement extends Counts {
  readonly pairs: number
  readonly byMethod: readonly (Counts & { readonly method: MatchMethod })[]
  readonly byThreshold: readonly (Counts & { readonly threshold: number })[]
  readonly mistakes: readonly JudgedPair[]
}

const thresholds = [0.6, 0.7, 0.75, 0.8, 0.82, 0.84, 0.85, 0.86, 0.87, 0.88, 0.89, 0.9, 0.92, 0.95, 1]

/** How well matching does on a sample with this threshold, and how it would with others. Pure. */
export const measure = (judged: readonly JudgedPair[], threshold: number): Measurement => {
  const counts = countOf(judged, threshold)
  return {
    pairs: judged.length,
    ...counts,
    byMethod: matchMethods.map((method) => ({
      method,
      ...countOf(
        judged.filter(({ match }) => match?.method === method),
        threshold,
      ),
    })),
    byThreshold: thresholds.map((each) => ({ threshold: each, ...countOf(judged, each) })),
    mistakes: judged.filter((one) => !['TRUE_POSITIVE', 'TRUE_NEGATIVE'].includes(verdictOf(one, threshold))),
  }
}

type Verdict = 'TRUE_POSITIVE' | 'FALSE_POSITIVE' | 'FALSE_NEGATIVE' | 'TRUE_NEGATIVE' | 'WRONG'

/** Somebody else than the one who is meant is both: one too many and one too few. */
const verdictOf = ({ pair, match, organizationId }: JudgedPair, threshold: number): Verdict => {
  const id = isTaken(match, threshold) ? match.organizationId : null
  if (!pair.isSame) return id === organizationId ? 'FALSE_POSITIVE' : 'TRUE_NEGATIVE'
  return id === organizationId ? 'TRUE_POSITIVE' : id === null ? 'FALSE_NEGATIVE' : 'WRONG'
}

const isTaken = (match: Match | null, threshold: number): match is Match =>
  match !== null && (match.method !== 'FUZZY' || match.score >= threshold)

const countOf = (judged: readonly JudgedPair[], threshold: number): Counts => {
  const verdicts = judged.map((one) => verdictOf(one, threshold))
  const count = (...which: Verdict[]): number => verdicts.filter((verdict) => which.includes(verdict)).length
  const truePositives = count('TRUE_POSITIVE')
  const falsePositives = count('FALSE_POSITIVE', 'WRONG')
  const falseNegatives = count('FALSE_NEGATIVE', 'WRONG')
  return {
    truePositives,
    falsePositives,
    falseNegatives,
    trueNegatives: count('TRUE_NEGATIVE'),
    precision: ratio(truePositives, truePositives + falsePositives),
    recall: ratio(truePositives, truePositives + falseNegatives),
  }
}

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)
