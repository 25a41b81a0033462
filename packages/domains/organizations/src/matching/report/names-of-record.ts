import { unique } from '@pledgegraph/kernel'
import type { Mention } from '../mentions.ts'
import { findPlaces } from '../places.ts'
import { listOf, objectOf, textOf } from '../ror/values.ts'
import { wordsOf } from '../words-of.ts'

/** The names in a record of a registry, with the countries around them. */
export interface RecordNames {
  readonly lead: Mention | null
  /** Whatever may be a name of somebody in the record, read generously: texts, their lines, and the parts of those. */
  readonly mentions: readonly Mention[]
}

/**
 * The names in a record of either registry whose data the labelled sample was drawn from. This is no import: the sample
 * names texts by their hashes, so more parts than an importer would split off do no harm.
 */
export const readRecordNames = (record: unknown): RecordNames => {
  const fields = objectOf(record) ?? {}
  const places = [...listOf(fields['countriesAndStakeholders']), ...listOf(fields['countries'])]
  const countries = unique(places.flatMap((place) => countriesIn(textOf(place) ?? '')))
  const lead = textOf(fields['leadEntity'])
  const texts = [fields['leadEntity'], fields['partnersText'], ...listOf(fields['partnersSplit'])]
  const names = unique(texts.flatMap((text) => namesIn(textOf(text) ?? '')))
  return {
    lead: lead === null ? null : { name: lead, countries },
    mentions: names.map((name) => ({ name, countries })),
  }
}

const countriesIn = (text: string): readonly string[] => {
  const { countries, rest } = findPlaces(wordsOf(text))
  return rest.length === 0 ? countries : []
}

const longestName = 300

const namesIn = (text: string): string[] =>
  text
    .split(/_x000D_|[\n;|•●▪]/)
    .flatMap((line) => [line, ...line.split(',')])
    .map((part) => part.trim().replace(/^(?:[-–—*+>·]+\s*|\(?\d{1,2}[.)]?\s+)+/, ''))
    .flatMap((part) => [part, withoutRemark(part)])
    .filter((part) => /\p{Letter}/u.test(part) && part.length <= longestName)

/** Without what stands in parentheses behind it: its type, its part. */
const withoutRemark = (name: string): string => name.replace(/\s*\([^()]*\)\s*$/, '').trim()
