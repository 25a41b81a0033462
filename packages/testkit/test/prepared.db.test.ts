import { describe, expect, it } from '@jest/globals'
import { anyOf, hidden, isSingle, prepared } from '@pledgegraph/database'
import { type Kysely, sql } from 'kysely'
import { openDatabase } from '../src/index.ts'

interface Tables {
  readonly places: { readonly code: string; readonly is_small: boolean }
}

const connection = await openDatabase()
const { statementsOf } = connection
// A table of the test's own.
const database = connection.database as unknown as Kysely<Tables>
await sql`create table places (code text collate "C" primary key, is_small boolean not null)`.execute(database)
await sql`
  insert into places select code, code in ('FJI', 'FSM') from unnest(array['FJI', 'FSM', 'KEN', 'NOR', 'SWE', 'ZMB', 'ZWE']) as code
  union all select 'x' || lpad(number::text, 5, '0'), false from generate_series(1, 5000) as number
`.execute(database)

interface Values {
  readonly codes?: readonly string[]
  readonly range?: { readonly from: string | null; readonly to: string | null }
  readonly isSmall?: boolean
}

/** Counts how often it is built. */
let built = 0
const places = prepared(
  (db: Kysely<Tables>, { sorted }: { readonly sorted: boolean }, { codes, range, isSmall }: Values) => {
    built += 1
    return db
      .selectFrom('places')
      .select('code')
      .$if(codes !== undefined, (rest) => rest.where('code', '=', anyOf(codes!, 'text')))
      .$if(range?.from != null, (rest) => rest.where('code', '>=', range!.from))
      .$if(range?.to != null, (rest) => rest.where('code', '<=', range!.to))
      .$if(isSmall === true, (rest) => rest.where('is_small', '=', true))
      .$if(sorted, (rest) => rest.orderBy('code'))
      .compile()
  },
)

const codesOf = async (values: Values) => (await places(database, { sorted: true }, values)).map(({ code }) => code)

describe('a prepared statement', () => {
  it('answers each call with its own values', async () => {
    expect(await codesOf({ codes: ['KEN', 'FJI'] })).toEqual(['FJI', 'KEN'])
    expect(await codesOf({ codes: ['NOR', 'KEN', 'XXX'] })).toEqual(['KEN', 'NOR'])
    expect(await codesOf({ codes: [] })).toEqual([])
    expect(await codesOf({ range: { from: 'ZM', to: 'ZX' } })).toEqual(['ZMB', 'ZWE'])
    expect(await codesOf({ range: { from: null, to: 'FT' }, isSmall: false })).toEqual(['FJI', 'FSM'])
    expect(await codesOf({ range: { from: 'F', to: 'G' }, isSmall: true })).toEqual(['FJI', 'FSM'])
  })

  it('is built once a shape, whatever the values', async () => {
    built = 0
    for (const codes of [['CHL', 'PER'], ['KEN', 'FJI', 'NOR'], []])
      await places(database, { sorted: false }, { codes })
    expect(built).toBe(1)
    await places(database, { sorted: false }, { codes: ['KEN', 'NOR'], isSmall: true })
    await places(database, { sorted: false }, { codes: ['KEN', 'NOR'], isSmall: true })
    expect(built).toBe(2)
  })

  it('sends the same text for the same shape', async () => {
    const texts = await statementsOf(async () => {
      await codesOf({ codes: ['KEN', 'NOR'] })
      await codesOf({ codes: ['FJI', 'TON', 'WSM'] })
    })
    expect(new Set(texts).size).toBe(1)
  })

  it('runs within a transaction', async () => {
    await database
      .transaction()
      .execute(async (transaction) => {
        await sql`delete from places where code = 'NOR'`.execute(transaction)
        expect(await places(transaction, { sorted: true }, { codes: ['NOR', 'SWE'] })).toEqual([{ code: 'SWE' }])
        throw new Error('taken back')
      })
      .catch(() => {})
    expect(await codesOf({ codes: ['NOR', 'SWE'] })).toEqual(['NOR', 'SWE'])
  })

  it('can tell a list of one, and of no other length', async () => {
    const compared = prepared((_: Kysely<Tables>, __: null, { names }: { readonly names: readonly string[] }) =>
      sql<{ single: boolean }>`select ${sql.lit(isSingle(names))} as single, ${names}::text[]`.compile(database),
    )
    const single = async (...names: string[]) => (await compared(database, null, { names }))[0]!.single
    expect([await single('a'), await single(), await single('a', 'b'), await single('b')]).toEqual([
      true,
      false,
      false,
      true,
    ])
    expect([isSingle(['a']), isSingle([])]).toEqual([true, false])
  })
})

const onPostgres = process.env['TEST_ENGINE'] === 'postgres' ? it : it.skip

describe('a value that the planner does not see', () => {
  onPostgres('lets it keep one plan for all values', async () => {
    const inSight = (codes: readonly string[]) => sql`select code from places where code = any(${codes}::text[])`
    const outOfSight = (codes: readonly string[]) => sql`select code from places where code = ${anyOf(codes, 'text')}`
    const { seen, unseen } = await database.connection().execute(async (connection) => {
      await sql`analyze places`.execute(connection)
      for (const [name, query] of [
        ['seen', inSight(['KEN']).compile(connection).sql],
        ['unseen', outOfSight(['KEN']).compile(connection).sql],
      ] as const) {
        await sql.raw(`prepare ${name} as ${query}`).execute(connection)
        for (let time = 0; time < 10; time += 1) await sql.raw(`execute ${name}('{KEN}')`).execute(connection)
      }
      const { rows } = await sql<{ name: string; generic: number }>`
        select name, generic_plans as generic from pg_prepared_statements where name in ('seen', 'unseen')
      `.execute(connection)
      return Object.fromEntries(rows.map(({ name, generic }) => [name, generic])) as Record<'seen' | 'unseen', number>
    })
    expect(unseen).toBe(5)
    expect(seen).toBe(0)
  })

  it('is the same value', async () => {
    const { rows } =
      await sql`select ${hidden('2026-03-26', 'date')} as day, 3 = ${anyOf([1, 3], 'smallint')} as found`.execute(
        database,
      )
    expect(rows).toEqual([{ day: '2026-03-26', found: true }])
  })
})

describe('a flood of statements', () => {
  onPostgres('leaves a bounded number prepared in each session', async () => {
    for (let round = 0; round < 2; round += 1) {
      for (let number = 0; number < 700; number += 1)
        await sql`select ${sql.lit(number)} + ${number}::integer`.execute(database)
    }
    const { rows } = await sql<{ count: number }>`select count(*) as count from pg_prepared_statements`.execute(
      database,
    )
    expect(rows[0]!.count).toBeGreaterThan(100)
    // And one that postgres.js asks for the types by.
    expect(rows[0]!.count).toBeLessThanOrEqual(501)
  })
})
