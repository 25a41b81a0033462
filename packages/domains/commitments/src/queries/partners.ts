import { type Order, asked, columnsOf, hidden, pagesPerOwner, prepared } from '@pledgegraph/database'
import type { Fields, Page, PageRequest, Viewer } from '@pledgegraph/kernel'
import { type RawBuilder, sql } from 'kysely'
import { type OrganizationCard, organizationCard } from './cards.ts'
import { type RoomDatabase, type Row, seesPublicOnly } from './tables.ts'

type Columns = Row<'commitment_partners'>

/** Columns of fields that were not asked for are not there. */
export interface PartnerRow extends Pick<Columns, 'name' | 'type' | 'role' | 'confirmed'> {
  readonly organizationId: Columns['organization_id']
  readonly organizationName: OrganizationCard['name']
  readonly organizationAcronym: OrganizationCard['acronym']
  readonly organizationType: OrganizationCard['type']
  readonly matchMethod: Columns['match_method']
  readonly matchScore: Columns['match_score']
  readonly matchedName: Columns['matched_name']
}

export type PartnerRole = Columns['role']

const card = <Column extends keyof OrganizationCard>(column: Column) =>
  organizationCard('commitment_partners.organization_id', column)

/** What the fields of a partner are read from. */
const fieldColumns = {
  organization: ['organization_id as organizationId'],
  'organization.name': [card('name').as('organizationName')],
  'organization.acronym': [card('acronym').as('organizationAcronym')],
  'organization.type': [card('type').as('organizationType')],
  name: ['name'],
  type: ['type'],
  role: ['role'],
  confirmed: ['confirmed'],
  evidence: ['match_method as matchMethod', 'match_score as matchScore', 'matched_name as matchedName'],
} as const

interface PartnersShape {
  readonly viewer: Viewer
  readonly fields: readonly (keyof typeof fieldColumns)[]
}

/** The same page of the partners of each of these commitments, in the order of the ids. */
export const listPartnersByCommitmentIds = (
  database: RoomDatabase,
  viewer: Viewer,
  ids: readonly string[],
  role: PartnerRole | null,
  page: PageRequest,
  fields: Fields,
): Promise<Page<PartnerRow>[]> =>
  partnerPages(database, ids, { viewer, fields: asked(fieldColumns, fields) }, { role }, page, fields)

const partnerPages = pagesPerOwner({
  ownerType: () => 'uuid',
  order: () => inTheHoldersOrder,
  rows: (
    database: RoomDatabase,
    commitmentId,
    { viewer, fields }: PartnersShape,
    { role }: { readonly role: PartnerRole | null },
  ) => partnersOf(database, viewer, commitmentId, role).select(columnsOf(fieldColumns, fields)),
})

const inTheHoldersOrder: Order = {
  name: 'POSITION',
  direction: 'ASC',
  columns: [{ expression: sql`commitment_partners.position`, type: 'integer' }],
}

/** How many partners each of these commitments has; one row a commitment. */
export const countPartnersByCommitmentIds = (
  database: RoomDatabase,
  viewer: Viewer,
  ids: readonly string[],
  role: PartnerRole | null,
): Promise<readonly { commitmentId: string; count: number }[]> => partnerCounts(database, viewer, { ids, role })

const partnerCounts = prepared(
  (
    database: RoomDatabase,
    viewer: Viewer,
    { ids, role }: { readonly ids: readonly string[]; readonly role: PartnerRole | null },
  ) => {
    const partners = partnersOf(database, viewer, sql`ids.id`, role).select(({ fn }) => fn.countAll().as('count'))
    return sql<{ commitmentId: string; count: number }>`
      select ids.id as "commitmentId", ${partners} as count from unnest(${hidden(ids, 'uuid[]')}) as ids (id)
    `.compile(database)
  },
)

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
