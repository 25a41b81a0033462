import type { Database } from '@pledgegraph/database'
import { recordNetworks } from '@pledgegraph/networks'
import { recordOrganizations } from '@pledgegraph/organizations'
import { sql } from 'kysely'
import type { RecordOutcome } from '../records.ts'
import { type ImportSummary } from '../write/import-tally.ts'
import { importRecords } from '../write/import-records.ts'
import { demoSource, toDraft } from './demo-draft.ts'
import { foodCommitments } from './food.ts'
import { islandCommitments } from './islands.ts'
import { demoNetworks } from './networks.ts'
import { oceanCommitments } from './ocean.ts'
import { demoOrganizations } from './organizations.ts'

/** Fills a registry with made-up records, for people who have none yet. They are written as all others are. */
export const importDemo = async (database: Database): Promise<ImportSummary> => {
  await database.transaction().execute((transaction: Database) => recordDemoNetworks(transaction))
  return importRecords(database, demoOutcomes())
}

const recordDemoNetworks = async (database: Database): Promise<void> => {
  const organizations = Object.entries(demoOrganizations)
  const recorded = await recordOrganizations(
    database,
    organizations.map(([, organization]) => organization),
  )
  const ids = new Map(organizations.map(([key], index) => [key, recorded[index]!.id]))
  await recordNetworks(
    database,
    Object.entries(demoNetworks).map(([slug, network]) => ({
      ...network,
      slug,
      stewards: network.stewards.flatMap((key) => ids.get(key) ?? []),
    })),
  )
}

async function* demoOutcomes(): AsyncGenerator<RecordOutcome> {
  const drafts = [...oceanCommitments, ...islandCommitments, ...foodCommitments].map(toDraft)
  for (const [index, draft] of drafts.entries()) {
    const verbatim = JSON.stringify(draft)
    const place = { file: demoSource, line: index + 1, bytesRead: 0 }
    yield { ...place, ok: true, kind: 'COMMITMENT', source: demoSource, draft, oddities: [], verbatim }
  }
}

/** Whether there is no commitment at all. */
export const isEmptyRegistry = async (database: Database): Promise<boolean> => {
  const { rows } = await sql<{ isEmpty: boolean }>`
    select not exists (select from commitment_visibility) as "isEmpty"
  `.execute(database)
  return rows[0]!.isEmpty // one row, always
}

/** Whether there are commitments and all of them are those of the demo: nobody would miss them. */
export const holdsOnlyDemo = async (database: Database): Promise<boolean> => {
  const { rows } = await sql<{ isDemo: boolean }>`
    select
      exists (select from commitment_visibility)
      and not exists (
        select
        from commitment_visibility
        where not exists (
          select
          from import_records
          where import_records.commitment_id = commitment_visibility.commitment_id
            and import_records.source = ${demoSource}
        )
      ) as "isDemo"
  `.execute(database)
  return rows[0]!.isDemo // one row, always
}
