import { expect, it } from '@jest/globals'
import { decodeId } from '@pledgegraph/kernel'
import { openRoom } from '@pledgegraph/testkit'
import { networks, reassignStewards, recordNetworks } from '../src/index.ts'
import { given as givenIn } from './given.ts'

const room = await openRoom(networks)
const given = givenIn(room.database)
const steward = 'organization_01h455vb4pex5vsknk084sn02q'
await given.network({ goals: [14], stewards: [decodeId('Organization', steward)] })

it.each([
  ['a network by its slug', '{ actionNetwork(slug: "x") { name } }'],
  ['a page of networks', '{ actionNetworks(first: 5) { nodes { name } totalCount } }'],
  [
    'a filtered page with goals and stewards',
    `{ actionNetworks(
        first: 5, filter: { goals: [14], steward: "${steward}", namePrefix: "c" }
        orderBy: { field: CREATED_AT, direction: DESC }
      ) { nodes { goals { id } stewards { id } } totalCount } }`,
  ],
  [
    'the networks of organizations',
    `{ _entities(representations: [{ __typename: "Organization", id: "${steward}" }]) {
        ... on Organization { stewardedNetworks(first: 5) { nodes { name } totalCount } } } }`,
  ],
])('reads %s with this SQL', async (_, operation) => {
  expect((await room.statementsOf(() => room.run(operation))).toSorted().join('\n\n')).toMatchSnapshot()
})

it('records networks with this SQL', async () => {
  const records = [{ slug: 'a', name: 'A', goals: [14], stewards: [given.organization().uuid] }]
  expect((await room.statementsOf(() => recordNetworks(room.database, records))).join('\n\n')).toMatchSnapshot()
})

it('reassigns stewards with this SQL', async () => {
  const merged = { from: [given.organization().uuid], to: given.organization().uuid }
  expect((await room.statementsOf(() => reassignStewards(room.database, merged))).join('\n\n')).toMatchSnapshot()
})
