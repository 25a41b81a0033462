import { describe, expect, it } from '@jest/globals'
import type { Database } from '@pledgegraph/database'
import { encodeId, newUuid } from '@pledgegraph/kernel'
import { openRoom } from '@pledgegraph/testkit'
import { organizations, recordMerges, unmergeOrganization } from '../src/index.ts'
import { given as givenIn } from './given.ts'

const room = await openRoom(organizations)
const { database } = room
const given = givenIn(database)

const givenMany = (count: number) => Promise.all(Array.from({ length: count }, () => given.organization()))

const successorsOf = async (uuids: readonly string[]) => {
  const rows = await database
    .selectFrom('organizations')
    .select(['id', 'merged_into_id', 'successor_id', 'updated_at'])
    .where('id', 'in', uuids)
    .execute()
  return uuids.map((id) => rows.find((row) => row.id === id)!)
}

describe('recordMerges', () => {
  it('takes over chains in any order and changes nothing else', async () => {
    const uuids = (await givenMany(4)).map(({ uuid }) => uuid)
    const [a, b, c, d] = uuids as [string, string, string, string]
    const before = await successorsOf(uuids)
    await recordMerges(database, [
      { from: c, into: d },
      { from: a, into: b },
      { from: b, into: c },
    ])
    const after = await successorsOf(uuids)
    expect(after.map(({ merged_into_id }) => merged_into_id)).toEqual([b, c, d, null])
    expect(after.map(({ successor_id }) => successor_id)).toEqual([d, d, d, null])
    expect(after.map(({ updated_at }) => updated_at)).toEqual(before.map(({ updated_at }) => updated_at))
  })

  it('continues chains that are there already', async () => {
    const uuids = (await givenMany(3)).map(({ uuid }) => uuid)
    const [a, b, c] = uuids as [string, string, string]
    await recordMerges(database, [{ from: a, into: b }])
    await recordMerges(database, [{ from: b, into: c }])
    expect((await successorsOf(uuids)).map(({ successor_id }) => successor_id)).toEqual([c, c, null])
  })

  it('leaves one that is merged already, and can be undone', async () => {
    const uuids = (await givenMany(3)).map(({ uuid }) => uuid)
    const [a, b, c] = uuids as [string, string, string]
    await recordMerges(database, [{ from: a, into: b }])
    await recordMerges(database, [{ from: a, into: c }])
    expect((await successorsOf([a]))[0]).toMatchObject({ merged_into_id: b, successor_id: b })
    await unmergeOrganization(database, { id: a })
    expect((await successorsOf([a]))[0]).toMatchObject({ merged_into_id: null, successor_id: null })
  })

  it('runs as many statements for two hundred as for two', async () => {
    const merges = async (count: number) => {
      const [into, ...from] = await givenMany(count + 1)
      return from.map(({ uuid }) => ({ from: uuid, into: into!.uuid }))
    }
    const [few, many] = [await merges(2), await merges(200)]
    const two = await room.statementsOf(() => recordMerges(database, few))
    const hundreds = await room.statementsOf(() => recordMerges(database, many))
    expect(hundreds).toHaveLength(two.length)
  })

  it.each([1, 2, 3])('refuses a circle of %i', async (length) => {
    const uuids = (await givenMany(length)).map(({ uuid }) => uuid)
    const merges = uuids.map((from, index) => ({ from, into: uuids[(index + 1) % length]! }))
    const recorded = database.transaction().execute((transaction: Database) => recordMerges(transaction, merges))
    await expect(recorded).rejects.toThrow(/lead round in a circle; one organization of it must be active/)
  })

  it('refuses an organization that is not there', async () => {
    const { uuid } = await given.organization()
    const missing = newUuid()
    await expect(recordMerges(database, [{ from: missing, into: uuid }])).rejects.toThrow(
      `No organization has the id ${encodeId('Organization', missing)}`,
    )
  })
})
