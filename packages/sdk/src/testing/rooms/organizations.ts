import { beginsWith, each, isAnyOf, of } from '../conditions.ts'
import { byId } from '../orders.ts'
import { type Asked, type Room, type Rule, type Thing, type World, entity, suffixOf } from '../thing.ts'
import { initials, slugOf } from '../words.ts'
import { originalOf } from './curation.ts'
import { identifier, organizationName } from './organization-names.ts'
import { commitmentsOf, isLed } from './partners.ts'
import { likelyCountries } from './vocabularies.ts'

/** An identifier that the organization was asked for by stands in its id. */
const identifiers = ({ thing, world, random }: Asked): Thing[] => {
  const [, askedScheme, askedValue] = /^identifier\.([A-Z_]+)\.(.*)$/.exec(suffixOf(thing)) ?? []
  const others = random
    .some(['ISNI', 'ROR', 'WIKIDATA'], random.below(3))
    .filter((scheme) => scheme !== askedScheme)
    .map((scheme) => ({ scheme, value: identifier(world.random(thing, scheme), scheme) }))
  const asked = askedScheme === undefined ? [] : [{ scheme: askedScheme, value: decodeURIComponent(askedValue ?? '') }]
  return [...asked, ...others].map((fields) => ({
    type: 'OrganizationIdentifier',
    key: `${thing.key}.identifiers.${fields.scheme}`,
    fields,
  }))
}

/** The second of an organization that is there twice is called nearly the same. */
const nameOf: Rule = ({ thing, world, random }) => {
  const original = originalOf(thing)
  return original === null ? organizationName(random, world.text(thing, 'type')) : `The ${world.text(original, 'name')}`
}

/** The organization that has the identifier, or one of its own, whose id says so. */
const byIdentifier = (world: World, identifierAsked: unknown): Thing => {
  const { scheme, value } = identifierAsked as { readonly scheme: string; readonly value: string } // as the schema has it
  const has = (organization: Thing): boolean =>
    world
      .things(organization, 'identifiers')
      .some(({ fields }) => fields['scheme'] === scheme && fields['value'] === value)
  return (
    world.all('Organization').find(has) ?? entity('Organization', `identifier.${scheme}.${encodeURIComponent(value)}`)
  )
}

export const organizations: Room = {
  lookups: { 'organization.identifier': byIdentifier },
  fields: {
    Organization: {
      name: nameOf,
      country: ({ thing, world, random }) =>
        world.isNull(thing, 'country') ? null : random.pick(likelyCountries(world, random)),
      acronym: ({ thing, world }) =>
        world.isNull(thing, 'acronym') ? null : initials(world.text(thing, 'name') ?? ''),
      website: ({ thing, world }) =>
        world.isNull(thing, 'website') ? null : `https://${slugOf(world.text(thing, 'name') ?? '')}.example/`,
      identifiers,
      status: () => 'ACTIVE',
      mergedInto: () => null,
      merges: () => [],
      aliases: ({ thing, world, random }) =>
        random.chance(0.3)
          ? [
              {
                type: 'OrganizationAlias',
                key: `${thing.key}.alias`,
                fields: { name: `The ${world.text(thing, 'name')}`, language: 'en' },
              },
            ]
          : [],
      ledCommitments: ({ thing, world }) =>
        world.all('Commitment').filter((commitment) => isLed(world, commitment, thing)),
      partnerCommitments: ({ thing, world }) =>
        commitmentsOf(world, thing).filter((commitment) => !isLed(world, commitment, thing)),
      stewardedNetworks: ({ thing, world }) =>
        world
          .all('ActionNetwork')
          .filter((network) => world.things(network, 'stewards').some(({ key }) => key === thing.key)),
    },
  },
  conditions: {
    OrganizationFilter: {
      countries: isAnyOf(of('country', 'code')),
      identifierScheme: isAnyOf(each('identifiers', 'scheme')),
      namePrefix: beginsWith('name'),
      status: isAnyOf('status'),
      types: isAnyOf('type'),
    },
  },
  orders: { OrganizationOrder: { NAME: 'name', CREATED_AT: 'createdAt', ID: byId } },
}
