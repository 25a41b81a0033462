import type { Tables } from '@pledgegraph/database'
import type { Viewer } from '@pledgegraph/kernel'
import { type Kysely, type RawBuilder, sql } from 'kysely'

/** The tables of this room, and the views in which `commitments` says which are public and which became which. */
export type RoomTables = Pick<
  Tables,
  | 'deliverables'
  | 'progress_reports'
  | 'progress_report_deliverables'
  | 'commitment_visibility'
  | 'absorbed_commitments'
>
export type RoomDatabase = Kysely<RoomTables>

/** Who asks; `SEEN` for commitments that their own room has just read for whoever asks, who therefore may see them. */
export type Sight = Viewer | 'SEEN'

/**
 * Whether a commitment may be seen, and with it all that this room knows of it. Every query of the room begins with this;
 * whoever is not known to see more sees what is public.
 */
export const isVisible = (commitmentId: RawBuilder<unknown>, sight: Sight): RawBuilder<boolean> =>
  sight === 'SEEN'
    ? sql<boolean>`true`
    : sql<boolean>`exists (
  select from commitment_visibility
  where commitment_visibility.commitment_id = ${commitmentId}${onlyPublic(sight)}
)`

/** Commitments that are asked for by their ids, as an array: of one that was absorbed the one that stands for it now. */
export const presentCommitments = (ids: readonly string[]): RawBuilder<string> =>
  sql<string>`array(
    select coalesce(successor_id, asked.id)
    from unnest(${ids}::uuid[]) as asked (id)
    left join absorbed_commitments on absorbed_commitments.commitment_id = asked.id
  )`

/** The end of a condition on the view. */
export const onlyPublic = (viewer: Viewer): RawBuilder<unknown> =>
  viewer.kind === 'OPERATOR' ? sql`` : sql` and commitment_visibility.is_public`

/** All of these conditions; those that are false, because they were not asked for, are left out. */
export const allOf = (...conditions: readonly (RawBuilder<unknown> | false)[]): RawBuilder<boolean> => {
  const asked = conditions.filter((condition) => condition !== false)
  return sql<boolean>`${sql.join(asked, sql` and `)}`
}
