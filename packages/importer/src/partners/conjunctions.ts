import { lookupKey } from '../text.ts'
import { bareName, countryOf, kindOf } from './kinds.ts'
import { isGeneric } from './topic-lists.ts'
import { endsWithAcronym } from './types.ts'
import { heads, legalForms } from './words.ts'

/**
 * Where an "and" parts two names: "University of Leiden and UNDP", "Tonga and Tuvalu". Most join the words of one name,
 * "Food and Agriculture Organization", so both sides have to be names that could not be half of one.
 */
export const splitAtConjunctions = (text: string): string[] => {
  if (text.length > longestText) return [text]
  const parts: string[] = []
  let start = 0
  for (const { 0: found, index } of text.matchAll(conjunction)) {
    const left = text.slice(start, index)
    const right = text.slice(index + found.length)
    if (!isOutside(left) || !isOutside(right) || !partsNames(left, right)) continue
    parts.push(left)
    start = index + found.length
  }
  return [...parts, text.slice(start)]
}

const conjunction = /,? (?:and|&|y|et|e|und) (?:the )?/g

/** All that follows is looked at from every "and", so that there has to be an end to looking. */
const longestText = 2000

const isOutside = (text: string): boolean => {
  let depth = 0
  for (const character of text) depth += character === '(' ? 1 : character === ')' ? -1 : 0
  return depth === 0
}

const partsNames = (left: string, right: string): boolean => {
  const next = right.split(conjunction)[0] ?? right
  if (isCountry(left)) return isCountry(right) || isCountry(next)
  if (isOfCountry(left) && endsWithKind(next)) return true
  if (hasHead(left)) return hasHead(right) || (isOfItsOwn(left) && isOnlyAcronym(next))
  if (isOnlyAcronym(left)) return hasHead(right) || kindOf(next) === 'ACRONYM' || endsWithKind(next)
  if (!endsWithKind(left) && !endsWithAcronym(left)) return false
  return isOnlyAcronym(next) || hasHead(right) || endsWithKind(next) || endsWithAcronym(next)
}

const isCountry = (text: string): boolean => countryOf(bareName(text)) !== null

/** "Government of Mauritius". */
const isOfCountry = (text: string): boolean => {
  const [, country] = /^\S+ of (?:the )?(.+)$/.exec(bareName(text)) ?? []
  return country !== undefined && hasHead(text) && isCountry(country)
}

/** "Ministry of Health", "University of Leiden". */
const hasHead = (text: string): boolean => {
  const [first = '', second = ''] = bareName(text).split(' ').map(lookupKey)
  return heads.has(first) && /^(?:of|for|de|des|du|d|da|do|del)$/.test(second)
}

const isOnlyAcronym = (text: string): boolean => !/\s/.test(bareName(text)) && kindOf(text) === 'ACRONYM'

/** "Mava Foundation": what it is comes last, and a word of its own before it. */
const endsWithKind = (text: string): boolean => {
  const words = bareName(text).split(' ')
  const last = lookupKey(words.at(-1) ?? '')
  const isName = words.length > 1 && kindOf(text) === 'ORGANIZATION' && !/ (?:and|&|y|et|e) /.test(text)
  return isName && (heads.has(last) || legalForms.has(last)) && isOfItsOwn(text)
}

/** Whether a name has a word that not every organization could have: half of "Department of Rivers and GIS" has none. */
const isOfItsOwn = (text: string): boolean => !bareName(text).split(' ').map(lookupKey).every(isGeneric)
