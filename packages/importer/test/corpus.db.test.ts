import { beforeAll, expect, it } from '@jest/globals'
import { openDatabase, sharedData } from '@pledgegraph/testkit'
import { sql } from 'kysely'
import { type ImportSummary, organizationTypes } from '../src/index.ts'
import { type Expected, corpusFile, describeWithCorpus, readExpected } from './corpus.ts'
import { importSource } from './import-lines.ts'

/** The day as of which the expected numbers were counted. */
const asOf = '2026-03-26'

const { database } = await openDatabase()

describeWithCorpus('the real ocean commitments, counted in the database,', () => {
  let expected: Expected
  let summary: ImportSummary

  beforeAll(async () => {
    expected = readExpected()
    summary = await importSource(database, sharedData(corpusFile) ?? '')
  })

  /** The counts of a query of two columns, by its first. */
  const countsBy = async (query: string): Promise<Record<string, number>> => {
    const { rows } = await sql<{ value: string | null; count: number }>`
      select value::text, count::double precision as count from (${sql.raw(query)}) as counts (value, count)
    `.execute(database)
    return Object.fromEntries(rows.map(({ value, count }) => [String(value), count]))
  }

  const countOf = async (query: string): Promise<number> => Object.values(await countsBy(`select 1, ${query}`))[0] ?? 0

  it('are all created', () => {
    expect(summary).toMatchObject({
      created: expected.n,
      updated: 0,
      unchanged: 0,
      refused: { count: 0 },
      unreadable: [],
    })
  })

  it('are led by organizations of the expected types', async () => {
    // What an organization is, it is in all its commitments; so the type of a record is read from its own copy.
    const labels = await countsBy(`select verbatim::jsonb ->> 'entityType', count(*) from import_records group by 1`)
    expect(labels).toEqual(expected.byEntityType)
    const types = await countsBy(`
      select type, count(*) from commitments join organizations on organizations.id = lead_organization_id group by 1
    `)
    expect(organizationTypes.filter((type) => !(type in types))).toEqual([])
    expect(Object.values(types).reduce((sum, count) => sum + count)).toBe(expected.n - countOfNobody())
  })

  it('say so where an organization is of several types', () => {
    const differing = summary.oddities.find(({ kind }) => kind === 'LEAD_TYPE_DIFFERS')
    expect(differing?.places[0]?.text).toMatch(/: [A-Z_]+, known as [A-Z_]+$/)
  })

  it('have the expected terms', async () => {
    const byTerm = (scheme: string) =>
      countsBy(`
        select substr(term_key, ${scheme.length + 2}), count(*) from commitment_terms
        where term_key like '${scheme}.%' group by 1
      `)
    expect(await byTerm('ocean-basin')).toEqual(withKeys(expected.byBasin))
    expect(Object.values(await byTerm('community-of-ocean-action')).toSorted()).toEqual(
      Object.values(expected.byCommunity).toSorted(),
    )
  })

  const countOfNobody = (): number => summary.oddities.find(({ kind }) => kind === 'LEAD_NAMES_NOBODY')?.count ?? 0

  /** The codes of terms are their labels in kebab case. */
  const withKeys = (counts: Record<string, number>): Record<string, number> =>
    Object.fromEntries(Object.entries(counts).map(([label, n]) => [label.toLowerCase().replaceAll(' ', '-'), n]))

  it('have the expected targets and goals', async () => {
    expect(await countsBy('select target_code, count(*) from commitment_targets group by 1')).toEqual(expected.byTarget)
    expect(await countsBy('select goal_number, count(*) from commitment_goals group by 1')).toEqual(expected.byGoal)
  })

  it('have the expected pairs of goals', async () => {
    const pairs = await countsBy(`
      select one.goal_number || ',' || other.goal_number, count(*)
      from commitment_goals as one
      join commitment_goals as other using (commitment_id)
      where one.goal_number < other.goal_number
      group by 1 order by 2 desc limit 10
    `)
    expect(pairs).toEqual(Object.fromEntries(expected.goalPairs.map(([goals, n]) => [goals.join(), n])))
  })

  it('belong to the expected networks, and report as expected', async () => {
    const inNetworks = `
      from commitment_networks join action_networks on action_networks.id = network_id
    `
    const reported = 'where commitment_id in (select commitment_id from progress_reports)'
    const all = await countsBy(`select slug, count(*) ${inNetworks} group by 1`)
    const withReport = await countsBy(`select slug, count(*) ${inNetworks} ${reported} group by 1`)
    const { 'Ocean conference wheel logo': ocean, 'Small Island Developing States': islands } = expected.byNetwork
    expect(all).toEqual({ 'ocean-conference': ocean!.n, 'small-island-developing-states': islands!.n })
    expect(withReport).toEqual({
      'ocean-conference': ocean!.withReport,
      'small-island-developing-states': islands!.withReport,
    })
  })

  it('have the expected deliverables', async () => {
    const pastDue = `due_date < '${asOf}'`
    const noReportSince = `not exists (
      select from progress_reports as report
      where report.commitment_id = deliverables.commitment_id
        and (report.submitted_at at time zone 'UTC')::date between due_date and '${asOf}'
    )`
    const counts = {
      total: await countOf('count(*) from deliverables'),
      realDate: await countOf('count(due_date) from deliverables'),
      impossibleYear: await countOf('count(*) from deliverables where due_date is null and due_text is not null'),
      pastDue: await countOf(`count(*) from deliverables where ${pastDue}`),
      pastDueAndNoReportSince: await countOf(`count(*) from deliverables where ${pastDue} and ${noReportSince}`),
      recordsAffected: await countOf(
        `count(distinct commitment_id) from deliverables where ${pastDue} and ${noReportSince}`,
      ),
      future: await countOf(`count(*) from deliverables where due_date >= '${asOf}'`),
    }
    expect(expected.deliverables).toMatchObject(counts)
    // A sentinel is no date and no text.
    expect(await countOf('count(*) from deliverables where due_date is null and due_text is null')).toBe(
      expected.deliverables['noDate']! + expected.deliverables['sentinel1970']!,
    )
  })

  it('keep deliverables and resources that say nothing', async () => {
    expect(await countOf('count(*) from deliverables where description is null')).toBe(7)
    expect(await countOf('count(*) from commitment_resources where description is null')).toBe(29)
  })

  it('have the expected financing', async () => {
    const financing = "from commitment_resources where type = 'FINANCING'"
    expect({
      rows: await countOf(`count(*) ${financing}`),
      parsed: await countOf(`count(amount_value) ${financing}`),
      sum: await countOf(`sum(amount_value) ${financing}`),
    }).toEqual(expected.financing)
    const byGoal = await countsBy(`
      select goal_number, round(sum(amount_value))
      from commitment_resources join commitment_goals using (commitment_id)
      where type = 'FINANCING' and amount_value is not null
      group by 1
    `)
    expect(byGoal).toEqual(expected.parsedFinanceByGoal_fullCounting)
  })

  it('have the expected progress reports', async () => {
    expect(await countsBy('select extract(year from submitted_at), count(*) from progress_reports group by 1')).toEqual(
      expected.progressReportsByYear,
    )
    expect(await countsBy('select status, count(*) from progress_reports group by 1')).toEqual({
      ON_TRACK: expected.progressStatus['On track'],
      COMPLETED: expected.progressStatus['Completed'],
      OFF_TRACK: expected.progressStatus['Off track'],
      FINANCIAL_ISSUES: expected.progressStatus['Financial issues'],
      CANCELLED: expected.progressStatus['Cancelled'],
      null: expected.progressStatus['None'],
    })
    const perRecord = await countsBy(`
      select reports, count(*) from (
        select commitments.id, count(progress_reports.id) as reports
        from commitments left join progress_reports on commitment_id = commitments.id
        group by commitments.id
      ) as counted group by 1
    `)
    expect(perRecord).toEqual(expected.reportsPerRecord)
  })

  it('are kept byte for byte', async () => {
    const differing = await countOf(`
      count(*) from import_records where sha256 <> encode(sha256(convert_to(verbatim, 'UTF8')), 'hex')
    `)
    expect([await countOf('count(*) from import_records'), differing]).toEqual([expected.n, 0])
  })

  it('change nothing when they are imported again', async () => {
    const written = 'sum(version) from commitments'
    const before = await countOf(written)
    expect(await importSource(database, sharedData(corpusFile) ?? '')).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: expected.n,
      refused: { count: 0 },
      oddities: summary.oddities.filter(({ kind }) => kind !== 'LEAD_TYPE_DIFFERS'),
    })
    expect(await countOf(written)).toBe(before)
  })
})
