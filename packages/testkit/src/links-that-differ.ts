import type { Database } from '@pledgegraph/database'
import { sql } from 'kysely'

const copies = [
  { column: 'goal_numbers', table: 'commitment_goals', value: 'goal_number' },
  { column: 'target_codes', table: 'commitment_targets', value: 'target_code' },
  { column: 'country_codes', table: 'commitment_countries', value: 'country_code' },
  { column: 'term_keys', table: 'commitment_terms', value: 'term_key' },
  { column: 'network_ids', table: 'commitment_networks', value: 'network_id' },
]

/** Where the row of a commitment, by which lists show it, says another thing than its links, by which filters find it. */
export const linksThatDiffer = async (database: Database): Promise<readonly { id: string; column: string }[]> => {
  const differing = copies.map(
    ({ column, table, value }) => sql`
      select id, ${sql.lit(column)} as column
      from commitments
      where array(select unnest(${sql.ref(column)}) order by 1)
        <> array(select ${sql.ref(value)} from ${sql.table(table)} where commitment_id = commitments.id order by 1)`,
  )
  const { rows } = await sql<{ id: string; column: string }>`${sql.join(differing, sql` union all `)}`.execute(database)
  return rows
}
