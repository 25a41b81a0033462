import { nameKey, newUuid } from '@pledgegraph/kernel'
import type { Identifier } from '../queries.ts'
import type { WellKnownOrganization } from './data/well-known-organizations.ts'
import { identifierKey } from './identifiers.ts'
import type { Match, OrganizationType } from './mentions.ts'
import type { KnownName, KnownOrganization, KnownReference } from './queries.ts'
import { type ReadMention, acronymKey } from './read-mention.ts'
import type { Recognised } from './well-known.ts'

/** An organization that the registry has not known. */
export interface Newcomer {
  readonly id: string
  readonly name: string
  readonly acronym: string | null
  readonly type: OrganizationType | null
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null
  readonly contextCountries: readonly string[]
  readonly website: string | null
  readonly aliases: readonly { readonly name: string; readonly language: string | null }[]
  readonly identifiers: readonly Identifier[]
}

/** `Name (ACR)` is called `Name`, and `ACR` for short; as it was written it stays an alias. */
export const newcomerOf = (
  { mention, name, identifiers }: ReadMention,
  { type, country }: { readonly type: OrganizationType | null; readonly country: string | null },
): Newcomer => {
  const written = mention.name.trim()
  const official = name.acronym === null ? written : name.base
  return {
    id: newUuid(),
    name: official,
    acronym: name.acronym,
    type,
    country,
    contextCountries: mention.countries ?? [],
    website: null,
    aliases: nameKey(official) === name.key ? [] : [{ name: written, language: null }],
    identifiers,
  }
}

/** A well-known organization as it comes into the registry, with all its spellings. */
export const wellKnownNewcomer = (known: WellKnownOrganization): Newcomer => ({
  id: newUuid(),
  name: known.name,
  acronym: known.acronym,
  type: known.type,
  country: null,
  contextCountries: [],
  website: null,
  aliases: known.aliases.map((alias) =>
    typeof alias === 'string' ? { name: alias, language: null } : { name: alias[0], language: alias[1] },
  ),
  identifiers: known.identifiers,
})

/** What a newcomer is found by from now on. */
export const knownBy = (newcomer: Newcomer): (KnownName | KnownReference)[] => {
  const organization: KnownOrganization = { ...newcomer, namedId: newcomer.id }
  const named = (kind: KnownName['kind'], key: string, text: string): KnownName => ({ kind, key, text, organization })
  return [
    named('NAME', nameKey(newcomer.name), newcomer.name),
    ...newcomer.aliases.map(({ name }) => named('ALIAS', nameKey(name), name)),
    ...(newcomer.acronym === null ? [] : [named('ACRONYM', acronymKey(newcomer.acronym), newcomer.acronym)]),
    ...newcomer.identifiers.map((identifier) => ({
      kind: 'IDENTIFIER' as const,
      key: identifierKey(identifier),
      text: identifier.value,
      organization,
    })),
  ]
}

/** How the name that made it known leads to a newcomer. */
export const matchOfNewcomer = ({ id, name }: Newcomer): Match => ({
  organizationId: id,
  namedOrganizationId: id,
  method: 'NAME',
  score: 1,
  matchedName: name,
})

/** The same for a well-known organization, which is recognised by one of its spellings. */
export const matchOfWellKnown = ({ id, name }: Newcomer, { matchedName, score, method }: Recognised): Match => ({
  organizationId: id,
  namedOrganizationId: id,
  method: matchedName === name ? 'NAME' : method,
  score,
  matchedName,
})
