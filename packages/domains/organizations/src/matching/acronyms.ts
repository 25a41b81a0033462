import { commonAcronyms } from './data/words.ts'

/** What an acronym looks like: one word, mostly capitals, `UNDP`, `UN-Habitat`, `CeMEB`. */
const shape = /^\p{Lu}[\p{L}\p{N}&./-]{1,14}$/u

/** Whether a text as it is written is an acronym rather than a word or a name. */
export const isAcronym = (text: string): boolean => {
  if (!shape.test(text) || commonAcronyms.has(text.toUpperCase())) return false
  const letters = text.replace(/[^\p{L}]/gu, '')
  const capitals = letters.replace(/[^\p{Lu}]/gu, '')
  return capitals.length >= 2 && (capitals.length * 2 >= letters.length || /^\p{Lu}{2,}[-/]\p{Lu}/u.test(text))
}

/** Whether it is long enough to mean somebody by itself: two letters mean too many. */
export const tellsByItself = (acronym: string): boolean => acronym.replace(/[^\p{L}]/gu, '').length >= 3

/** A name and the short form given with it. */
export interface NameWithAcronym {
  readonly name: string
  readonly acronym: string
}

const forms = [
  { pattern: /^(?<name>[^()]+?)\s*[([](?<acronym>[^()[\]]+)[)\]]$/u },
  { pattern: /^(?<acronym>[^\s()]+)\s*\((?<name>[^()]+)\)$/u },
  { pattern: /^(?<acronym>[^\s()]+)\s+[-–—]\s+(?<name>[^()]+)$/u },
  { pattern: /^(?<name>[^()]+?)\s+[-–—]\s+(?<acronym>[^\s()]+)$/u },
  { pattern: /^(?<name>[^(),]+?),\s+(?<acronym>[^\s()]+)$/u },
]

/**
 * The name and the acronym in `Name (ACR)`, `ACR (Name)`, `ACR - Name`, `Name - ACR` or `Name, ACR`; null where a text is
 * none of these. What stands without parentheses has to abbreviate the name: `Marine Institute - NUI` names a parent.
 */
export const splitAcronym = (text: string): NameWithAcronym | null => {
  for (const [index, { pattern }] of forms.entries()) {
    const { name, acronym } = pattern.exec(text.trim())?.groups ?? {}
    if (name === undefined || acronym === undefined || !isAcronym(acronym.trim()) || !isName(name)) continue
    if (index === 0 || abbreviates(acronym.trim(), name)) return { name: name.trim(), acronym: acronym.trim() }
  }
  return null
}

const isName = (text: string): boolean => /\p{L}{2,}.*\s.*\p{L}{2,}/u.test(text.trim())

/** Whether the capitals of the acronym begin words of the name, in their order. */
const abbreviates = (acronym: string, name: string): boolean => {
  const letters = plain(acronym).replace(/[^A-Z]/g, '')
  const initials = plain(name)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.toUpperCase())
  let found = 0
  for (const word of initials) if (found < letters.length && word.startsWith(letters[found]!)) found += 1
  return letters.length >= 2 && found >= letters.length - 1
}

const plain = (text: string): string => text.normalize('NFKD').replace(/[\u0300-\u036f]+/g, '')
