import type { CommitmentKind } from '../drafts.ts'
import type { Fields } from '../fields.ts'
import { lookupKey } from '../text.ts'

const kinds: ReadonlyMap<string, CommitmentKind> = new Map([
  ['commitment', 'COMMITMENT'],
  ['voluntary commitment', 'COMMITMENT'],
  ['partnership', 'PARTNERSHIP'],
  ['acceleration action', 'ACCELERATION_ACTION'],
  ['good practice', 'GOOD_PRACTICE'],
])

/** `Good practice` and `GOOD_PRACTICE` alike; a commitment when the cell is empty or holds none of the four. */
export const readKind = (fields: Fields): CommitmentKind => {
  const text = fields.line('kind')
  if (text === null) return 'COMMITMENT'
  const kind = kinds.get(lookupKey(text))
  if (kind === undefined) fields.note('UNKNOWN_KIND', 'kind', text)
  return kind ?? 'COMMITMENT'
}

/** A code of BCP 47 as it is written, `PT-br` as `pt-BR`; null when the cell is empty or holds none. */
export const readLanguage = (fields: Fields): string | null => {
  const text = fields.line('language')
  if (text === null) return null
  const language = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.test(text) ? canonical(text.replaceAll('_', '-')) : null
  if (language === null) fields.note('UNKNOWN_LANGUAGE', 'language', text)
  return language
}

const canonical = (code: string): string | null => {
  try {
    return Intl.getCanonicalLocales(code)[0] ?? null
  } catch {
    return null
  }
}
