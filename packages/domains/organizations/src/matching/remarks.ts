import { remarkWords } from './data/words.ts'
import { findPlaces } from './places.ts'
import { wordsOf } from './words-of.ts'

/**
 * `Name (ACR) (NGO) (Kenya)` → `Name (ACR)` and KEN; `Government: Name` and `Name - lead entity` → `Name`. Empty
 * parentheses say nothing, and what kind of entity it is does not belong to the name.
 */
export const withoutRemarks = (text: string): { rest: string; countries: readonly string[] } => {
  const label = /^([^:()]+):\s*(\S.*)$/su.exec(text)
  if (label !== null && isRemark(label[1]!)) return withoutRemarks(label[2]!)
  const [, rest, within] = /^(.*?\S)\s*[(（]([^()（）]*)[)）][\s:]*$/su.exec(text) ?? []
  if (rest === undefined || within === undefined) {
    const [, said, remark] = /^(.*\S)\s*(?::|\s[-–—])\s+([^:]+)$/su.exec(text) ?? []
    return said !== undefined && isRemark(remark!) ? withoutRemarks(said) : { rest: text, countries: [] }
  }
  const words = wordsOf(within)
  if (words.every((word) => remarkWords.has(word))) return withoutRemarks(rest)
  const places = findPlaces(words.filter((word) => word !== 'the'))
  if (places.rest.length > 0) return { rest: text, countries: [] }
  return { rest: withoutRemarks(rest).rest, countries: places.countries }
}

/** Whether a text says no more than a kind of entity: "Non-governmental organizations". */
export const isRemark = (text: string): boolean => wordsOf(text).every((word) => remarkWords.has(word))

/** `Name, Kenya` and `Name - Kenya` → `Name`; null when no country stands behind the name. */
export const withoutCountryBehind = (text: string): string | null => {
  const [, rest, behind] = /^(.*\S)\s*(?:,|\s[-–—])\s*([^,()]+?)[.\s]*$/su.exec(text) ?? []
  if (rest === undefined || behind === undefined) return null
  const places = findPlaces(wordsOf(behind).filter((word) => word !== 'the'))
  return places.rest.length === 0 && places.countries.length > 0 ? rest : null
}
