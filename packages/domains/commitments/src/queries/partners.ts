import { type Order, pagesPerOwner } from '@pledgegraph/database'
import type { Page, PageRequest, Viewer } from '@pledgegraph/kernel'
import { type RawBuilder, sql } from 'kysely'
import { type RoomDatabase, type Row, seesPublicOnly } from './tables.ts'

type Columns = Row<'commitment_partners'>

export interface PartnerRow extends Pick<Columns, 'name' | 'type' | 'role' | 'confirmed'> {
  readonly organizationId: Columns['organization_id']
  readonly matchMethod: Columns['match_method']
  readonly matchScore: Columns['match_score']
  readonly matchedName: Columns['matched_name']
}

export type PartnerRole = Columns['role']

/** The same page of the partners of each of these commitments, in the order of the ids. */
export const listPartnersByCommitmentIds = (
  database: RoomDatabase,
  viewer: Viewer,
  ids: readonly string[],
  role: PartnerRole | null,
  page: PageRequest,
): Promise<Page<PartnerRow>[]> =>
  pagesPerOwner(
    database,
    ids,
    'uuid',
    (commitmentId) =>
      partnersOf(database, viewer, commitmentId, role).select([
        'organization_id as organizationId',
        'name',
        'type',
        'role',
        'confirmed',
        'match_method as matchMethod',
        'match_score as matchScore',
        'matched_name as matchedName',
      ]),
    inTheHoldersOrder,
    page,
  )

const inTheHoldersOrder: Order = {
  name: 'POSITION',
  direction: 'ASC',
  columns: [{ expression: sql`commitment_partners.position`, type: 'integer' }],
}

/** How many partners each of these commitments has; one row a commitment. */
export const countPartnersByCommitmentIds = async (
  database: RoomDatabase,
  viewer: Viewer,
  ids: readonly string[],
  role: PartnerRole | null,
): Promise<readonly { commitmentId: string; count: number }[]> => {
  const partners = partnersOf(database, viewer, sql`ids.id`, role).select(({ fn }) => fn.countAll().as('count'))
  const { rows } = await sql<{ commitmentId: string; count: number }>`
    select ids.id as "commitmentId", ${partners} as count from unnest(${ids}::uuid[]) as ids (id)
  `.execute(database)
  return rows
}

const partnersOf = (
  database: RoomDatabase,
  viewer: Viewer,
  commitmentId: RawBuilder<string>,
  role: PartnerRole | null,
) =>
  database
    .selectFrom('commitment_partners')
    .where('commitment_partners.commitment_id', '=', commitmentId)
    .$if(role !== null, (rest) => rest.where('commitment_partners.role', '=', role!))
    .$if(seesPublicOnly(viewer), (rest) => rest.where(sql<boolean>`commitment_partners.is_public`))
