import type { GluedName } from './glue.ts'
import { countryOf } from './kinds.ts'
import { lastParentheses } from './types.ts'
import { heads } from './words.ts'

/** Three names and more convince; two do when each by itself could be nothing else. */
export const isConvincing = (glued: readonly GluedName[], names: readonly string[]): boolean => {
  if (isAddress(glued)) return false
  return names.length >= 3 || glued.every(isSure) || isOfOneHead(glued)
}

/** "National Institute of Technology, Kurukshetra, Haryana": only one of them can be an organization. */
const isAddress = ([first, ...others]: readonly GluedName[]): boolean =>
  first?.kind === 'ORGANIZATION' &&
  others.length < 4 &&
  others.every(
    ({ kind, text, isTyped }) =>
      ['PROPER_NAME', 'COUNTRY', 'PLACE'].includes(kind) && !isTyped && text.split(' ').length <= 3,
  )

const isSure = ({ text, kind, isTyped }: GluedName): boolean =>
  isTyped ||
  kind === 'COUNTRY' ||
  (kind === 'ACRONYM' && !/\s/.test(text)) ||
  (kind !== 'GROUP' && endsWithParentheses(text))

/** "Conservation International (CI)", but not "Environmental Law Programme (Germany)", which may be a part of the other. */
const endsWithParentheses = (text: string): boolean => {
  const { within } = lastParentheses(text)
  return within !== null && countryOf(within) === null
}

/** "Ministry of Health, Ministry of Education". */
const isOfOneHead = (names: readonly GluedName[]): boolean => {
  const [head = '', ...others] = names.map(({ text }) => text.split(' ')[0]?.toLowerCase())
  return heads.has(head) && others.every((other) => other === head)
}
