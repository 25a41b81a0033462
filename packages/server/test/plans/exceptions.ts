import type { WholeScan } from '../../../testkit/src/large-registry/index.ts'
import type { KeptPlan } from './plan-book.ts'

/** An operation that may read tables from end to end. */
export interface Exception {
  /** As the snapshot calls it. */
  readonly operation: string
  readonly tables: readonly string[]
  readonly why: string
}

const bothCounted = 'All are counted, and each only where its commitment is public.'

export const exceptions: readonly Exception[] = [
  {
    operation: 'organizations that may be the same',
    tables: ['organization_duplicates', 'organizations'],
    why: 'The open pairs are sorted by how many commitments name them, which is counted anew.',
  },
  {
    operation: 'how many organizations may be the same',
    tables: ['organization_duplicates', 'organizations'],
    why: 'A pair counts only while both organizations are active.',
  },
  {
    operation: 'names that nobody knows',
    tables: ['commitment_partners', 'organization_name_decisions'],
    why: 'The names are sorted by how many commitments mention them, which is counted anew.',
  },
  {
    operation: 'how many names nobody knows',
    tables: ['commitment_partners', 'organization_name_decisions'],
    why: 'All mentions are read to count the names, along an index that has nothing else.',
  },
  {
    operation: 'whom names that nobody knows may mean',
    tables: ['commitment_partners', 'organization_name_decisions'],
    why: 'It begins with the list of those names.',
  },
  {
    operation: 'deliverables by POSITION ASC, the first page',
    tables: ['commitments'],
    why: 'Both are read from their beginning, no further than the page.',
  },
  {
    operation: 'deliverables by POSITION ASC, the last page',
    tables: ['commitments'],
    why: 'Both are read from their end, no further than the page.',
  },
  {
    operation: 'deliverables by POSITION ASC, the page after an entry in the middle',
    tables: ['commitments'],
    why: 'A weakness: the index of commitments is read from its beginning up to the page.',
  },
  {
    operation: 'deliverables by POSITION ASC, the page before an entry in the middle',
    tables: ['commitments'],
    why: 'A weakness: the index of commitments is read from its end down to the page.',
  },
  {
    operation: 'how many commitments, all',
    tables: ['commitments'],
    why: 'All are counted, along an index of what is public.',
  },
  {
    operation: 'how many commitments with actionNetworks: […]',
    tables: ['commitment_networks'],
    why: 'Two networks share all commitments; so half of the table is asked for.',
  },
  {
    operation: 'how many commitments with hasEndDate: true',
    tables: ['commitments'],
    why: 'Most have one.',
  },
  {
    operation: 'how many commitments with hasEndDate: false',
    tables: ['commitments'],
    why: 'The indexes by end date take those without as the last, under a value of their own.',
  },
  {
    operation: 'how many organizations, all',
    tables: ['organizations'],
    why: 'Whether they are active says no index; the table has few pages.',
  },
  {
    operation: 'a page of organizations with identifierScheme: ROR',
    tables: ['organization_identifiers', 'organizations'],
    why: 'A weakness: the identifiers of all organizations are looked up, whatever the page.',
  },
  {
    operation: 'how many organizations with identifierScheme: ROR',
    tables: ['organization_identifiers', 'organizations'],
    why: 'All have one.',
  },
  {
    operation: 'how many organizations with identifierScheme: LEI',
    tables: ['organization_identifiers', 'organizations'],
    why: 'A weakness: all organizations are asked for one that few or none have.',
  },
  { operation: 'how many deliverables, all', tables: ['commitments', 'deliverables'], why: bothCounted },
  {
    operation: 'how many deliverables with states: [PLANNED]',
    tables: ['commitments', 'deliverables'],
    why: bothCounted,
  },
  {
    operation: 'how many deliverables with overdueAsOf: "2026-03-26"',
    tables: ['commitments', 'progress_reports'],
    why: 'Most of what is past due is compared with the reports on its commitment.',
  },
  { operation: 'how many progressReports, all', tables: ['commitments', 'progress_reports'], why: bothCounted },
  {
    operation: 'how many progressReports with statuses: [COMPLETED]',
    tables: ['commitments'],
    why: 'So many have it that the commitments are read in one go.',
  },
  {
    operation: 'how many progressReports with statuses: [ON_TRACK, OFF_TRACK]',
    tables: ['commitments', 'progress_reports'],
    why: 'So many have one of them that both tables are read in one go.',
  },
  { operation: 'how many commitments, for an operator', tables: ['commitments'], why: 'All are counted.' },
  {
    operation: 'how many deliverables, for an operator',
    tables: ['commitments', 'deliverables'],
    why: 'All are counted, and each only where its commitment exists.',
  },
  {
    operation: 'how many progressReports, for an operator',
    tables: ['commitments', 'progress_reports'],
    why: 'All are counted, and each only where its commitment exists.',
  },
]

/** The plans that read from end to end what no exception says that they may; with all that it takes to see why. */
export const unexcused = (plans: readonly KeptPlan[], counts: (scan: WholeScan) => boolean = () => true): string[] =>
  plans.flatMap(({ operation, scans, statement, text }) => {
    const read = scans.filter((scan) => counts(scan) && !mayRead(operation, scan.table))
    const found = new Set(read.map(({ table, by }) => `${table} by ${by}`))
    return found.size === 0 ? [] : [`${operation}: reads all of ${[...found].join(', ')}\n${statement}\n${text}`]
  })

/** The plans that read from end to end what none of the others does. */
export const unlike = (plans: readonly KeptPlan[], others: readonly KeptPlan[]): string[] => {
  const known = new Set(others.map(tablesOf))
  return plans
    .filter((plan) => !known.has(tablesOf(plan)))
    .map((plan) => `${plan.operation}: reads all of ${tablesOf(plan)}\n${plan.statement}\n${plan.text}`)
}

const tablesOf = ({ scans }: KeptPlan): string => [...new Set(scans.map(({ table }) => table))].toSorted().join(', ')

/** Exceptions that nothing takes any more. */
export const unneeded = (plans: readonly KeptPlan[]): string[] =>
  exceptions.flatMap(({ operation, tables }) =>
    tables
      .filter((table) => !plans.some((plan) => plan.operation === operation && reads(plan, table)))
      .map((table) => `${operation}: ${table}`),
  )

const mayRead = (operation: string, table: string): boolean =>
  exceptions.some((exception) => exception.operation === operation && exception.tables.includes(table))

const reads = ({ scans }: KeptPlan, table: string): boolean => scans.some((scan) => scan.table === table)
