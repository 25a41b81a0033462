import { type Order, anyOf, pages, prepared } from '@pledgegraph/database'
import type { Fields, Page, PageRequest } from '@pledgegraph/kernel'
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
  targetsByCodes(database, null, { codes })

const targetsByCodes = prepared((database: RoomDatabase, _, { codes }: { readonly codes: readonly string[] }) =>
  database.selectFrom('targets').select(targetColumns).where('targets.code', '=', anyOf(codes, 'text')).compile(),
)

/** The targets of these goals, in their official order within each goal. */
export const findTargetsByGoalNumbers = (database: RoomDatabase, numbers: readonly number[]): Promise<TargetRow[]> =>
  targetsByGoalNumbers(database, null, { numbers })

const targetsByGoalNumbers = prepared(
  (database: RoomDatabase, _, { numbers }: { readonly numbers: readonly number[] }) =>
    database
      .selectFrom('targets')
      .select(targetColumns)
      .where('targets.goal_number', '=', anyOf(numbers, 'smallint'))
      .orderBy('targets.sort_key')
      .compile(),
)

/** Which targets a list holds. */
export interface TargetConditions {
  readonly goalNumbers?: readonly number[]
  readonly codes?: readonly string[]
}

export const listTargets = (
  database: RoomDatabase,
  conditions: TargetConditions,
  order: TargetOrder,
  page: PageRequest,
  fields: Fields,
): Promise<Page<TargetRow>> => targetPages(database, order, conditions, page, fields)

const targetPages = pages({
  order: (order: TargetOrder) => sortOrder(order),
  rows: (database: RoomDatabase, _, conditions: TargetConditions) =>
    database.selectFrom('targets').select(targetColumns).$call(matching(conditions)),
})

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

export interface TargetOrder {
  readonly field: 'CODE'
  readonly direction: 'ASC' | 'DESC'
}

const sortOrder = ({ field, direction }: TargetOrder): Order => ({
  name: field,
  direction,
  columns: [{ expression: sql`targets.sort_key`, type: 'text' }],
})
