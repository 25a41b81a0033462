import type { Amount } from './drafts.ts'

/**
 * One number of US dollars: digits with or without groups of three, the groups kept apart by commas or by spaces but
 * not by both, and at most two decimals after a point; `$`, `US$` or `USD` before it or `USD` after it.
 *
 * `50.000` is not one: it is fifty in some countries and fifty thousand in others. `15000$` and `2 million` are not
 * either; whoever widens this decides what people meant.
 */
const oneNumber =
  /^(?:US ?\$|USD|\$)?\s*(\d{1,3}(?:,\d{3})+|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+|\d+)(\.\d{1,2})?\s*(?:USD)?$/i

/** More digits before the point than any sum of money has; longer ones are identifiers. */
const mostDigits = 15

/** The amount in a text that is one number of US dollars; null for all other text. The value is exact. */
export const readDollars = (text: string): Amount | null => {
  const [, whole, decimals = ''] = oneNumber.exec(text.trim()) ?? []
  if (whole === undefined) return null
  const digits = whole.replace(/\D/g, '').replace(/^0+(?=\d)/, '')
  return digits.length > mostDigits ? null : { value: `${digits}${decimals}`, currency: 'USD' }
}
