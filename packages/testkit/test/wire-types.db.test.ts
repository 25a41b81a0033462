import { expect, it } from '@jest/globals'
import { sql } from 'kysely'
import { openDatabase } from '../src/index.ts'

const { database } = await openDatabase()

it('answers with the same JavaScript values on both engines', async () => {
  const { rows } = await sql`
    select
      date '0099-03-01' as date,
      timestamptz '2026-03-26 23:30:00.5+02' as moment,
      count(*) as count,
      12345678901234567890.12 as numeric,
      array['a', 'NULL'] as texts,
      'KEN' = any(array['KEN']) as boolean,
      '{"a": [1]}'::jsonb as json,
      null::date as nothing,
      '018f0000-0000-7000-8000-000000000000'::uuid as uuid
    from (values (1), (2)) as two`.execute(database)
  expect(rows).toEqual([
    {
      date: '0099-03-01',
      moment: '2026-03-26T21:30:00.500Z',
      count: 2,
      numeric: '12345678901234567890.12',
      texts: ['a', 'NULL'],
      boolean: true,
      json: { a: [1] },
      nothing: null,
      uuid: '018f0000-0000-7000-8000-000000000000',
    },
  ])
})

it('takes arrays, dates and text with any character as parameters', async () => {
  const texts = ['a,b', '"quoted"', "it's", '{x}', '\\', 'NULL', '']
  const { rows } = await sql<{ text: string }>`
    select text from unnest(${texts}::text[]) with ordinality as given (text, place)
    where ${'2026-03-26'}::date < date '2026-03-27' and place = any(${[1, 2, 3, 4, 5, 6, 7]}::int[])
    order by place`.execute(database)
  expect(rows.map(({ text }) => text)).toEqual(texts)
})

it('answers moments in UTC with milliseconds, however the database writes them', async () => {
  const { rows } = await sql<{ moment: string }>`
    select moment from unnest(array[
      '2026-03-26 09:30:00+00', '2026-03-26 09:30:00.5+00', '2026-03-26 09:30:00.12+00', '2026-03-26 09:30:00.123+00',
      '2026-03-26 09:30:00.123456+00', '0987-01-01 00:00:00+00'
    ]::timestamptz[]) with ordinality as given (moment, place)
    order by place`.execute(database)
  expect(rows.map(({ moment }) => moment)).toEqual([
    '2026-03-26T09:30:00.000Z',
    '2026-03-26T09:30:00.500Z',
    '2026-03-26T09:30:00.120Z',
    '2026-03-26T09:30:00.123Z',
    '2026-03-26T09:30:00.123Z',
    '0987-01-01T00:00:00.000Z',
  ])
})
