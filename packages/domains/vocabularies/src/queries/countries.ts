import { type Order, anyOf, beginsWith, pages, prepared } from '@pledgegraph/database'
import type { Fields, Page, PageRequest } from '@pledgegraph/kernel'
import { type SelectQueryBuilder, type Selectable, sql } from 'kysely'
import type { Language } from '../data/languages.ts'
import type { RoomDatabase, RoomTables } from './room.ts'

const countryColumns = [
  'countries.code',
  'countries.alpha2',
  'countries.m49',
  'countries.name as label',
  'countries.region',
  'countries.subregion',
  'countries.is_small_island_developing_state as isSmallIslandDevelopingState',
  'countries.is_least_developed as isLeastDeveloped',
  'countries.is_landlocked_developing as isLandlockedDeveloping',
] as const

type Columns = Selectable<RoomTables['countries']>

export interface CountryRow extends Pick<Columns, 'code' | 'alpha2' | 'm49' | 'region' | 'subregion'> {
  /** The name in English. */
  readonly label: string
  readonly isSmallIslandDevelopingState: boolean
  readonly isLeastDeveloped: boolean
  readonly isLandlockedDeveloping: boolean
}

export const findCountriesByCodes = (database: RoomDatabase, codes: readonly string[]): Promise<CountryRow[]> =>
  countriesByCodes(database, null, { codes })

const countriesByCodes = prepared((database: RoomDatabase, _, { codes }: { readonly codes: readonly string[] }) =>
  database.selectFrom('countries').select(countryColumns).where('countries.code', '=', anyOf(codes, 'text')).compile(),
)

/** Which countries a list holds; the text of `name` is folded. */
export interface CountryConditions {
  readonly codes?: readonly string[]
  readonly regions?: readonly string[]
  readonly isSmallIslandDevelopingState?: boolean
  readonly isLeastDeveloped?: boolean
  readonly isLandlockedDeveloping?: boolean
  readonly name?: NameCondition
}

export interface NameCondition {
  readonly prefix: string
  /** Null for English, which stands with the country. */
  readonly language: Language | null
}

export const listCountries = (
  database: RoomDatabase,
  conditions: CountryConditions,
  order: CountryOrder,
  page: PageRequest,
  fields: Fields,
): Promise<Page<CountryRow>> => countryPages(database, order, conditions, page, fields)

const countryPages = pages({
  order: (order: CountryOrder) => sortOrder(order),
  rows: (database: RoomDatabase, _, conditions: CountryConditions) =>
    database.selectFrom('countries').select(countryColumns).$call(matching(conditions)),
})

export const countCountries = async (database: RoomDatabase, conditions: CountryConditions): Promise<number> => {
  const { count } = await database
    .selectFrom('countries')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .$call(matching(conditions))
    .executeTakeFirstOrThrow()
  return count
}

const matching =
  ({ codes, regions, name, ...groups }: CountryConditions) =>
  <Row>(query: SelectQueryBuilder<RoomTables, 'countries', Row>) =>
    query
      .$if(codes !== undefined, (rest) => rest.where('countries.code', '=', sql<string>`any(${codes}::text[])`))
      .$if(regions !== undefined, (rest) => rest.where(sql<boolean>`countries.region = any(${regions}::text[])`))
      .$if(groups.isSmallIslandDevelopingState !== undefined, (rest) =>
        rest.where('countries.is_small_island_developing_state', '=', groups.isSmallIslandDevelopingState!),
      )
      .$if(groups.isLeastDeveloped !== undefined, (rest) =>
        rest.where('countries.is_least_developed', '=', groups.isLeastDeveloped!),
      )
      .$if(groups.isLandlockedDeveloping !== undefined, (rest) =>
        rest.where('countries.is_landlocked_developing', '=', groups.isLandlockedDeveloping!),
      )
      .$if(name !== undefined, (rest) => rest.where(nameBeginsWith(name!)))

const nameBeginsWith = ({ prefix, language }: NameCondition) =>
  language === null
    ? beginsWith('countries.name_key', prefix)
    : sql<boolean>`exists (
        select from vocabulary_labels
        where entry_id = 'country_' || countries.code and language = ${language} and ${beginsWith('label_key', prefix)}
      )`

const code = { expression: sql`countries.code`, type: 'text' } as const

const sortColumns = { NAME: [{ expression: sql`countries.name_key`, type: 'text' }, code], CODE: [code] } as const

export interface CountryOrder {
  readonly field: keyof typeof sortColumns
  readonly direction: 'ASC' | 'DESC'
}

const sortOrder = ({ field, direction }: CountryOrder): Order => ({
  name: field,
  direction,
  columns: sortColumns[field],
})
