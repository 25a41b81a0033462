import { groupByKey } from '@pledgegraph/kernel'
import { findAliasesByOrganizationIds } from '../details.ts'
import type { KnownOrganization } from '../matching/queries.ts'
import type { RoomDatabase } from '../queries.ts'

/** An active organization whose names are compared with those of all others. */
export interface Probe extends KnownOrganization {
  /** Its name, its aliases and what those were called that were merged into it. */
  readonly spellings: readonly string[]
}

/**
 * The next active organizations in the order of their ids. Those in the Research Organization Registry are found from
 * the other side: two of them are two for sure.
 */
export const findProbes = async (database: RoomDatabase, after: string | null, most: number): Promise<Probe[]> => {
  const rows = await database
    .selectFrom('organizations')
    .select(['id', 'id as namedId', 'name', 'acronym', 'type'])
    .select(['country_code as country', 'context_countries as contextCountries'])
    .where('status', '=', 'ACTIVE')
    .$if(after !== null, (rest) => rest.where('id', '>', after!))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('organization_identifiers')
            .select('value')
            .whereRef('organization_identifiers.organization_id', '=', 'organizations.id')
            .where('scheme', '=', 'ROR'),
        ),
      ),
    )
    .orderBy('id')
    .limit(most)
    .execute()
  const ids = rows.map(({ id }) => id)
  const aliases = await findAliasesByOrganizationIds(database, ids, { includeMerged: true })
  const aliasesById = groupByKey(ids, aliases, ({ organizationId }) => organizationId)
  return rows.map((row, index) => ({ ...row, spellings: [row.name, ...aliasesById[index]!.map(({ name }) => name)] }))
}
