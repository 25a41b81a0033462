import type { ComparableName } from './name-index.ts'
import type { ReadMention } from './read-mention.ts'
import { isAcronym } from './acronyms.ts'
import { isRemark } from './remarks.ts'
import { scoreNames } from './score.ts'
import { leastLead } from './threshold.ts'

/** A name with how much it is like the one that is looked for. */
export interface ScoredName {
  readonly known: ComparableName
  readonly score: number
}

/**
 * Each organization once, by the name of it that is most alike; the most alike first. Acronyms are not compared, nor what
 * names nobody. Scores that cannot reach `least` are 0.
 */
export const scoreAlike = (mention: ReadMention, names: readonly ComparableName[], least = 0): ScoredName[] => {
  const best = new Map<string, ScoredName>()
  for (const known of names) {
    if (isAcronym(known.text) || isRemark(known.text)) continue
    const { id, country } = known.organization
    const places = { a: mention.places, b: country === null ? [] : [country] }
    const score = scoreNames(mention.parts, known.parts, places, least)
    if (score > (best.get(id)?.score ?? -1)) best.set(id, { known, score })
  }
  return [...best.values()].toSorted(
    (a, b) => b.score - a.score || (a.known.organization.id < b.known.organization.id ? -1 : 1),
  )
}

/** The one that is alike enough, unless another is about as much. */
export const decideAlike = (
  mention: ReadMention,
  names: readonly ComparableName[],
  threshold: number,
): ScoredName | null => {
  const [first, second] = scoreAlike(mention, names, threshold - leastLead)
  if (first === undefined || first.score < threshold) return null
  return second !== undefined && first.score - second.score < leastLead ? null : first
}
