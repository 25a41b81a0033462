import { type Order, anyOf, pages, prepared } from '@pledgegraph/database'
import type { Fields, Page, PageRequest } from '@pledgegraph/kernel'
import { type SelectQueryBuilder, type Selectable, sql } from 'kysely'
import type { RoomDatabase, RoomTables } from './room.ts'

const termColumns = ['terms.key', 'terms.scheme', 'terms.code', 'terms.label'] as const

export type TermRow = Pick<Selectable<RoomTables['terms']>, 'key' | 'scheme' | 'code' | 'label'>

export const findTermsByKeys = (database: RoomDatabase, keys: readonly string[]): Promise<TermRow[]> =>
  termsByKeys(database, null, { keys })

const termsByKeys = prepared((database: RoomDatabase, _, { keys }: { readonly keys: readonly string[] }) =>
  database.selectFrom('terms').select(termColumns).where('terms.key', '=', anyOf(keys, 'text')).compile(),
)

/** Which terms a list holds. */
export interface TermConditions {
  readonly schemes?: readonly string[]
}

export const listTerms = (
  database: RoomDatabase,
  conditions: TermConditions,
  order: TermOrder,
  page: PageRequest,
  fields: Fields,
): Promise<Page<TermRow>> => termPages(database, order, conditions, page, fields)

const termPages = pages({
  order: (order: TermOrder) => sortOrder(order),
  rows: (database: RoomDatabase, _, conditions: TermConditions) =>
    database.selectFrom('terms').select(termColumns).$call(matching(conditions)),
})

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

export interface TermOrder {
  readonly field: keyof typeof sortColumns
  readonly direction: 'ASC' | 'DESC'
}

const sortOrder = ({ field, direction }: TermOrder): Order => ({
  name: field,
  direction,
  columns: sortColumns[field],
})
