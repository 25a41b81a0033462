import { BadUserInput, decodeId, isDate, parseCountryCode } from '@pledgegraph/kernel'
import { termKey, terms } from '@pledgegraph/vocabularies'
import { isTarget } from '../goals.ts'
import { type Shape, textLike, wholeNumber, wrong } from './shapes.ts'

/** The values of the API as they stand in a line. */

/** A global id of this type, as the UUID inside. */
export const idOf =
  (typeName: string): Shape<string> =>
  (value, field) => {
    if (typeof value !== 'string') throw wrong(field, `an id of ${typeName}`, value)
    try {
      return decodeId(typeName, value)
    } catch (error) {
      if (error instanceof BadUserInput) throw wrong(field, `an id of ${typeName}`, value)
      throw error
    }
  }

export const day = textLike('a day such as 2026-03-26', isDate)

/** As the API writes it. */
export const moment = textLike('a moment in UTC such as 2026-03-26T09:30:00.000Z', (text) => {
  if (!isDate(text.slice(0, 10)) || Number.isNaN(Date.parse(text))) return false
  return new Date(text).toISOString() === text
})

export const goal = wholeNumber(1, 17)

export const target = textLike('the code of a target such as 14.2 or 14.a', isTarget)

export const country = textLike('an ISO 3166-1 alpha-3 code such as KEN', (text) => {
  try {
    return parseCountryCode(text) === text
  } catch {
    return false
  }
})

const termKeys = new Set(terms.map(termKey))

/** The id of a term, as its key. */
export const term: Shape<string> = (value, field) => {
  const key = typeof value === 'string' && value.startsWith('term_') ? value.slice('term_'.length) : ''
  if (termKeys.has(key)) return key
  throw wrong(field, 'the id of a term such as term_ocean-basin.arctic-ocean', value)
}

export const amount = textLike('an amount such as 1079136.50', (text) => /^(0|[1-9]\d{0,99})(\.\d{1,100})?$/.test(text))

export const currency = textLike('an ISO 4217 code such as USD', (text) => /^[A-Z]{3}$/.test(text))

export const languageTag = textLike('a language tag such as fr', (text) =>
  /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text),
)

export const language = textLike('a language code such as fr', (text) => /^[a-z]{2,3}$/.test(text))

export const slug = textLike(
  'a slug such as ocean-conference',
  (text) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 100,
)

/** From 0 to 1. */
export const score: Shape<number> = (value, field) => {
  if (typeof value === 'number' && value >= 0 && value <= 1) return value
  throw wrong(field, 'a number from 0 to 1', value)
}
