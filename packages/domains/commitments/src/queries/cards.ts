import { type RawBuilder, sql } from 'kysely'
import type { Row } from './tables.ts'

/**
 * What goes along with the key of another room's entity, read from the view that its room publishes. As subqueries the
 * columns are looked up for the rows of the page only.
 */

/** Fields that were not asked for are not there. */
export interface OrganizationCard {
  readonly name: Row<'organization_cards'>['name']
  readonly acronym: Row<'organization_cards'>['acronym']
  readonly type: Row<'commitment_partners'>['type']
}

/** A column of the card of the organization whose id is in this column. */
export const organizationCard = <Column extends keyof OrganizationCard>(
  idColumn: string,
  column: Column,
): RawBuilder<OrganizationCard[Column]> =>
  sql`(select ${sql.ref(column)} from organization_cards where organization_cards.id = ${sql.ref(idColumn)})`

/** A column of the card of the action network whose id is in this column. */
export const actionNetworkCard = (idColumn: string, column: 'slug' | 'name'): RawBuilder<string> =>
  sql`(select ${sql.ref(column)} from action_network_cards where action_network_cards.id = ${sql.ref(idColumn)})`
