import { lookupKey } from '../text.ts'
import { bareName } from './kinds.ts'
import { groups, heads, headsOfGovernment, kindsOfOrganization, linkingWords, topics } from './words.ts'

/** "Ministry of Agriculture, Food and Fisheries": a body whose name may go on to list what it is in charge of. */
export const listsTopics = (name: string): boolean => {
  const keys = bareName(name).split(' ').map(lookupKey)
  return (
    keys.some(
      (key, index) => heads.has(key) && /^(?:of|for|on|de|des|du|d|da|do|der|fur)$/.test(keys[index + 1] ?? ''),
    ) ||
    headsOfGovernment.has(keys.at(-1) ?? '') ||
    headsOfGovernment.has(keys[0] ?? '')
  )
}

/** "Industry and Crafts of the Union of Comoros": topics, and whose they are. */
export const listsMoreTopics = (text: string): boolean => {
  const [before = '', ...behind] = bareName(text).split(/ (?:of|de|du|del|da|do) /)
  const keys = before.split(' ').map(lookupKey)
  return (
    behind.length > 0 &&
    keys.some((key) => /^(?:and|y|et|e)$/.test(key)) &&
    keys.every((key) => topics.has(key) || linkingWords.has(key))
  )
}

/** "Rural Development and Cooperatives Division": nothing in it but topics and kinds of organizations. */
export const endsEnumeration = (text: string): boolean => {
  const keys = bareName(text).split(' ').map(lookupKey)
  return keys.includes('and') && !heads.has(keys[0] ?? '') && keys.every(isGeneric)
}

/** Whether a name could go on: it ends neither with what it is nor with what tells it from others. */
export const isOpen = (name: string): boolean => {
  if (name.trim().endsWith(')')) return false
  const keys = bareName(name).split(' ').map(lookupKey)
  return keys.every(isGeneric) && !(kindsOfOrganization.has(keys.at(-1) ?? '') && keys.length > 1)
}

/** Words that many organizations share in their names. */
export const isGeneric = (key: string): boolean =>
  key === '' ||
  topics.has(key) ||
  kindsOfOrganization.has(key) ||
  linkingWords.has(key) ||
  groups.has(key) ||
  /^(?:national|federal|central|general|royal|united|nations|educational|global|international|regional|state|joint)$/.test(
    key,
  )
