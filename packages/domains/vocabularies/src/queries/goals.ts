import { type Order, anyOf, pages, prepared } from '@pledgegraph/database'
import type { Fields, Page, PageRequest } from '@pledgegraph/kernel'
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
  goalsByNumbers(database, null, { numbers })

const goalsByNumbers = prepared((database: RoomDatabase, _, { numbers }: { readonly numbers: readonly number[] }) =>
  database.selectFrom('goals').select(goalColumns).where('goals.number', '=', anyOf(numbers, 'smallint')).compile(),
)

/** Which goals a list holds. */
export interface GoalConditions {
  readonly numbers?: readonly number[]
}

export const listGoals = (
  database: RoomDatabase,
  conditions: GoalConditions,
  order: GoalOrder,
  page: PageRequest,
  fields: Fields,
): Promise<Page<GoalRow>> => goalPages(database, order, conditions, page, fields)

const goalPages = pages({
  order: (order: GoalOrder) => sortOrder(order),
  rows: (database: RoomDatabase, _, conditions: GoalConditions) =>
    database.selectFrom('goals').select(goalColumns).$call(matching(conditions)),
})

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

export interface GoalOrder {
  readonly field: 'NUMBER'
  readonly direction: 'ASC' | 'DESC'
}

const sortOrder = ({ field, direction }: GoalOrder): Order => ({
  name: field,
  direction,
  columns: [{ expression: sql`goals.number`, type: 'integer' }],
})
