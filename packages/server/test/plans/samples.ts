import type { Database } from '@pledgegraph/database'
import { encodeId } from '@pledgegraph/kernel'
import { type RawBuilder, sql } from 'kysely'

/** What the operations ask for: things from the middle of the registry, and ends of lists that are long and short. */
export interface Samples {
  readonly commitment: string
  readonly registrationNumber: string
  readonly earlierNumber: string
  readonly absorbed: string
  /** Thirty ids each. */
  readonly commitments: readonly string[]
  readonly organization: string
  readonly organizations: readonly string[]
  /** Those that lead most. */
  readonly leaders: readonly string[]
  readonly merged: string
  readonly deliverable: string
  readonly deliverables: readonly string[]
  readonly progressReport: string
  readonly progressReports: readonly string[]
  readonly network: string
  readonly commonGoal: string
  readonly rareGoal: string
  readonly commonTarget: string
  readonly rareTarget: string
  readonly commonCountry: string
  readonly rareCountry: string
  readonly commonTerm: string
  readonly rareTerm: string
}

export const samplesOf = async (database: Database): Promise<Samples> => {
  const texts = async (query: RawBuilder<unknown>): Promise<string[]> => {
    const { rows } = await sql<{ value: string }>`select value::text from (${query}) as found (value)`.execute(database)
    return rows.map(({ value }) => value)
  }
  const ids = async (type: string, query: RawBuilder<unknown>) =>
    (await texts(query)).map((uuid) => encodeId(type, uuid))
  const first = (values: readonly string[]): string => {
    if (values[0] !== undefined) return values[0]
    throw new Error('The registry has none of what is asked for')
  }
  const ranked = async (table: string, column: string, direction: string) =>
    first(
      await texts(sql`
        select ${sql.ref(column)} from ${sql.table(table)} where is_public
        group by 1 order by count(*) ${sql.raw(direction)}, 1 limit 1`),
    )
  const commitments = await ids(
    'Commitment',
    sql`select id from commitments where is_public order by listed_at, id offset 45000 limit 30`,
  )
  const organizations = await ids(
    'Organization',
    sql`select id from organizations where status = 'ACTIVE' order by name_key, id offset 3000 limit 30`,
  )
  const deliverables = await ids(
    'Deliverable',
    sql`
      select id from deliverables
      where due_date is not null
        and exists (select from commitments where commitments.id = commitment_id and is_public)
      order by due_date, id offset 50000 limit 30`,
  )
  const progressReports = await ids(
    'ProgressReport',
    sql`
      select id from progress_reports
      where submitted_at is not null
        and exists (select from commitments where commitments.id = commitment_id and is_public)
      order by submitted_at, id offset 15000 limit 30`,
  )
  const numbers = (isCurrent: boolean) =>
    texts(
      sql`select number from registration_numbers where is_current = ${isCurrent} order by number_key offset 500 limit 1`,
    )
  return {
    commitment: first(commitments),
    registrationNumber: first(await numbers(true)),
    earlierNumber: first(await numbers(false)),
    absorbed: first(await ids('Commitment', sql`select commitment_id from commitment_successors order by 1 limit 1`)),
    commitments,
    organization: first(organizations),
    organizations,
    leaders: await ids(
      'Organization',
      sql`
        select lead_organization_id from commitments where lead_organization_id is not null and is_public
        group by 1 order by count(*) desc, min(title_key) limit 20`,
    ),
    merged: first(await ids('Organization', sql`select organization_id from organization_merges order by 1 limit 1`)),
    deliverable: first(deliverables),
    deliverables,
    progressReport: first(progressReports),
    progressReports,
    network: first(await ids('ActionNetwork', sql`select id from action_networks order by slug limit 1`)),
    commonGoal: await ranked('commitment_goals', 'goal_number', 'desc'),
    rareGoal: await ranked('commitment_goals', 'goal_number', 'asc'),
    commonTarget: await ranked('commitment_targets', 'target_code', 'desc'),
    rareTarget: await ranked('commitment_targets', 'target_code', 'asc'),
    commonCountry: await ranked('commitment_countries', 'country_code', 'desc'),
    rareCountry: await ranked('commitment_countries', 'country_code', 'asc'),
    commonTerm: await ranked('commitment_terms', 'term_key', 'desc'),
    rareTerm: await ranked('commitment_terms', 'term_key', 'asc'),
  }
}
