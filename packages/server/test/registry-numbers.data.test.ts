import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Database } from '@pledgegraph/database'
import { importRecords, readRecords } from '@pledgegraph/importer'
import { anonymous } from '@pledgegraph/kernel'
import { openDatabase, sharedData, skipReason } from '@pledgegraph/testkit'
import { seedVocabularies } from '@pledgegraph/vocabularies'
import { graphql } from 'graphql'
import { contextFactory, domains, monolithSchema } from '../src/index.ts'

/** The API over a real registry answers with the numbers that were counted outside of it. */

const recordsFile = 'registry/ocean-commitments-2026-03.jsonl.gz'
const numbersFile = 'registry/expected.json'
const records = sharedData(recordsFile)
const numbers = sharedData(numbersFile)

const { database } = await openDatabase()
const schema = monolithSchema(domains)
const createContext = contextFactory(domains, database)

const ask = async <Answer>(source: string, variableValues: Record<string, unknown> = {}): Promise<Answer> => {
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue: createContext(anonymous) })
  expect(errors).toBeUndefined()
  // The operation says the shape of its answer.
  return data as Answer
}

interface Count {
  readonly totalCount: number
}

const count = async (list: string): Promise<number> =>
  (await ask<{ list: Count }>(`{ list: ${list} { totalCount } }`)).list.totalCount

interface Page<Node> {
  readonly nodes: Node[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
}

/** All entries of a list, a hundred at a time. */
const all = async <Node>(list: string, selection: string): Promise<Node[]> => {
  const nodes: Node[] = []
  for (let after: string | null = null; ;) {
    const { list: page }: { list: Page<Node> } = await ask(
      `query ($after: String) { list: ${list}(first: 100, after: $after) { nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`,
      { after },
    )
    nodes.push(...page.nodes)
    if (!page.pageInfo.hasNextPage) return nodes
    after = page.pageInfo.endCursor
  }
}

const tally = (keys: readonly (string | number)[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1
  return counts
}

const withoutZeros = (counts: Record<string, number>) =>
  Object.fromEntries(Object.entries(counts).filter(([, each]) => each > 0))

const countsByLabel = async (list: string, label: string): Promise<Record<string, number>> => {
  const nodes = await all<Record<string, unknown> & { commitments: Count }>(list, `${label} commitments { totalCount }`)
  return withoutZeros(Object.fromEntries(nodes.map((node) => [String(node[label]), node.commitments.totalCount])))
}

/** The types as the source names them. */
const entityTypes = {
  GOVERNMENT: 'Government',
  LOCAL_OR_REGIONAL_GOVERNMENT: 'Local / Regional Government',
  INTERGOVERNMENTAL_ORGANIZATION: 'Intergovernmental organization',
  UNITED_NATIONS_OR_MULTILATERAL_BODY: 'United Nations / Multilateral body',
  NGO: 'Non-governmental organization (NGO)',
  CIVIL_SOCIETY_ORGANIZATION: 'Civil society organization',
  ACADEMIC_INSTITUTION: 'Academic institution',
  SCIENTIFIC_COMMUNITY: 'Scientific community',
  PRIVATE_SECTOR: 'Private sector',
  PHILANTHROPIC_ORGANIZATION: 'Philanthropic organization',
  PARTNERSHIP: 'Partnership',
  OTHER_RELEVANT_ACTOR: 'Other relevant actor',
}

if (records === null || numbers === null) {
  it.skip(`answers with the numbers of a real registry (${skipReason(records === null ? recordsFile : numbersFile)})`, () => {})
} else {
  const expected = JSON.parse(readFileSync(numbers, 'utf8'))

  beforeAll(async () => {
    await database.transaction().execute((transaction: Database) => seedVocabularies(transaction))
    const summary = await importRecords(database, readRecords(records))
    expect(summary).toMatchObject({ created: expected.n })
  }, 300_000)

  describe('the API over a real registry', () => {
    it('counts its commitments', async () => {
      expect(await count('commitments')).toBe(expected.n)
    })

    it('counts them by what their leads called themselves', async () => {
      const walked = await all<{ partners: { nodes: { type: string | null }[] } }>(
        'commitments',
        'partners(role: LEAD) { nodes { type } }',
      )
      expect(
        tally(walked.map(({ partners }) => entityTypes[partners.nodes[0]?.type as keyof typeof entityTypes] ?? 'null')),
      ).toEqual(expected.byEntityType)
    })

    it('counts them by goal', async () => {
      expect(await countsByLabel('goals', 'number')).toEqual(expected.byGoal)
    })

    it('counts them by target', async () => {
      expect(await countsByLabel('targets', 'code')).toEqual(expected.byTarget)
    })

    it('counts them by ocean basin and community of ocean action', async () => {
      const byTerm = await countsByLabel('terms', 'label')
      const { Global: _, ...basins } = expected.byBasin
      expect(byTerm).toMatchObject({ ...basins, ...expected.byCommunity })
    })

    it('counts them by action network', async () => {
      const byNetwork = Object.values(await countsByLabel('actionNetworks', 'name'))
      expect(byNetwork.toSorted()).toEqual(
        Object.values<{ n: number }>(expected.byNetwork)
          .map(({ n }) => n)
          .toSorted(),
      )
    })

    it('counts the deliverables by what is known of their dates', async () => {
      const { deliverables } = expected
      expect({
        total: await count('deliverables'),
        realDate: await count('deliverables(filter: { due: { from: "1990-01-01", to: "2100-12-31" } })'),
        pastDue: await count('deliverables(filter: { due: { to: "2026-03-25" } })'),
        pastDueAndNoReportSince: await count('deliverables(filter: { overdueAsOf: "2026-03-26" })'),
        future: await count('deliverables(filter: { due: { from: "2026-03-26" } })'),
      }).toEqual({
        total: deliverables.total,
        realDate: deliverables.realDate,
        pastDue: deliverables.pastDue,
        pastDueAndNoReportSince: deliverables.pastDueAndNoReportSince,
        future: deliverables.future,
      })
    })

    it('finds overdue the same deliverables as its filter', async () => {
      const listed = await all<{ overdue: boolean }>('deliverables', 'overdue(asOf: "2026-03-26")')
      expect(listed.filter(({ overdue }) => overdue)).toHaveLength(expected.deliverables.pastDueAndNoReportSince)
    })

    it('counts the progress reports by year, status and commitment', async () => {
      const reports = await all<{ status: string | null; submittedAt: string; commitment: { id: string } }>(
        'progressReports',
        'status submittedAt commitment { id }',
      )
      expect(tally(reports.map(({ submittedAt }) => submittedAt.slice(0, 4)))).toEqual(expected.progressReportsByYear)
      const statuses = {
        ON_TRACK: 'On track',
        OFF_TRACK: 'Off track',
        COMPLETED: 'Completed',
        CANCELLED: 'Cancelled',
        FINANCIAL_ISSUES: 'Financial issues',
      }
      expect(tally(reports.map(({ status }) => statuses[status as keyof typeof statuses] ?? 'None'))).toEqual(
        expected.progressStatus,
      )
      const perCommitment = Object.values(tally(reports.map(({ commitment }) => commitment.id)))
      const withoutReport = expected.n - perCommitment.length
      expect({ 0: withoutReport, ...tally(perCommitment) }).toEqual(expected.reportsPerRecord)
    })

    it('adds up what financing is one number, and finds goals that go together', async () => {
      interface Walked {
        readonly goals: { readonly number: number }[]
        readonly resources: { readonly type: string; readonly amount: { readonly value: string } | null }[]
      }
      const walked = await all<Walked>('commitments', 'goals { number } resources { type amount { value } }')
      const financing = walked.flatMap(({ resources }) => resources).filter(({ type }) => type === 'FINANCING')
      const amounts = financing.flatMap(({ amount }) => (amount === null ? [] : [Number(amount.value)]))
      const total = (values: readonly number[]) => Math.round(values.reduce((sum, value) => sum + value, 0) * 100) / 100
      expect({ rows: financing.length, parsed: amounts.length, sum: total(amounts) }).toEqual(expected.financing)
      const byGoal = Object.keys(expected.parsedFinanceByGoal_fullCounting).map((goal) => {
        const ofGoal = walked.filter(({ goals }) => goals.some(({ number }) => number === Number(goal)))
        const values = ofGoal
          .flatMap(({ resources }) => resources)
          .flatMap(({ type, amount }) => (type === 'FINANCING' && amount ? [Number(amount.value)] : []))
        return [goal, Math.round(total(values))]
      })
      expect(Object.fromEntries(byGoal)).toEqual(expected.parsedFinanceByGoal_fullCounting)
      const pairs = tally(
        walked.flatMap(({ goals }) =>
          goals.flatMap((one) =>
            goals.flatMap((other) => (one.number < other.number ? [`${one.number} ${other.number}`] : [])),
          ),
        ),
      )
      for (const [[one, other], times] of expected.goalPairs) expect(pairs[`${one} ${other}`]).toBe(times)
    })

    it('answers about one of them by its number', async () => {
      const { commitment } = await ask<{ commitment: object }>(
        '{ commitment(registrationNumber: "oceanaction46441") { registrationNumber title leadOrganization { name type } countries { code } timeframe { startsOn endsOn precision } } }',
      )
      expect(commitment).toMatchObject({
        registrationNumber: '#OceanAction46441',
        leadOrganization: { name: 'American Educated Chinese Foundation', type: 'NGO' },
        countries: [{ code: 'USA' }],
        timeframe: { startsOn: '2022-05-06', endsOn: '2030-05-05', precision: 'DAY' },
      })
    })
  })
}
