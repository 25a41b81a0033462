import type { OrganizationType } from '../drafts.ts'
import { withoutEnd } from './ends.ts'
import { describeEntity } from './entity-types.ts'

export interface TypedName {
  name: string
  type: OrganizationType | null
  /** What stood in parentheses and is a type of entity, but not just one of the twelve; null when there was none. */
  unclear: string | null
}

/**
 * Takes what says the type of a partner off its name: "WWF (NGO)", "CRFM (lead entity) (IGO)". What else stands in
 * parentheses stays, since an acronym belongs to
 * a name: "Sharks Trust (ST - NGO)" is "Sharks Trust (ST)".
 */
export const takeOffType = (text: string): TypedName => {
  let name = withoutRole(text)
  let type: OrganizationType | null = null
  let unclear: string | null = null
  for (let round = 0; round < 3; round += 1) {
    const { before, within } = lastParentheses(name)
    if (within === null || before === '') break
    const described = within.length > longestType ? null : describeEntity(within)
    if (described === null && within.trim() !== '') break
    type ??= described?.type ?? null
    if (described?.isUnclear === true) unclear = within
    const [rest, ...more] = described?.rest ?? []
    if (more.length > 0 || (rest !== undefined && !(within.startsWith(rest) && isAcronymLike(rest)))) break
    name = rest === undefined ? before : `${before} (${rest})`
    if (rest !== undefined) break
  }
  return { name, type, unclear: type === null ? unclear : null }
}

/** "Oceanário de Lisboa (Private sector): lead entity". */
const withoutRole = (text: string): string =>
  text.replace(/\) ?[:–-] ?(?:lead(?:ing)?(?: entity| partner)?|(?:implementing )?partner|beneficiary)\.?$/i, ')')

/** Longer ones tell a story. */
const longestType = 200

const isAcronymLike = (text: string): boolean => /^(?=(?:.*\p{Lu}){2})[\p{Lu}\d][\p{Letter}\d&./-]{1,14}$/u.test(text)

/** Whether an acronym in parentheses ends a name, "Pacific Islands Forum Secretariat (PIFS)", and not what it is. */
export const endsWithAcronym = (text: string): boolean => {
  const { within } = lastParentheses(text)
  const isAcronym = within !== null && /^(?=(?:.*\p{Uppercase}){2})\p{Uppercase}[\p{Letter}\d&./-]{1,14}$/u.test(within)
  return isAcronym && describeEntity(within) === null
}

/** The parentheses that end a name, one within them included: "X (Non-governmental organization (NGO))". */
export const lastParentheses = (text: string): { before: string; within: string | null } => {
  const name = withoutEnd(text, ' .:,;')
  if (!name.endsWith(')')) return { before: text, within: null }
  let depth = 0
  for (let at = name.length - 1; at >= 0 && depth <= 3; at -= 1) {
    const character = name.charAt(at)
    if (character === ')') depth += 1
    if (character === '(') depth -= 1
    if (depth === 0) return { before: name.slice(0, at).trim(), within: name.slice(at + 1, -1).trim() }
  }
  return { before: text, within: null }
}
