import { sorted } from '../orders.ts'
import { type Asked, type Room, type Rule, type Thing, type World, entity, suffixOf } from '../thing.ts'
import { commitmentsOf, unknownNames } from './partners.ts'

/** What curators look after: organizations that are there twice, and names that no organization was found for. */

const again = '.again'

/** The organization that this one is the second of; null when it is not. */
export const originalOf = (organization: Thing): Thing | null => {
  const suffix = suffixOf(organization)
  return suffix.endsWith(again) ? entity('Organization', suffix.slice(0, -again.length)) : null
}

/** The first organizations are there twice, as `organization_1` and `organization_1.again`. */
const duplicates: Rule = ({ world }) =>
  byCommitmentCount(
    world,
    world
      .all('Organization')
      .slice(0, 5)
      .map((organization) => {
        const duplicate = entity('Organization', `${suffixOf(organization)}${again}`)
        const matchedNames = [organization, duplicate].map((each) => world.text(each, 'name'))
        const commitmentCount = commitmentsOf(world, organization).length
        const fields = { organization, duplicate, matchedNames, commitmentCount }
        return { type: 'DuplicateOrganizations', key: `duplicates.${organization.key}`, fields }
      }),
  )

const unresolved: Rule = ({ world }) =>
  byCommitmentCount(
    world,
    unknownNames
      .map((name) => {
        const commitments = world.all('Commitment').filter((commitment) => mentions(world, commitment, name))
        const fields = { name, spellings: [name], commitments, commitmentCount: commitments.length }
        return { type: 'UnresolvedOrganization', key: `unresolved.${name}`, fields }
      })
      .filter(({ fields }) => fields.commitmentCount > 0),
  )

const mentions = (world: World, commitment: Thing, name: string): boolean =>
  world
    .things(commitment, 'partners')
    .some((partner) => partner.fields['organization'] === null && partner.fields['name'] === name)

/** Where a curator helps most comes first. */
const byCommitmentCount = (world: World, things: readonly Thing[]): readonly Thing[] =>
  sorted(things, world, 'commitmentCount', 'DESC')

const candidates = ({ thing, args, world, random }: Asked): Thing[] =>
  random.some(world.all('Organization'), Math.min(2, Number(args['first'] ?? 5))).map((organization, index) => ({
    type: 'OrganizationCandidate',
    key: `${thing.key}.candidates.${index}`,
    fields: { organization, matchedName: world.text(organization, 'name'), score: (60 - 10 * index) / 100 },
  }))

export const curation: Room = {
  fields: {
    Query: { duplicateOrganizations: duplicates, unresolvedOrganizations: unresolved },
    DuplicateOrganizations: { score: ({ random }) => random.between(70, 100) / 100 },
    UnresolvedOrganization: { candidates },
  },
}
