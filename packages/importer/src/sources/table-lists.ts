import { BadUserInput, parseCountryCode } from '@pledgegraph/kernel'
import { countryOfName, readCountries } from '../countries.ts'
import type { StakeholderDraft } from '../drafts.ts'
import type { Fields } from '../fields.ts'

/** Several values in one cell: one on each line, or with semicolons between them. */
export const itemsOf = (text: string | null): string[] =>
  (text ?? '')
    .split(/[\n;]/)
    .map((item) => item.trim())
    .filter((item) => item !== '')

const commaSeparated = (item: string): string[] =>
  item
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** The goals in a cell: `14; 17`, `14, 17`, `SDG 14`, `Goal 16: Peace, justice and strong institutions`. */
export const goalsIn = (text: string | null): string[] =>
  itemsOf(text).flatMap((item) => {
    const whole = goalIn(item)
    return whole === null ? commaSeparated(item).map((part) => goalIn(part) ?? part) : [whole]
  })

const goalIn = (text: string): string | null =>
  /^(?:(?:sdgs?|goals?)\s*)?(\d{1,2})(?:\s*[:–-]\s*\D.*)?$/i.exec(text)?.[1] ?? null

/** The targets in a cell: `14.1; 14.a`, `Target 14.1, Target 14.2`. */
export const targetsIn = (text: string | null): string[] =>
  itemsOf(text)
    .flatMap(commaSeparated)
    .map((part) => part.replace(/^(?:sdg\s*)?(?:targets?\s*)?/i, ''))

/** The countries in a cell, by names or codes, and what stands there and is none. Names of countries hold commas. */
export const readPlaces = (fields: Fields): { countries: string[]; stakeholders: StakeholderDraft[] } => {
  const names = itemsOf(fields.text('countries')).flatMap(splitCountries)
  const codes = new Set<string>()
  const others: string[] = []
  for (const name of names) {
    const code = countryOf(name)
    if (code === null) others.push(name)
    else if (codes.has(code)) fields.note('DUPLICATE_ENTRY', 'countries', name)
    else codes.add(code)
  }
  const { stakeholders } = readCountries(others, 'countries', fields.note)
  return { countries: [...codes], stakeholders }
}

const splitCountries = (item: string): string[] => {
  if (countryOf(item) !== null) return [item]
  const parts = commaSeparated(item)
  return parts.some((part) => countryOf(part) !== null) ? parts : [item]
}

/** The alpha-3 code of a country by its name or one of its ISO 3166-1 codes; null when it is none. */
export const countryOf = (text: string): string | null => {
  const byName = countryOfName(text)
  if (byName !== null || !/^[A-Z]{2,3}$/.test(text)) return byName
  try {
    return parseCountryCode(text)
  } catch (error) {
    if (error instanceof BadUserInput) return null
    throw error
  }
}
