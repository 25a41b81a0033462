import { type Order, pageOf, toPage } from '@pledgegraph/database'
import type { Page, PageRequest } from '@pledgegraph/kernel'
import { type SelectQueryBuilder, sql } from 'kysely'
import type { RoomDatabase, RoomTables } from './room.ts'

const goalColumns = [
  'goals.number',
  sql<string>`coalesce(
    (select text from official_texts where entry_id = 'goal_' || goals.number and kind = 'LABEL' and language = 'en'),
    goals.label
  )`.as('label'),
] as const

export interface GoalRow {
  readonly number: number
  /** The short name in English. */
  readonly label: string
}

export const findGoalsByNumbers = (database: RoomDatabase, numbers: readonly number[]): Promise<GoalRow[]> =>
  database
    .selectFrom('goals')
    .select(goalColumns)
    .where('goals.number', '=', sql<number>`any(${numbers}::smallint[])`)
    .execute()

/** Which goals a list holds. */
export interface GoalConditions {
  readonly numbers?: readonly number[]
}

export const listGoals = async (
  database: RoomDatabase,
  conditions: GoalConditions,
  order: Order,
  page: PageRequest,
): Promise<Page<GoalRow>> => {
  const query = database.selectFrom('goals').select(goalColumns).$call(matching(conditions))
  return toPage(await pageOf(query, order, page).execute(), order, page)
}

export const countGoals = async (database: RoomDatabase, conditions: GoalConditions): Promise<number> => {
  const { count } = await database
    .selectFrom('goals')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .$call(matching(conditions))
    .executeTakeFirstOrThrow()
  return count
}

const matching =
  ({ numbers }: GoalConditions) =>
  <Row>(query: SelectQueryBuilder<RoomTables, 'goals', Row>) =>
    query.$if(numbers !== undefined, (rest) =>
      rest.where('goals.number', '=', sql<number>`any(${numbers}::smallint[])`),
    )

export const goalOrder = (field: 'NUMBER', direction: 'ASC' | 'DESC'): Order => ({
  name: field,
  direction,
  columns: [{ expression: sql`goals.number`, type: 'integer' }],
})
