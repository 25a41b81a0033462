import { describe, expect, it } from '@jest/globals'
import { openRoom } from '@pledgegraph/testkit'
import { networks, reassignStewards } from '../src/index.ts'
import { given as givenIn } from './given.ts'

const room = await openRoom(networks)
const given = givenIn(room.database)

const stewardsOf = async ({ id }: { readonly id: string }): Promise<string[]> => {
  const { data } = await room.run('query ($id: ID!) { actionNetwork(id: $id) { stewards { id } } }', { id })
  return data?.['actionNetwork'].stewards.map((steward: { readonly id: string }) => steward.id)
}

const keptBy = async ({ id }: { readonly id: string }) => {
  const { data } = await room.run(
    `query ($id: ID!) {
      _entities(representations: [{ __typename: "Organization", id: "${id}" }]) {
        ... on Organization { stewardedNetworks { nodes { id } totalCount } }
      }
      actionNetworks(filter: { steward: $id }) { totalCount }
    }`,
    { id },
  )
  const { nodes, totalCount } = data!['_entities'][0].stewardedNetworks
  expect(data!['actionNetworks'].totalCount).toBe(totalCount)
  return { ids: nodes.map((node: { readonly id: string }) => node.id), totalCount }
}

describe('reassignStewards', () => {
  it('hands the networks of one organization to another, and back', async () => {
    const [one, other] = [given.organization(), given.organization()]
    const network = await given.network({ stewards: [one.uuid] })
    expect(await reassignStewards(room.database, { from: [one.uuid], to: other.uuid })).toBe(1)
    expect(await stewardsOf(network)).toEqual([other.id])
    expect(await keptBy(one)).toEqual({ ids: [], totalCount: 0 })
    expect(await keptBy(other)).toEqual({ ids: [network.id], totalCount: 1 })
    expect(await reassignStewards(room.database, { from: [one.uuid], to: one.uuid })).toBe(1)
    expect(await stewardsOf(network)).toEqual([one.id])
  })

  it('makes two stewards of a network one, and two again', async () => {
    const [one, other] = [given.organization(), given.organization()]
    const network = await given.network({ stewards: [one.uuid, other.uuid] })
    await reassignStewards(room.database, { from: [one.uuid], to: other.uuid })
    expect(await stewardsOf(network)).toEqual([other.id])
    expect(await keptBy(other)).toEqual({ ids: [network.id], totalCount: 1 })
    await reassignStewards(room.database, { from: [one.uuid], to: one.uuid })
    expect(await stewardsOf(network)).toEqual([one.id, other.id].toSorted())
  })

  it('follows a chain of merges, and gives back the part that was merged on its own', async () => {
    const [first, second, third] = [given.organization(), given.organization(), given.organization()]
    const [a, b] = [await given.network({ stewards: [first.uuid] }), await given.network({ stewards: [second.uuid] })]
    await reassignStewards(room.database, { from: [first.uuid], to: second.uuid })
    expect(await reassignStewards(room.database, { from: [second.uuid, first.uuid], to: third.uuid })).toBe(2)
    expect([await stewardsOf(a), await stewardsOf(b)]).toEqual([[third.id], [third.id]])
    await reassignStewards(room.database, { from: [second.uuid, first.uuid], to: second.uuid })
    expect([await stewardsOf(a), await stewardsOf(b)]).toEqual([[second.id], [second.id]])
  })

  it('changes nothing the second time, and nothing of others', async () => {
    const [one, other, third] = [given.organization(), given.organization(), given.organization()]
    const network = await given.network({ stewards: [one.uuid, third.uuid] })
    await reassignStewards(room.database, { from: [one.uuid], to: other.uuid })
    const statements = await room.statementsOf(async () => {
      expect(await reassignStewards(room.database, { from: [one.uuid], to: other.uuid })).toBe(0)
    })
    expect(statements).toHaveLength(1)
    expect(await stewardsOf(network)).toEqual([other.id, third.id].toSorted())
  })
})
