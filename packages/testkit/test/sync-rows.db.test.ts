import { beforeEach, expect, it } from '@jest/globals'
import { syncRows } from '@pledgegraph/database'
import { type Insertable, type Kysely, sql } from 'kysely'
import { openDatabase } from '../src/index.ts'

interface Tables {
  fruits: {
    tree: string
    place: number
    weight: string | null
    picked_at: string | null
    note: string | null
    state?: string | null
  }
}

const connection = await openDatabase()
// Made here, so that no migration knows it.
const database = connection.database as unknown as Kysely<Tables>
const [apple, pear] = ['018f0000-0000-7000-8000-00000000000a', '018f0000-0000-7000-8000-00000000000b'] as const

beforeEach(async () => {
  await sql`drop table if exists fruits`.execute(database)
  await sql`
    create table fruits (
      tree uuid, place integer, weight numeric, picked_at timestamptz, note text, state text default 'new',
      primary key (tree, place)
    )`.execute(database)
})

type Row = Insertable<Tables['fruits']>

const fruit = (tree: string, place: number, changes: Partial<Row> = {}): Row => ({
  tree,
  place,
  weight: '1.5',
  picked_at: null,
  note: null,
  ...changes,
})

const sync = async (rows: readonly Row[], options: object = {}): Promise<string[]> => [
  ...(await syncRows(database, 'fruits', rows, { key: ['tree', 'place'], owner: 'tree', ...options })),
]

const stored = () => database.selectFrom('fruits').selectAll().orderBy('tree').orderBy('place').execute()

it('inserts what is missing and names whose it is', async () => {
  expect(await sync([fruit(apple, 1), fruit(apple, 2), fruit(pear, 1)])).toEqual(expect.arrayContaining([apple, pear]))
  expect(await stored()).toMatchObject([{ place: 1, state: 'new' }, { place: 2 }, { tree: pear }])
})

it('writes nothing where nothing differs', async () => {
  await sync([fruit(apple, 1), fruit(pear, 1)])
  const versions = () => sql`select xmin::text from fruits order by tree`.execute(database)
  const before = await versions()
  expect(await sync([fruit(apple, 1), fruit(pear, 1)])).toEqual([])
  expect((await versions()).rows).toEqual(before.rows)
})

it('updates what differs', async () => {
  await sync([fruit(apple, 1), fruit(pear, 1)])
  expect(await sync([fruit(apple, 1, { note: 'ripe' }), fruit(pear, 1)])).toEqual([apple])
  expect(await stored()).toMatchObject([{ note: 'ripe' }, { note: null }])
})

it('tells an amount of 1.5 from one of 1.50', async () => {
  await sync([fruit(apple, 1)])
  expect(await sync([fruit(apple, 1, { weight: '1.50' })])).toEqual([apple])
  expect(await stored()).toMatchObject([{ weight: '1.50' }])
})

it('deletes what is not given of those of whom all is given', async () => {
  await sync([fruit(apple, 1), fruit(apple, 2), fruit(pear, 1)])
  expect(await sync([fruit(apple, 1)], { complete: [apple] })).toEqual([apple])
  expect(await stored()).toMatchObject([{ tree: apple, place: 1 }, { tree: pear }])
  expect(await sync([], { complete: [apple, pear] })).toHaveLength(2)
  expect(await stored()).toEqual([])
})

it('does nothing with nothing', async () => {
  expect(await sync([])).toEqual([])
})

it('leaves alone what is only for new rows', async () => {
  const row = (state: string) => ({ ...fruit(apple, 1), state })
  await sync([row('given')], { onlyNew: ['state'] })
  expect(await sync([row('another')], { onlyNew: ['state'] })).toEqual([])
  expect(await stored()).toMatchObject([{ state: 'given' }])
})

it('writes what is written besides when something else differs', async () => {
  await sync([fruit(apple, 1, { note: 'one' })])
  const options = { besides: ['note'] }
  expect(await sync([fruit(apple, 1, { note: 'two' })], options)).toEqual([])
  expect(await sync([fruit(apple, 1, { note: 'two', weight: '2' })], options)).toEqual([apple])
  expect(await stored()).toMatchObject([{ note: 'two' }])
})

it('compares moments by the millisecond where it is told to', async () => {
  await sql`insert into fruits values (${apple}, 1, 1.5, '2026-01-02T03:04:05.678912Z', null, 'new')`.execute(database)
  const row = fruit(apple, 1, { picked_at: '2026-01-02T03:04:05.678Z' })
  expect(await sync([row], { moments: ['picked_at'] })).toEqual([])
  expect(await sync([{ ...row, picked_at: '2026-01-02T03:04:05.679Z' }], { moments: ['picked_at'] })).toEqual([apple])
})
