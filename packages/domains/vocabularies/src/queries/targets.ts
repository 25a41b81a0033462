import { type Order, pageOf, toPage } from '@pledgegraph/database'
import type { Page, PageRequest } from '@pledgegraph/kernel'
import { type SelectQueryBuilder, sql } from 'kysely'
import type { RoomDatabase, RoomTables } from './room.ts'

const targetColumns = [
  'targets.code',
  'targets.goal_number as goalNumber',
  sql<string>`coalesce(
    (select text from official_texts where entry_id = 'target_' || targets.code and kind = 'LABEL' and language = 'en'),
    targets.label
  )`.as('label'),
] as const

export interface TargetRow {
  readonly code: string
  readonly goalNumber: number
  /** The caption in English. */
  readonly label: string
}

export const findTargetsByCodes = (database: RoomDatabase, codes: readonly string[]): Promise<TargetRow[]> =>
  database
    .selectFrom('targets')
    .select(targetColumns)
    .where('targets.code', '=', sql<string>`any(${codes}::text[])`)
    .execute()

/** The targets of these goals, in their official order within each goal. */
export const findTargetsByGoalNumbers = (database: RoomDatabase, numbers: readonly number[]): Promise<TargetRow[]> =>
  database
    .selectFrom('targets')
    .select(targetColumns)
    .where('targets.goal_number', '=', sql<number>`any(${numbers}::smallint[])`)
    .orderBy('targets.sort_key')
    .execute()

/** Which targets a list holds. */
export interface TargetConditions {
  readonly goalNumbers?: readonly number[]
  readonly codes?: readonly string[]
}

export const listTargets = async (
  database: RoomDatabase,
  conditions: TargetConditions,
  order: Order,
  page: PageRequest,
): Promise<Page<TargetRow>> => {
  const query = database.selectFrom('targets').select(targetColumns).$call(matching(conditions))
  return toPage(await pageOf(query, order, page).execute(), order, page)
}

export const countTargets = async (database: RoomDatabase, conditions: TargetConditions): Promise<number> => {
  const { count } = await database
    .selectFrom('targets')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .$call(matching(conditions))
    .executeTakeFirstOrThrow()
  return count
}

const matching =
  ({ goalNumbers, codes }: TargetConditions) =>
  <Row>(query: SelectQueryBuilder<RoomTables, 'targets', Row>) =>
    query
      .$if(goalNumbers !== undefined, (rest) =>
        rest.where('targets.goal_number', '=', sql<number>`any(${goalNumbers}::smallint[])`),
      )
      .$if(codes !== undefined, (rest) => rest.where('targets.code', '=', sql<string>`any(${codes}::text[])`))

export const targetOrder = (field: 'CODE', direction: 'ASC' | 'DESC'): Order => ({
  name: field,
  direction,
  columns: [{ expression: sql`targets.sort_key`, type: 'text' }],
})
