import { nameKey, unique } from '@pledgegraph/kernel'
import type { Identifier } from '../queries.ts'
import { identifiersIn, readIdentifier } from './identifiers.ts'
import type { Mention } from './mentions.ts'
import { type NameParts, partsOf } from './name-parts.ts'
import type { Keys } from './queries.ts'
import { type ReadName, placesIn, readName } from './read-name.ts'
import { type Recognised, recogniseWellKnown, resembleWellKnown, spellingsOf } from './well-known.ts'

/** A mention with everything that it is matched by. */
export interface ReadMention {
  readonly mention: Mention
  readonly name: ReadName
  readonly parts: NameParts
  readonly identifiers: readonly Identifier[]
  /** Where the body is: what the name says, or else the countries around it. ISO 3166-1 alpha-3. */
  readonly places: readonly string[]
  /** Whether the name itself says so. */
  readonly saysPlace: boolean
  /** The well-known organization that is called so. */
  readonly wellKnown: Recognised | null
  /** The well-known organization that is called alike, where none is called so. */
  readonly alikeWellKnown: Recognised | null
}

/** @param threshold from which score on a well-known organization may be meant; null when none may be that is not called so. */
export const readMention = (mention: Mention, threshold: number | null): ReadMention => {
  const name = readName(mention.name)
  const parts = partsOf(mention.name)
  const said = name.countries.length > 0 ? name.countries : placesIn(mention.name)
  const wellKnown = recogniseWellKnown(name)
  return {
    mention,
    name,
    parts,
    identifiers: [
      ...(mention.identifiers ?? []).flatMap((given) => readIdentifier(given) ?? []),
      ...identifiersIn(mention.name),
    ],
    places: said.length > 0 ? said : (mention.countries ?? []),
    saysPlace: said.length > 0,
    wellKnown,
    alikeWellKnown: wellKnown === null && threshold !== null ? resembleWellKnown(parts, threshold) : null,
  }
}

/** Everything that the mentions are looked up by. */
export const keysOf = (mentions: readonly ReadMention[]): Keys => {
  const wellKnown = mentions.flatMap((read) => read.wellKnown?.organization ?? read.alikeWellKnown?.organization ?? [])
  return {
    decisions: unique(mentions.map(({ name }) => name.key)),
    names: unique([
      ...mentions.flatMap(({ name }) => [
        name.key,
        ...name.variants,
        ...(name.acronym === null ? [] : [nameKey(name.acronym)]),
      ]),
      ...wellKnown.flatMap(spellingsOf).map(nameKey),
    ]),
    acronyms: unique(mentions.flatMap(({ name }) => (name.isAcronym ? acronymKey(name.base) : []))),
    identifiers: [
      ...mentions.flatMap(({ identifiers }) => identifiers),
      ...wellKnown.flatMap((one) => one.identifiers),
    ],
  }
}

/** What an acronym is looked up by. */
export const acronymKey = (acronym: string): string => acronym.toLowerCase()
