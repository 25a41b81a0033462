import { BadUserInput, encodeId } from '@pledgegraph/kernel'
import { sql } from 'kysely'
import type { RoomDatabase } from '../queries.ts'
import type { Standing } from './rules.ts'

/**
 * Where these organizations stand, in the order of the ids. One statement.
 * @throws BadUserInput when one of the ids is nobody's.
 */
export const findStandings = async (database: RoomDatabase, ids: readonly string[]): Promise<Standing[]> => {
  const rows = await database
    .selectFrom('organizations')
    .select(['id', 'name', 'merged_into_id as intoId', 'successor_id as successorId'])
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  const standings = new Map(
    rows.map(({ id, name, intoId, successorId }) => {
      const merged = intoId === null || successorId === null ? null : { intoId, successorId }
      return [id, { id, name, merged }]
    }),
  )
  return ids.map((id) => {
    const standing = standings.get(id)
    if (standing !== undefined) return standing
    throw new BadUserInput(`No organization has the id ${encodeId('Organization', id)}; look it up by its name.`)
  })
}

/** The organization itself and all that were merged into it, directly or through others. */
export const findTree = async (database: RoomDatabase, id: string): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`
    with recursive tree (id) as (
      select id from organizations where id = ${id}
      union all
      select organizations.id from organizations join tree on organizations.merged_into_id = tree.id
    )
    select id from tree
  `.execute(database)
  return rows.map((row) => row.id)
}

export interface MergeRow {
  readonly organizationId: string
  readonly intoId: string
  readonly successorId: string
  readonly note: string | null
  readonly mergedAt: string
}

/** The merges through which these organizations stand for others, the latest first. */
export const findMergesBySuccessorIds = async (
  database: RoomDatabase,
  successorIds: readonly string[],
): Promise<MergeRow[]> => {
  const { rows } = await sql<MergeRow>`
    select
      merges.organization_id as "organizationId", merges.into_id as "intoId", merged.successor_id as "successorId",
      merges.note, merges.merged_at as "mergedAt"
    from organizations as merged
    join organization_merges as merges on merges.organization_id = merged.id and merges.unmerged_at is null
    where merged.successor_id = any(${successorIds}::uuid[])
    order by merges.merged_at desc, merges.id desc
  `.execute(database)
  return rows
}
