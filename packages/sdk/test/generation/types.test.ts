import { describe, expect, it } from '@jest/globals'
import {
  type CommitmentCardFragment,
  type CommitmentQuery,
  type CommitmentsQueryVariables,
  type CommitmentStatus,
  type OrganizationCardFragment,
  type OrganizationQuery,
  type Open,
  type Pledgegraph,
} from '../../src/index.ts'

/** Compiles only when whatever is a `Narrow` can stand for a `Wide`. */
type Fits<Narrow extends Wide, Wide> = Narrow

describe('the types', () => {
  it('take enum values in results that are added later, and suggest those of today', () => {
    const later: Open<CommitmentStatus> = 'SUSPENDED'
    const colourOf = (status: Open<CommitmentStatus>): string => {
      switch (status) {
        case 'PUBLISHED':
          return 'green'
        default:
          return 'grey'
      }
    }
    expect([colourOf('PUBLISHED'), colourOf(later)]).toEqual(['green', 'grey'])
  })

  it('take only values of today in variables', () => {
    const known: CommitmentsQueryVariables = { filter: { statuses: ['PUBLISHED'] } }
    // @ts-expect-error There is no such status.
    const unknown: CommitmentsQueryVariables = { filter: { statuses: ['SUSPENDED'] } }
    expect([known, unknown]).toHaveLength(2)
  })

  it('show details where a card is wanted', () => {
    type Details = NonNullable<CommitmentQuery['commitment']>
    type Cards = [
      Fits<Details, CommitmentCardFragment>,
      Fits<NonNullable<OrganizationQuery['organization']>, OrganizationCardFragment>,
    ]
    const cards: Partial<Cards> = []
    expect(cards).toEqual([])
  })

  it('ask for what a method needs', () => {
    const calls = (registry: Pledgegraph) => [
      () => registry.commitments(),
      () => registry.commitments({ first: 1 }),
      () => registry.commitments.all({ filter: { goals: [14] } }),
      () => registry.commitmentPartners({ registrationNumber: '#SDGAction36' }),
      // @ts-expect-error Whose partners?
      () => registry.commitmentPartners(),
      // @ts-expect-error A deliverable has no other key than its id.
      () => registry.deliverable({}),
      // @ts-expect-error A walk goes forward.
      () => registry.commitments.all({ last: 3 }),
    ]
    expect(calls).toEqual(expect.any(Function))
  })
})
