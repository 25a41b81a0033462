import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import type { Database } from '@pledgegraph/database'
import { openDatabase } from '@pledgegraph/testkit'
import { sql } from 'kysely'
import { importLines, importSource, recordLine } from './import-lines.ts'

const { database, statementsOf } = await openDatabase()

/** Numbers that no other test of this file uses. */
let lastNumber = 0
const numbers = (count: number): number[] => Array.from({ length: count }, () => (lastNumber += 1))
const oneNumber = (): number => (lastNumber += 1)

const only = async <Row>(rows: Promise<{ rows: Row[] }>): Promise<Row> => {
  const found = (await rows).rows
  expect(found).toHaveLength(1)
  return found[0]!
}

const commitmentOf = (number: number) =>
  only(
    sql<{ id: string; title: string; status: string; version: number; leadOrganizationId: string | null }>`
      select id, title, status, version, lead_organization_id as "leadOrganizationId"
      from commitments
      where id = (select commitment_id from registration_numbers where number = ${`#OceanAction${number}`})
    `.execute(database),
  )

describe('an import', () => {
  it('creates what is new and publishes it', async () => {
    const [first, second] = numbers(2) as [number, number]
    const summary = await importLines(database, [recordLine(first), recordLine(second, { title: 'Clean harbours' })])
    expect(summary).toMatchObject({
      created: 2,
      updated: 0,
      unchanged: 0,
      refused: { count: 0 },
      records: 2,
      last: { file: 'test.jsonl', line: 2 },
    })
    expect(await commitmentOf(second)).toMatchObject({ title: 'Clean harbours', status: 'PUBLISHED', version: 1 })
  })

  it('leaves dates of registration open that the source does not give', async () => {
    const number = oneNumber()
    await importLines(database, [recordLine(number)])
    const { id } = await commitmentOf(number)
    expect(
      await only(sql`select registered_at, published_at from commitments where id = ${id}`.execute(database)),
    ).toEqual({ registered_at: null, published_at: null })
  })

  it('hands every part of a record to its room', async () => {
    const number = oneNumber()
    await importLines(database, [recordLine(number)])
    const { id } = await commitmentOf(number)
    const counts = await only(
      sql`
        select
          (select count(*) from commitment_partners where commitment_id = ${id}) as partners,
          (select array_agg(goal_number::integer) from commitment_goals where commitment_id = ${id}) as goals,
          (select array_agg(target_code) from commitment_targets where commitment_id = ${id}) as targets,
          (select array_agg(country_code) from commitment_countries where commitment_id = ${id}) as countries,
          (select array_agg(text) from commitment_other_places where commitment_id = ${id}) as "otherPlaces",
          (select array_agg(term_key order by term_key) from commitment_terms where commitment_id = ${id}) as terms,
          (select array_agg(slug) from action_networks join commitment_networks on network_id = action_networks.id
            where commitment_id = ${id}) as networks,
          (select array_agg(amount_value::text) from commitment_resources where commitment_id = ${id}) as amounts,
          (select array_agg(due_date::text) from deliverables where commitment_id = ${id}) as "dueDates",
          (select array_agg(source_url) from progress_reports where commitment_id = ${id}) as "reportUrls"
      `.execute(database),
    )
    expect(counts).toEqual({
      partners: 3,
      goals: [14],
      targets: ['14.1'],
      countries: ['KEN'],
      otherPlaces: ['Global'],
      terms: ['community-of-ocean-action.marine-pollution', 'ocean-basin.indian-ocean'],
      networks: ['ocean-conference'],
      amounts: ['10000'],
      dueDates: ['2030-05-06'],
      reportUrls: ['https://registry.example/progress/1'],
    })
  })

  it('changes nothing the second time', async () => {
    const lines = numbers(3).map((number) => recordLine(number))
    await importLines(database, lines)
    const before = await contents(database)
    expect(await importLines(database, lines)).toMatchObject({ created: 0, updated: 0, unchanged: 3, records: 3 })
    expect(await contents(database)).toEqual(before)
  })

  it('updates what changed and nothing else', async () => {
    const [one, two] = numbers(2) as [number, number]
    await importLines(database, [recordLine(one), recordLine(two)])
    const summary = await importLines(database, [recordLine(one), recordLine(two, { title: 'Cleaner beaches' })])
    expect(summary).toMatchObject({ created: 0, updated: 1, unchanged: 1 })
    expect(await commitmentOf(one)).toMatchObject({ title: 'Clean beaches', version: 1 })
    expect(await commitmentOf(two)).toMatchObject({ title: 'Cleaner beaches', version: 2 })
  })

  it('counts a new progress report as an update', async () => {
    const number = oneNumber()
    await importLines(database, [recordLine(number)])
    const progressReports = [
      { title: 'Second year', path: '/progress/2', status: 'Completed', submitted: '2024-01-02T03:04:05Z' },
    ]
    expect(await importLines(database, [recordLine(number, { progressReports })])).toMatchObject({ updated: 1 })
  })

  it('updates the copy of a record whose text changed and whose meaning did not', async () => {
    const number = oneNumber()
    await importLines(database, [recordLine(number)])
    const spaced = JSON.stringify(JSON.parse(recordLine(number)), null, 1).replaceAll('\n', '')
    expect(await importLines(database, [spaced])).toMatchObject({ updated: 1 })
    expect(await commitmentOf(number)).toMatchObject({ version: 1 })
    expect(await keptOf(number)).toMatchObject({ verbatim: spaced })
  })

  it.each([
    ['plain', (text: string) => Buffer.from(text)],
    ['gzip', (text: string) => gzipSync(text)],
    [
      'gzip of several members',
      (text: string) => Buffer.concat([gzipSync(text), gzipSync(`\n${recordLine(oneNumber())}`)]),
    ],
  ])('reads %s', async (_, pack) => {
    const source = Readable.from([pack(recordLine(oneNumber()))])
    expect(await importSource(database, source)).toMatchObject({ refused: { count: 0 }, unreadable: [] })
  })

  it('tells how far it came after every batch', async () => {
    const seen: number[] = []
    await importLines(
      database,
      numbers(5).map((number) => recordLine(number)),
      { batchSize: 2, onProgress: ({ records }) => seen.push(records) },
    )
    expect(seen).toEqual([2, 4, 5])
  })

  it('stops after the batch at hand, and continues when it is run again', async () => {
    const lines = numbers(6).map((number) => recordLine(number))
    const controller = new AbortController()
    const stopped = await importLines(database, lines, {
      batchSize: 2,
      signal: controller.signal,
      onProgress: () => controller.abort(),
    })
    expect(stopped).toMatchObject({ created: 2, isStopped: true, last: { line: 2 } })
    expect(await importLines(database, lines, { batchSize: 2 })).toMatchObject({
      created: 4,
      unchanged: 2,
      isStopped: false,
    })
  })

  it('can run twice at once', async () => {
    const lines = numbers(40).map((number) => recordLine(number))
    const summaries = await Promise.all([1, 2].map(() => importLines(database, lines, { batchSize: 5 })))
    expect(summaries.map(({ created, updated, unchanged }) => [created + unchanged, updated])).toEqual([
      [40, 0],
      [40, 0],
    ])
    expect(summaries.reduce((sum, { created }) => sum + created, 0)).toBe(40)
  })
})

describe('the copy of a record', () => {
  it('is the record, byte for byte', async () => {
    const number = oneNumber()
    const verbatim = recordLine(number, { description: 'a\u0000b 😀 \\ "quoted"' }).replace('{', '{ \t')
    await importLines(database, [recordLine(oneNumber()), verbatim], { file: 'copies.jsonl' })
    expect(await keptOf(number)).toEqual({
      verbatim,
      sha256: createHash('sha256').update(verbatim).digest('hex'),
      line: 2,
      file: 'copies.jsonl',
      commitmentId: (await commitmentOf(number)).id,
    })
  })

  it('is found by its number however that is written', async () => {
    const number = oneNumber()
    await importLines(database, [recordLine(number)])
    const summary = await importLines(database, [recordLine(number, { registrationNumber: `oceanaction${number}` })])
    expect(summary).toMatchObject({ created: 0, updated: 1 })
  })
})

describe('a line that is refused', () => {
  it('is named with its reason, and all others go in', async () => {
    const [one, two, three] = numbers(3) as [number, number, number]
    const summary = await importLines(database, [
      recordLine(one),
      '{"registrationNumber": ',
      recordLine(two, { title: ' ' }),
      recordLine(three),
      recordLine(three + 1, { title: null }),
      recordLine(three + 1, { title: null, intro: 'Something else' }),
    ])
    expect(summary).toMatchObject({
      created: 2,
      records: 6,
      refused: {
        count: 4,
        reasons: [
          {
            count: 1,
            places: [{ file: 'test.jsonl', line: 2 }],
            reason: expect.stringMatching(/^The line is not JSON: /),
          },
          {
            count: 1,
            places: [{ file: 'test.jsonl', line: 3 }],
            reason: 'title: expected text that is not blank, found " ".',
          },
          {
            count: 2,
            places: [
              { file: 'test.jsonl', line: 5 },
              { file: 'test.jsonl', line: 6 },
            ],
            reason: 'title: expected text that is not blank, found null.',
          },
        ],
        others: 0,
      },
    })
    oneNumber()
  })

  it('is kept with its reason until it can be taken in', async () => {
    const number = oneNumber()
    const line = recordLine(number, { goals: 'fourteen' })
    await importLines(database, [line], { file: 'refused.jsonl' })
    expect(await only(refusalOf(line))).toMatchObject({
      reason: 'goals: expected a list or null, found "fourteen".',
      verbatim: line,
      file: 'refused.jsonl',
      line: 1,
    })
  })

  it('changes nothing the second time', async () => {
    const lines = [recordLine(oneNumber(), { title: 5 }), '{"broken"']
    await importLines(database, lines)
    const before = await contents(database)
    await importLines(database, lines)
    expect(await contents(database)).toEqual(before)
  })

  it('is forgotten once it was taken in', async () => {
    const number = oneNumber()
    const [first, second] = [recordLine(number), recordLine(number, { title: 'Another' })] as const
    await importLines(database, [first, second])
    expect((await refusalOf(second)).rows).toHaveLength(1)
    await importLines(database, [second])
    expect((await refusalOf(second)).rows).toHaveLength(0)
  })

  it('is refused by itself when it is the database that refuses it', async () => {
    const [one, two, three] = numbers(3) as [number, number, number]
    await sql`alter table commitments add constraint no_such_title check (title <> 'Unforeseen')`.execute(database)
    const summary = await importLines(database, [
      recordLine(one),
      recordLine(two, { title: 'Unforeseen' }),
      recordLine(three),
    ])
    expect(summary).toMatchObject({
      created: 2,
      refused: {
        count: 1,
        reasons: [
          {
            places: [{ file: 'test.jsonl', line: 2 }],
            reason: expect.stringMatching(/^The database refuses it: .*no_such_title/),
          },
        ],
      },
    })
  })
})

describe('a number that stands twice in a file', () => {
  it.each([
    ['the same batch', 200],
    ['another batch', 1],
  ])('is refused the second time when the content differs, in %s', async (_, batchSize) => {
    const number = oneNumber()
    const lines = [
      recordLine(number),
      recordLine(number, { registrationNumber: ` OCEANACTION${number}`, title: 'Other' }),
    ]
    const refused = {
      count: 1,
      reasons: [
        {
          places: [{ file: 'test.jsonl', line: 2 }],
          reason: `OCEANACTION${number} stands in line 1 already, with other content; the first one counts.`,
        },
      ],
    }
    expect(await importLines(database, lines, { batchSize })).toMatchObject({ created: 1, refused })
    expect(await importLines(database, lines, { batchSize })).toMatchObject({ unchanged: 1, updated: 0, refused })
    expect(await commitmentOf(number)).toMatchObject({ title: 'Clean beaches', version: 1 })
  })

  it.each([200, 1])('is unchanged the second time when the content is the same, %i a batch', async (batchSize) => {
    const line = recordLine(oneNumber())
    expect(await importLines(database, [line, line], { batchSize })).toMatchObject({ created: 1, unchanged: 1 })
  })
})

describe('organizations', () => {
  const partnersOf = async (number: number) => {
    const { rows } = await sql<{ name: string; organization: string | null }>`
      select commitment_partners.name, organizations.name as organization
      from commitment_partners
      left join organizations on organizations.id = organization_id
      where commitment_id = ${(await commitmentOf(number)).id}
      order by position
    `.execute(database)
    return rows
  }

  it('are found by the exact name of a partner, without regard to case and accents', async () => {
    const [one, two] = numbers(2) as [number, number]
    await importLines(database, [
      recordLine(one, { leadEntity: 'Fonds Océan' }),
      recordLine(two, { leadEntity: 'Fonds Mer', partnersText: 'FONDS OCEAN\nFonds Océan et amis' }),
    ])
    expect(await partnersOf(two)).toEqual([
      { name: 'Fonds Mer', organization: 'Fonds Mer' },
      { name: 'FONDS OCEAN', organization: 'Fonds Océan' },
      { name: 'Fonds Océan et amis', organization: null },
    ])
  })

  it.each([
    ['rather a text', 'We are many and '.repeat(30).trim()],
    ['nobody', 'N/A'],
  ])('are not made of a lead that is %s', async (_, leadEntity) => {
    const number = oneNumber()
    await importLines(database, [recordLine(number, { leadEntity, partnersText: null })])
    expect(await partnersOf(number)).toEqual([{ name: leadEntity, organization: null }])
    expect(await commitmentOf(number)).toMatchObject({ leadOrganizationId: null })
  })
})

describe('oddities', () => {
  it('tell of a lead that is known as another type', async () => {
    const [one, two] = numbers(2) as [number, number]
    const leadEntity = 'Union of Seas'
    const { oddities } = await importLines(database, [
      recordLine(one, { leadEntity, entityType: 'Government', countriesAndStakeholders: [] }),
      recordLine(two, { leadEntity, entityType: 'Other relevant actor', countriesAndStakeholders: [] }),
    ])
    expect(oddities).toMatchObject([
      {
        kind: 'LEAD_TYPE_DIFFERS',
        places: [{ file: 'test.jsonl', line: 2, text: 'Union of Seas: OTHER_RELEVANT_ACTOR, known as GOVERNMENT' }],
      },
    ])
  })

  it('are counted by kind, with their places and what they mean', async () => {
    const [one, two] = numbers(2) as [number, number]
    const { oddities } = await importLines(database, [
      recordLine(one, { countriesAndStakeholders: ['Kenya'], targets: ['14.98', '14.99'] }),
      recordLine(two, { countriesAndStakeholders: ['Kenya', 'Global'] }),
    ])
    expect(oddities).toEqual([
      {
        kind: 'UNKNOWN_TARGET',
        meaning: 'Not one of the 169 targets; left out.',
        count: 2,
        places: [{ file: 'test.jsonl', line: 1, number: `#OceanAction${one}`, field: 'targets[0]', text: '14.98' }],
      },
      {
        kind: 'NOT_A_COUNTRY_REGION',
        meaning: 'Listed among the countries, but a region of the world; kept as text.',
        count: 1,
        places: [
          {
            file: 'test.jsonl',
            line: 2,
            number: `#OceanAction${two}`,
            field: 'countriesAndStakeholders[1]',
            text: 'Global',
          },
        ],
      },
    ])
  })

  it('of a refused record are not counted', async () => {
    const { oddities } = await importLines(database, [recordLine(oneNumber(), { title: null })])
    expect(oddities).toEqual([])
  })
})

describe('a source that ends in damage', () => {
  it('gives what came before', async () => {
    const lines = numbers(300).map((number) => recordLine(number, { description: String(Math.sin(number)).repeat(20) }))
    const packed = gzipSync(lines.join('\n'))
    const summary = await importSource(database, Readable.from([packed.subarray(0, Math.floor(packed.length / 2))]))
    expect(summary.created).toBeGreaterThan(10)
    expect(summary).toMatchObject({
      created: summary.records,
      refused: { count: 0 },
      unreadable: [
        {
          file: 'test.jsonl',
          line: summary.created + 1,
          reason: 'Nothing from here on: the gzip data ends early; the file was cut off.',
        },
      ],
    })
  })
})

describe('the names that an import brought', () => {
  const partnerOf = async (number: number): Promise<string | null> => {
    const { id } = await commitmentOf(number)
    const { organizationId } = await only(
      sql<{ organizationId: string | null }>`
        select organization_id as "organizationId" from commitment_partners
        where commitment_id = ${id} and name = 'Blue Lagoon Wardens'
      `.execute(database),
    )
    return organizationId
  }

  it('mean an organization that comes later, also with another import', async () => {
    const [one, two] = numbers(2) as [number, number]
    await importLines(database, [recordLine(one, { partnersText: 'Blue Lagoon Wardens' })])
    expect(await partnerOf(one)).toBeNull()
    const summary = await importLines(database, [recordLine(two, { leadEntity: 'Blue Lagoon Wardens' })])
    expect(summary.recognised).toBe(1)
    expect(await partnerOf(one)).toBe((await commitmentOf(two)).leadOrganizationId)
  })

  it('are looked up by the next import when one was killed before it came to that', async () => {
    const number = oneNumber()
    const line = recordLine(number, { partnersText: 'Tidal Fern Society' })
    await importLines(database, [line])
    await sql`insert into organizations (id, name, name_key) values (gen_random_uuid(), 'Tidal Fern Society', 'tidal fern society')`.execute(
      database,
    )
    expect(await importLines(database, [line])).toMatchObject({ unchanged: 1, recognised: 0 })
    await sql`insert into import_pending_names (import_id) values (gen_random_uuid())`.execute(database)
    expect(await importLines(database, [line])).toMatchObject({ unchanged: 1, recognised: 1 })
    expect(await importLines(database, [line])).toMatchObject({ unchanged: 1, recognised: 0 })
  })
})

describe('the statements of a batch', () => {
  const batchOf = (count: number) =>
    numbers(count).map((number) => recordLine(number, { leadEntity: `Lead ${number}` }))

  it('are as many for two hundred records as for two', async () => {
    // The first names have none that they could be like.
    await importLines(database, batchOf(10))
    const few = await statementsOf(() => importLines(database, batchOf(2)))
    const many = await statementsOf(() => importLines(database, batchOf(200)))
    expect(many).toHaveLength(few.length)
  })

  it('are the lock and two more when nothing changed', async () => {
    const lines = batchOf(50)
    await importLines(database, lines)
    expect(await statementsOf(() => importLines(database, lines))).toEqual([
      expect.stringContaining('pg_advisory_xact_lock'),
      expect.stringContaining('update import_records'),
      expect.stringContaining('from import_pending_names'),
    ])
  })
})

const keptOf = (number: number) =>
  only(
    sql`
      select verbatim, sha256, line, file, commitment_id as "commitmentId"
      from import_records
      where source = 'ocean-commitments' and key = ${`oceanaction${number}`}
    `.execute(database),
  )

const refusalOf = (line: string) =>
  sql`
    select reason, verbatim, file, line
    from import_refusals
    where sha256 = ${createHash('sha256').update(line).digest('hex')}
  `.execute(database)

/** All that the registry holds, but for when it was met last. */
const contents = async (database: Database) => {
  const tables = [
    'commitments',
    'commitment_sources',
    'commitment_partners',
    'deliverables',
    'progress_reports',
    'organizations',
    'import_refusals',
  ]
  const rows = tables.map(async (table) => {
    const { rows } = await sql`select * from ${sql.table(table)} as entry order by entry::text`.execute(database)
    return [table, rows]
  })
  const kept = await sql`select source, key, sha256, imported_at from import_records order by key`.execute(database)
  return [...(await Promise.all(rows)), kept.rows]
}
