import { unique } from '@pledgegraph/kernel'
import type { KnownName, KnownOrganization } from './queries.ts'
import { overlap } from './places.ts'
import type { ReadMention } from './read-mention.ts'
import { isSharedName, placesIn } from './read-name.ts'

/** Which of several organizations of one name or acronym is meant. Pure; the oldest organization comes first. */

/** Where an organization is as far as is known: its country or, else, the countries that it was first named with. */
export const placesOf = ({ country, contextCountries }: KnownOrganization): readonly string[] =>
  country === null ? contextCountries : [country]

/**
 * The bearer of the name. Of several that one counts which is where the mention is; or one of which nobody knows where
 * it is. When they are known to sit in different countries, none of them.
 */
export const chooseNamesake = (mention: ReadMention, names: readonly KnownName[]): KnownName | null => {
  const possible = names
    .filter((known) => !sitsElsewhere(mention, known))
    .toSorted((a, b) => Number(b.kind === 'NAME') - Number(a.kind === 'NAME'))
  const near = possible.find(({ organization }) => overlap(mention.places, placesOf(organization)))
  const anywhere = possible.find(({ organization }) => placesOf(organization).length === 0)
  return near ?? anywhere ?? (areInOneCountry(possible) ? (possible[0] ?? null) : null)
}

const areInOneCountry = (names: readonly KnownName[]): boolean =>
  unique(names.map(({ organization }) => organization.id)).length === 1 ||
  unique(names.map(({ organization }) => organization.country)).length === 1

/** Where the bearer of the name is: its country or, else, the one in its name, or the ones that it was named with. */
const whereabouts = ({ text, organization }: KnownName): readonly string[] => {
  if (organization.country !== null) return [organization.country]
  const said = placesIn(text)
  return said.length > 0 ? said : organization.contextCountries
}

/** Whether the mention and the bearer of the name are in one country. */
const isNear = ({ places }: ReadMention, known: KnownName): boolean => overlap(places, whereabouts(known))

/** Whether public bodies of many countries are called so. */
const isShared = ({ name }: ReadMention, { text }: KnownName): boolean => name.isShared || isSharedName(text)

/**
 * Whether this bearer of the name cannot be meant: it is in another country than the mention says. What public bodies of
 * many countries are called has to be met where the bearer is, unless nothing is known of either.
 */
export const sitsElsewhere = (mention: ReadMention, known: KnownName): boolean => {
  if (isNear(mention, known)) return false
  if (!isShared(mention, known)) return mention.saysPlace && known.organization.country !== null
  return mention.saysPlace || whereabouts(known).length > 0
}

/**
 * The same where the names are only alike: then public bodies have to be known to be of one country, and national ones
 * must not be known to be of different countries.
 */
export const mayBeElsewhere = (mention: ReadMention, known: KnownName): boolean => {
  if (isNear(mention, known)) return false
  if (isShared(mention, known)) return true
  const isNational = mention.parts.words.has('national') && mention.places.length > 0
  return (isNational && whereabouts(known).length > 0) || sitsElsewhere(mention, known)
}

/**
 * The bearer of an acronym: the only one, or the only one in the countries of the mention, or the only one of its type.
 * Three letters mean too many bodies of the world to go by being the only one that the registry knows.
 */
export const chooseBearer = (mention: ReadMention, names: readonly KnownName[]): KnownName | null => {
  const bearers = [...new Map(names.toReversed().map((known) => [known.organization.id, known])).values()]
  const near = bearers.filter(({ organization }) => overlap(mention.places, placesOf(organization)))
  const { type } = mention.mention
  const alike = bearers.filter(({ organization }) => type != null && organization.type === type)
  const only = bearers.filter((known) => letters(known.text) > 3 && !sitsElsewhere(mention, known))
  return [near, alike].find(({ length }) => length === 1)?.[0] ?? (bearers.length === 1 ? (only[0] ?? null) : null)
}

const letters = (acronym: string): number => acronym.replace(/\P{Letter}/gu, '').length
