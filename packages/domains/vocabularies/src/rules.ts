import { BadUserInput, decodeCodeId, quote } from '@pledgegraph/kernel'
import { type TermEntry, termKey } from './data/terms.ts'

/** The codes of the vocabularies. Whether a well-formed code has an entry, the database knows. */

/**
 * The number of a Sustainable Development Goal.
 * @throws BadUserInput when there is no such goal.
 */
export const checkGoalNumber = (number: number): number => {
  if (Number.isInteger(number) && number >= 1 && number <= 17) return number
  throw new BadUserInput(`${number} is no Sustainable Development Goal; those are numbered 1 to 17.`)
}

const targetCode = /^([1-9]|1[0-7])\.([1-9]\d?|[a-z])$/

/**
 * The code of a target in lower case: `'14.A'` → `'14.a'`.
 * @throws BadUserInput when it is malformed.
 */
export const parseTargetCode = (text: string): string => {
  const code = text.toLowerCase()
  if (targetCode.test(code)) return code
  throw new BadUserInput(`${quote(text)} is no code of a target; those look like 14.2 or 14.a.`)
}

/**
 * The key that the database knows a term by: `ocean-basin.arctic-ocean`.
 * @throws BadUserInput when the code is malformed.
 */
export const parseTermKey = ({ scheme, code }: Pick<TermEntry, 'scheme' | 'code'>): string => {
  if (/^[a-z0-9-]+$/.test(code)) return termKey({ scheme, code })
  throw new BadUserInput(`${quote(code)} is no code of a term; those look like arctic-ocean.`)
}

/** The codes inside global ids. All throw BadUserInput when the id is malformed or belongs to another type. */

export const decodeGoalId = (id: string): number =>
  Number(decodeCodeId('Goal', id, { shape: /^([1-9]|1[0-7])$/, example: 'goal_14' }))
export const decodeTargetId = (id: string): string =>
  decodeCodeId('Target', id, { shape: targetCode, example: 'target_14.2' })
export const decodeCountryId = (id: string): string =>
  decodeCodeId('Country', id, { shape: /^[A-Z]{3}$/, example: 'country_KEN' })
export const decodeTermId = (id: string): string =>
  decodeCodeId('Term', id, { shape: /^[a-z0-9-]+\.[a-z0-9-]+$/, example: 'term_ocean-basin.arctic-ocean' })
