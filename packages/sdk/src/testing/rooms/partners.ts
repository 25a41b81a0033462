import type { Thing, World } from '../thing.ts'

/** Who takes part in which commitment: what the rooms of commitments and organizations both look at. */

export const isLed = (world: World, commitment: Thing, organization: Thing): boolean =>
  world.thing(commitment, 'leadOrganization')?.key === organization.key

const takesPart = (world: World, commitment: Thing, organization: Thing): boolean =>
  world.things(commitment, 'partners').some((partner) => world.thing(partner, 'organization')?.key === organization.key)

export const commitmentsOf = (world: World, organization: Thing): Thing[] =>
  world.all('Commitment').filter((commitment) => takesPart(world, commitment, organization))

/** The names of partners that nobody knows: the same in every registry. */
export const unknownNames: readonly string[] = [
  'Coastal Friends of Somewhere',
  'Institute for the Sea (to be confirmed)',
  'Local communities',
  'National partners',
  'The Harbour School',
  'Various donors',
]
