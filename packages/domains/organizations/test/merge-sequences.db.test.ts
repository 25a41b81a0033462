import { expect, it } from '@jest/globals'
import { openRoom } from '@pledgegraph/testkit'
import * as fc from 'fast-check'
import { mergeOrganizations, organizations, unmergeOrganization } from '../src/index.ts'
import { given as givenIn } from './given.ts'

const room = await openRoom(organizations)
const { database } = room
const given = givenIn(database)

const uuids = await Promise.all(
  Array.from({ length: 6 }, async (_, index) => (await given.organization({ name: `Organization ${index}` })).uuid),
)

const state = () =>
  database
    .selectFrom('organizations')
    .select(['id', 'status', 'merged_into_id', 'successor_id'])
    .orderBy('id')
    .execute()

const before = await state()

/** What other rooms hold: where a relation was recorded, and where it counts after each reassignment. */
type Relations = Map<string, string>

type Step = { readonly merge: readonly [number, number] } | { readonly unmerge: number }

const place = fc.nat({ max: uuids.length - 1 })
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(fc.record({ merge: fc.tuple(place, place) }), fc.record({ unmerge: place })),
  { maxLength: 25 },
)

/** Takes a step where it is allowed; a refused one changes nothing. */
const take = async (step: Step, relations: Relations): Promise<void> => {
  const command =
    'merge' in step
      ? mergeOrganizations(database, { from: uuids[step.merge[0]]!, into: uuids[step.merge[1]]! })
      : unmergeOrganization(database, { id: uuids[step.unmerge]! })
  const outcome = await command.catch((error: Error) => {
    expect(error.name).toBe('BadUserInput')
    return null
  })
  for (const { from, to } of outcome?.reassign ?? []) for (const id of from) relations.set(id, to)
}

it('leads every id to one active organization after any merges and unmerges, and comes back to the beginning', async () => {
  const property = fc.asyncProperty(steps, async (sequence) => {
    const relations: Relations = new Map(uuids.map((id) => [id, id]))
    for (const step of sequence) await take(step, relations)

    const rows = await state()
    const byId = new Map(rows.map((row) => [row.id, row]))
    for (const row of rows) {
      let end = row
      for (let hops = 0; end.merged_into_id !== null && hops < rows.length; hops += 1)
        end = byId.get(end.merged_into_id)!
      expect(end.status).toBe('ACTIVE')
      expect(row.successor_id ?? row.id).toBe(end.id)
      expect(relations.get(row.id)).toBe(end.id)
    }

    for (const [index, { merged_into_id }] of uuids.map((id) => byId.get(id)!).entries()) {
      if (merged_into_id !== null) await take({ unmerge: index }, relations)
    }
    expect(await state()).toEqual(before)
    expect([...relations]).toEqual(uuids.map((id) => [id, id]))
  })
  await fc.assert(property, { numRuns: 40, seed: 20261123 })
})
