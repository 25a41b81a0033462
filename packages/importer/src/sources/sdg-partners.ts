import type { CommitmentDraft } from '../drafts.ts'
import type { Fields } from '../fields.ts'
import { readPartners } from '../partners/index.ts'
import { cleanText } from '../text.ts'
import { readDamagedText, withApostrophes } from './lost-characters.ts'

/**
 * The partners of a record of 2018. `partnersText` is the fuller of its two texts: it is `partnersSection`, what the
 * holder wrote on the page, and behind it the organizations that the registry had found in that, one after the other.
 * So the section is read for names, and what follows it is a list of names that need no reading.
 */
export const readSdgPartners = (fields: Fields): Pick<CommitmentDraft, 'partnersText' | 'partners'> => {
  const text = readDamagedText(fields, 'partnersText')
  const { section, listed } = readParts(fields, text)
  fields.redundant('partnersSplit', (value) => isWithin(value, text))
  return { partnersText: text, partners: readPartners(section, 'partnersText', fields.note, listed) }
}

interface Parts {
  /** What the holder wrote. */
  section: string | null
  /** What the registry found in it. */
  listed: string[]
}

const readParts = (fields: Fields, text: string | null): Parts => {
  const parts: Parts = { section: text, listed: [] }
  fields.redundant('partnersSection', (value) => {
    if (typeof value !== 'string' || text === null) return value === null
    const section = withApostrophes(cleanText(value).text ?? '')
    const listed = restBehind(text, section)
    if (listed !== null) Object.assign(parts, { section, listed: namesIn(listed) })
    return listed !== null
  })
  return parts
}

const namesIn = (listed: string): string[] =>
  listed
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '')

/** What stands in a text behind the text that it begins with but for line breaks, which one of them has as semicolons. */
const restBehind = (text: string, beginning: string): string | null => {
  let at = 0
  for (const character of beginning) {
    if (isBreak(character)) continue
    while (at < text.length && isBreak(text.charAt(at))) at += 1
    if (!text.startsWith(character, at)) return null
    at += character.length
  }
  return text.slice(at)
}

const isBreak = (character: string): boolean => /[\s;]/.test(character)

/** Whether a list is a text that somebody took apart: then it says nothing more. */
const isWithin = (list: unknown, text: string | null): boolean => {
  const whole = letters(text ?? '')
  return Array.isArray(list) && list.every((name) => typeof name === 'string' && whole.includes(letters(name)))
}

const letters = (text: string): string =>
  withApostrophes(cleanText(text).text ?? '').replace(/[^\p{Letter}\p{Number}]+/gu, '')
