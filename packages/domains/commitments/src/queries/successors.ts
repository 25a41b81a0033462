import { type RawBuilder, sql } from 'kysely'

/** Commitments that were asked for by their ids, as the array of the ids that they are found by now. */
export const presentIds = (ids: readonly string[]): RawBuilder<string> =>
  sql<string>`array(
    select coalesce(successor_id, asked.id)
    from unnest(${ids}::uuid[]) as asked (id)
    left join commitment_successors on commitment_successors.commitment_id = asked.id
  )`
