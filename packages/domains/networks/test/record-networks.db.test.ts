import { describe, expect, it } from '@jest/globals'
import { BadUserInput, encodeId, newUuid } from '@pledgegraph/kernel'
import { openRoom } from '@pledgegraph/testkit'
import { networks, recordNetworks } from '../src/index.ts'

const { database, run, statementsOf } = await openRoom(networks)

describe('recordNetworks', () => {
  it('creates a network with all that the record says', async () => {
    const steward = newUuid()
    const [outcome] = await recordNetworks(database, [
      {
        slug: 'small-island-developing-states',
        name: 'Small Island Developing States',
        description: 'Partnerships for islands.',
        goals: [14, 17, 14],
        stewards: [steward],
        governance: 'A steering committee.',
        accountabilityRule: { reportingIntervalMonths: 12, text: null },
        website: 'https://islands.example',
      },
    ])
    const { data } = await run(
      `query ($id: ID!) { actionNetwork(id: $id) {
        slug description governance website accountabilityRule { reportingIntervalMonths text } goals { id } stewards { id }
      } }`,
      { id: encodeId('ActionNetwork', outcome!.id) },
    )
    expect(outcome!.isNew).toBe(true)
    expect(data?.['actionNetwork']).toEqual({
      slug: 'small-island-developing-states',
      description: 'Partnerships for islands.',
      governance: 'A steering committee.',
      website: 'https://islands.example',
      accountabilityRule: { reportingIntervalMonths: 12, text: null },
      goals: [{ id: 'goal_14' }, { id: 'goal_17' }],
      stewards: [{ id: encodeId('Organization', steward) }],
    })
  })

  it('finds a known network by its slug and leaves it as it is', async () => {
    const [before] = await recordNetworks(database, [{ slug: 'known', name: 'As its stewards wrote it', goals: [14] }])
    const [after] = await recordNetworks(database, [{ slug: 'known', name: 'As a source has it', goals: [1, 2] }])
    const { data } = await run('{ actionNetwork(slug: "known") { name goals { id } } }')
    expect(after).toEqual({ id: before!.id, isNew: false })
    expect(data?.['actionNetwork']).toEqual({ name: 'As its stewards wrote it', goals: [{ id: 'goal_14' }] })
  })

  it('answers in the order of the records and takes the first of those with one slug', async () => {
    const [known] = await recordNetworks(database, [{ slug: 'b', name: 'B' }])
    const outcomes = await recordNetworks(database, [
      { slug: 'c', name: 'First' },
      { slug: 'b', name: 'B' },
      { slug: 'c', name: 'Second' },
    ])
    const { data } = await run('{ actionNetwork(slug: "c") { name } }')
    expect(outcomes.map(({ isNew }) => isNew)).toEqual([true, false, true])
    expect(outcomes[1]!.id).toBe(known!.id)
    expect(outcomes[2]!.id).toBe(outcomes[0]!.id)
    expect(data?.['actionNetwork']).toEqual({ name: 'First' })
  })

  it('creates a network once when two imports want it at once', async () => {
    const record = { slug: 'wanted-twice', name: 'Wanted twice' }
    const [one, other] = await Promise.all([1, 2].map(() => recordNetworks(database, [record])))
    expect(one![0]!.id).toBe(other![0]!.id)
    expect([one![0]!.isNew, other![0]!.isNew].toSorted()).toEqual([false, true])
  })

  it('runs four statements for two hundred networks', async () => {
    const records = Array.from({ length: 200 }, (_, index) => ({
      slug: `network-${index}`,
      name: `Network ${index}`,
      goals: [14, 17],
      stewards: [newUuid()],
    }))
    expect(await statementsOf(() => recordNetworks(database, records))).toHaveLength(4)
  })

  it('runs no statement that writes for an empty batch', async () => {
    const statements = await statementsOf(async () => expect(await recordNetworks(database, [])).toEqual([]))
    expect(statements.filter((statement) => !statement.startsWith('select'))).toEqual([])
  })

  it.each([
    ['an upper-case slug', { slug: 'Ocean', name: 'Ocean' }, '"Ocean" is not a slug'],
    ['two hyphens in a row', { slug: 'a--b', name: 'A' }, '"a--b" is not a slug'],
    ['a hyphen at the end', { slug: 'a-', name: 'A' }, '"a-" is not a slug'],
    ['an empty slug', { slug: '', name: 'A' }, '"" is not a slug'],
    ['a slug of 101 characters', { slug: 'a'.repeat(101), name: 'A' }, 'is not a slug'],
    ['an empty name', { slug: 'a', name: ' ' }, 'The action network a needs a name; got " ".'],
    ['a goal that does not exist', { slug: 'a', name: 'A', goals: [18] }, '18 is no Sustainable Development Goal'],
  ])('refuses %s', async (_, record, message) => {
    const attempt = recordNetworks(database, [record])
    await expect(attempt).rejects.toThrow(BadUserInput)
    await expect(attempt).rejects.toThrow(message)
  })
})
