import { BadUserInput, nameKey, quote } from '@pledgegraph/kernel'
import type { Row } from './queries/index.ts'

export type CommitmentStatus = Row<'commitments'>['status']

/** The lifecycle: which states are public. The column `is_public` of the table says the same; a test compares them. */
export const lifecycle: Readonly<Record<CommitmentStatus, { readonly isPublic: boolean }>> = {
  DRAFT: { isPublic: false },
  SUBMITTED: { isPublic: false },
  CHANGES_REQUESTED: { isPublic: false },
  PUBLISHED: { isPublic: true },
  REJECTED: { isPublic: false },
  COMPLETED: { isPublic: true },
  CANCELLED: { isPublic: true },
  WITHDRAWN: { isPublic: true },
}

/**
 * What a registration number is known by, however somebody writes it: `' oceanaction46441 '` and `'#OceanAction46441'`
 * are the same. Empty when the text holds no number.
 */
export const numberKey = (text: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .replace(/^[#\s]+/, '')
    .toLowerCase()

/** Whether a text can be stored as a registration number. */
export const isRegistrationNumber = (text: string): boolean =>
  numberKey(text) !== '' &&
  Math.max(text.length, numberKey(text).length) <= 100 &&
  text.isWellFormed() &&
  !text.includes('\0')

/**
 * The key of a number that somebody asks for.
 * @throws BadUserInput when the text holds none.
 */
export const parseNumber = (text: string): string => {
  const key = numberKey(text)
  if (key !== '') return key
  throw new BadUserInput(`${quote(text)} is no registration number; those look like #OceanAction46441.`)
}

const longestNameKey = 500

/**
 * What the name of a partner is compared by, without case and accents. A name of nothing but punctuation stands for
 * itself; of one that is rather a text the beginning counts.
 */
export const partnerKey = (name: string): string => {
  const key = nameKey(name)
  return key.length <= longestNameKey ? key : Array.from(key).slice(0, longestNameKey).join('')
}

export const isGoalNumber = (number: number): boolean => Number.isInteger(number) && number >= 1 && number <= 17

/** Whether a target could have this code; whether one has it is for the vocabularies to say. */
export const isTargetCode = (code: string): boolean => /^([1-9]|1[0-7])\.([1-9]\d?|[a-z])$/.test(code)
