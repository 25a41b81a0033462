import { type Thing, type World, entity, idPrefix } from './thing.ts'

/** The types of which there are no more than all know. */
export const vocabularies: ReadonlySet<string> = new Set(['Goal', 'Target', 'Country', 'Term'])

/**
 * The entity that has this value in this field, such as a registration number: one of all, or one of its own, whose id
 * says so. Null when a vocabulary has none.
 */
export const findBy = (world: World, type: string, field: string, value: string): Thing | null => {
  const same = (thing: Thing): boolean => String(world.get(thing, field)).toLowerCase() === value.toLowerCase()
  const found = world.all(type).find(same)
  if (found !== undefined) return found
  return vocabularies.has(type) ? null : entity(type, `${field}.${encodeURIComponent(value)}`)
}

/** The value that an entity was found by. */
export const naturalKey = (thing: Thing, field: string): string | undefined => {
  const beginning = `${idPrefix(thing.type)}_${field}.`
  return thing.key.startsWith(beginning) ? decoded(thing.key.slice(beginning.length)) : undefined
}

/** Somebody may have written an id by hand. */
const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
