import { type Order, pageOf, toPage } from '@pledgegraph/database'
import type { Page, PageRequest } from '@pledgegraph/kernel'
import { type SelectQueryBuilder, type Selectable, sql } from 'kysely'
import type { RoomDatabase, RoomTables } from './room.ts'

const termColumns = ['terms.key', 'terms.scheme', 'terms.code', 'terms.label'] as const

export type TermRow = Pick<Selectable<RoomTables['terms']>, 'key' | 'scheme' | 'code' | 'label'>

export const findTermsByKeys = (database: RoomDatabase, keys: readonly string[]): Promise<TermRow[]> =>
  database
    .selectFrom('terms')
    .select(termColumns)
    .where('terms.key', '=', sql<string>`any(${keys}::text[])`)
    .execute()

/** Which terms a list holds. */
export interface TermConditions {
  readonly schemes?: readonly string[]
}

export const listTerms = async (
  database: RoomDatabase,
  conditions: TermConditions,
  order: Order,
  page: PageRequest,
): Promise<Page<TermRow>> => {
  const query = database.selectFrom('terms').select(termColumns).$call(matching(conditions))
  return toPage(await pageOf(query, order, page).execute(), order, page)
}

export const countTerms = async (database: RoomDatabase, conditions: TermConditions): Promise<number> => {
  const { count } = await database
    .selectFrom('terms')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .$call(matching(conditions))
    .executeTakeFirstOrThrow()
  return count
}

const matching =
  ({ schemes }: TermConditions) =>
  <Row>(query: SelectQueryBuilder<RoomTables, 'terms', Row>) =>
    query.$if(schemes !== undefined, (rest) => rest.where(sql<boolean>`terms.scheme = any(${schemes}::text[])`))

const key = { expression: sql`terms.key`, type: 'text' } as const

const sortColumns = {
  FORM: [{ expression: sql`terms.position`, type: 'integer' }, key],
  SCHEME_CODE: [key],
  LABEL: [{ expression: sql`terms.label_key`, type: 'text' }, key],
} as const

export const termOrder = (field: keyof typeof sortColumns, direction: 'ASC' | 'DESC'): Order => ({
  name: field,
  direction,
  columns: sortColumns[field],
})
