import type { Tables } from '@pledgegraph/database'
import type { Viewer } from '@pledgegraph/kernel'
import type { Kysely, Selectable } from 'kysely'

/** The tables of this room, and views of others. Contacts are not among them: nothing here reads them. */
export type RoomTables = Pick<
  Tables,
  | 'commitments'
  | 'commitment_narratives'
  | 'commitment_sources'
  | 'commitment_goals'
  | 'commitment_targets'
  | 'commitment_countries'
  | 'commitment_terms'
  | 'commitment_networks'
  | 'commitment_partners'
  | 'commitment_resources'
  | 'commitment_other_places'
  | 'registration_numbers'
  | 'awaited_renumberings'
  | 'commitment_earlier_texts'
  | 'commitment_successors'
  | 'names_of_nobody'
  | 'organization_cards'
  | 'action_network_cards'
>
export type RoomDatabase = Kysely<RoomTables>

/** A row of a table as it is read. */
export type Row<Table extends keyof RoomTables> = Selectable<RoomTables[Table]>

/**
 * Whether a query must leave out what is not public. The predicate itself is written `is_public`, without a parameter:
 * only so does PostgreSQL see that the partial indexes answer it.
 */
export const seesPublicOnly = ({ kind }: Viewer): boolean => kind !== 'OPERATOR'
