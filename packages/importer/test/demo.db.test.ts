import { beforeAll, describe, expect, it } from '@jest/globals'
import { deliverables } from '@pledgegraph/deliverables'
import { encodeId, parseCountryCode } from '@pledgegraph/kernel'
import { openRoom } from '@pledgegraph/testkit'
import { sql } from 'kysely'
import { isTarget } from '../src/goals.ts'
import { type CommitmentDraft, type ImportSummary, holdsOnlyDemo, importDemo, isEmptyRegistry } from '../src/index.ts'
import { keyOfTerm } from '../src/vocabulary.ts'
import { importLines, recordLine } from './import-lines.ts'

const { database, run } = await openRoom(deliverables)

const counted = async (query: string): Promise<Record<string, number>> => {
  const { rows } = await sql<{ value: string | null; count: number }>`
    select value::text, count(*) as count from (${sql.raw(query)}) as rows (value) group by value
  `.execute(database)
  return Object.fromEntries(rows.map(({ value, count }) => [String(value), count]))
}

describe('the demo', () => {
  let summary: ImportSummary
  let wasEmpty: boolean

  beforeAll(async () => {
    wasEmpty = (await isEmptyRegistry(database)) && !(await holdsOnlyDemo(database))
    summary = await importDemo(database)
  })

  it('goes in whole', () => {
    expect([wasEmpty, summary]).toMatchObject([true, { created: 30, refused: { count: 0 }, oddities: [] }])
  })

  it('is not written twice', async () => {
    expect(await importDemo(database)).toMatchObject({ created: 0, updated: 0, unchanged: 30 })
  })

  it('names no target, country or term that does not exist', async () => {
    const { rows } = await sql<{ verbatim: string }>`select verbatim from import_records`.execute(database)
    const drafts = rows.map(({ verbatim }): CommitmentDraft => JSON.parse(verbatim))
    expect(drafts.flatMap(({ targets }) => targets.filter((target) => !isTarget(target)))).toEqual([])
    expect(drafts.flatMap(({ terms }) => terms.filter((term) => keyOfTerm(term) === null))).toEqual([])
    for (const { countries } of drafts) expect(countries.map(parseCountryCode)).toEqual(countries)
  })

  it.each(['2026-03-26', '2026-11-23', '2027-06-30'])('shows every reporting light on %s', async (asOf) => {
    const { rows } = await sql<{ id: string }>`select commitment_id as id from commitment_visibility`.execute(database)
    const representations = rows.map(({ id }) => ({ __typename: 'Commitment', id: encodeId('Commitment', id) }))
    const { data } = await run(
      `query ($representations: [_Any!]!, $asOf: Date!) {
        _entities(representations: $representations) { ... on Commitment { reporting(asOf: $asOf) { light } } }
      }`,
      { representations, asOf },
    )
    const lights: string[] = data!['_entities'].map(
      (entity: { reporting: { light: string } }) => entity.reporting.light,
    )
    expect([...new Set(lights)].toSorted()).toEqual(['COMPLETED', 'GREEN', 'NEVER_REPORTED', 'RED', 'YELLOW'])
  })

  it('has leads of all twelve types', async () => {
    const types = await counted(
      'select distinct type from organizations join commitments on lead_organization_id = organizations.id',
    )
    expect(Object.keys(types)).toHaveLength(12)
  })

  it('has organizations in many countries, and stewards of every network', async () => {
    const countries = await counted('select distinct country_code from organizations')
    expect(Object.keys(countries).length).toBeGreaterThan(15)
    const stewarded = await counted('select distinct action_network_id from action_network_stewards')
    expect(Object.keys(stewarded)).toHaveLength(3)
  })

  it('knows some partners and others not', async () => {
    const partners = await counted(`select organization_id is null from commitment_partners where role = 'PARTNER'`)
    expect(partners).toMatchObject({ true: expect.any(Number), false: expect.any(Number) })
  })

  it('has texts in several languages', async () => {
    expect(Object.keys(await counted('select language from commitments')).toSorted()).toEqual([
      'ar',
      'en',
      'es',
      'fr',
      'ru',
    ])
  })
})

describe('what holds only the demo', () => {
  it('is the registry until somebody adds a commitment', async () => {
    expect([await isEmptyRegistry(database), await holdsOnlyDemo(database)]).toEqual([false, true])
    await importLines(database, [recordLine(1)])
    expect(await holdsOnlyDemo(database)).toBe(false)
  })
})
