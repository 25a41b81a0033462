import { anyOf, asked, columnsOf, hidden, prepared } from '@pledgegraph/database'
import type { Fields, Viewer } from '@pledgegraph/kernel'
import { sql } from 'kysely'
import { type OrganizationCard, actionNetworkCard, organizationCard } from './cards.ts'
import { type RoomDatabase, type Row, seesPublicOnly } from './tables.ts'

type Columns = Row<'commitments'>

/**
 * What lists read of a commitment; everything else is fetched when it is asked for. Columns of fields that were not asked
 * for are not there.
 */
export interface CommitmentRow extends Pick<
  Columns,
  'id' | 'kind' | 'title' | 'language' | 'status' | 'version' | 'ongoing' | 'website'
> {
  readonly registrationNumber: string
  readonly leadOrganizationId: Columns['lead_organization_id']
  readonly leadName: OrganizationCard['name']
  readonly leadAcronym: OrganizationCard['acronym']
  readonly leadType: OrganizationCard['type']
  readonly goalNumbers: Columns['goal_numbers']
  readonly targetCodes: Columns['target_codes']
  readonly countryCodes: Columns['country_codes']
  readonly termKeys: Columns['term_keys']
  readonly networkIds: Columns['network_ids']
  readonly networkSlugs?: readonly string[]
  readonly networkNames?: readonly string[]
  readonly startsOn: Columns['starts_on']
  readonly endsOn: Columns['ends_on']
  readonly startText: Columns['start_text']
  readonly endText: Columns['end_text']
  readonly precision: Columns['date_precision']
  readonly registeredAt: Columns['registered_at']
  readonly publishedAt: Columns['published_at']
  readonly updatedAt: Columns['updated_at']
}

/** Every commitment has a current number. As a subquery it is looked up for the rows of the page only. */
const currentNumber = sql<string>`(
  select number from registration_numbers where commitment_id = commitments.id and is_current
)`.as('registrationNumber')

const leadCard = <Column extends keyof OrganizationCard>(column: Column) =>
  organizationCard('commitments.lead_organization_id', column)

/** One for each of `networkIds`, in their order. */
const networkCards = (column: 'slug' | 'name') => sql<readonly string[]>`array(
  select ${actionNetworkCard('linked.id', column)} from unnest(commitments.network_ids) as linked (id)
)`

/** What the fields of a commitment are read from; those that are not here have tables of their own. */
export const commitmentFields = {
  registrationNumber: [currentNumber],
  kind: ['commitments.kind'],
  title: ['commitments.title'],
  language: ['commitments.language'],
  status: ['commitments.status'],
  version: ['commitments.version'],
  leadOrganization: ['commitments.lead_organization_id as leadOrganizationId'],
  'leadOrganization.name': [leadCard('name').as('leadName')],
  'leadOrganization.acronym': [leadCard('acronym').as('leadAcronym')],
  'leadOrganization.type': [leadCard('type').as('leadType')],
  goals: ['commitments.goal_numbers as goalNumbers'],
  targets: ['commitments.target_codes as targetCodes'],
  countries: ['commitments.country_codes as countryCodes'],
  terms: ['commitments.term_keys as termKeys'],
  actionNetworks: ['commitments.network_ids as networkIds'],
  'actionNetworks.slug': [networkCards('slug').as('networkSlugs')],
  'actionNetworks.name': [networkCards('name').as('networkNames')],
  timeframe: [
    'commitments.starts_on as startsOn',
    'commitments.ends_on as endsOn',
    'commitments.start_text as startText',
    'commitments.end_text as endText',
    'commitments.date_precision as precision',
    'commitments.ongoing',
  ],
  website: ['commitments.website'],
  registeredAt: ['commitments.registered_at as registeredAt'],
  publishedAt: ['commitments.published_at as publishedAt'],
  updatedAt: ['commitments.updated_at as updatedAt'],
} as const

export type CommitmentField = keyof typeof commitmentFields

export const commitmentColumns = (fields: readonly CommitmentField[]) => [
  'commitments.id' as const,
  ...columnsOf(commitmentFields, fields),
]

/** What decides on the text of a statement that reads commitments. */
export interface CommitmentShape {
  readonly viewer: Viewer
  readonly fields: readonly CommitmentField[]
}

/** A commitment and the id it was asked for by, which may be that of one that it absorbed. */
export interface AskedCommitmentRow extends CommitmentRow {
  readonly askedId: string
}

export const findCommitmentsByIds = (
  database: RoomDatabase,
  viewer: Viewer,
  ids: readonly string[],
  fields: Fields,
): Promise<AskedCommitmentRow[]> =>
  commitmentsByIds(database, { viewer, fields: asked(commitmentFields, fields) }, { ids })

const commitmentsByIds = prepared(
  (database: RoomDatabase, { viewer, fields }: CommitmentShape, { ids }: { readonly ids: readonly string[] }) =>
    database
      .selectFrom(sql<{ id: string }>`unnest(${hidden(ids, 'uuid[]')})`.as<'asked'>(sql`asked (id)`))
      .leftJoin('commitment_successors', 'commitment_successors.commitment_id', 'asked.id')
      .innerJoin('commitments', (join) =>
        join.on(sql<boolean>`commitments.id = coalesce(commitment_successors.successor_id, asked.id)`),
      )
      .select(commitmentColumns(fields))
      .select('asked.id as askedId')
      .$if(seesPublicOnly(viewer), (rest) => rest.where(sql<boolean>`commitments.is_public`))
      .compile(),
)

/** A commitment and the number it was found by, which may be an earlier one of its. */
export interface NumberedCommitmentRow extends CommitmentRow {
  readonly numberKey: string
}

/** The numbers are given and answered as `numberKey` writes them. */
export const findCommitmentsByNumberKeys = (
  database: RoomDatabase,
  viewer: Viewer,
  numberKeys: readonly string[],
  fields: Fields,
): Promise<NumberedCommitmentRow[]> =>
  commitmentsByNumberKeys(database, { viewer, fields: asked(commitmentFields, fields) }, { numberKeys })

const commitmentsByNumberKeys = prepared(
  (
    database: RoomDatabase,
    { viewer, fields }: CommitmentShape,
    { numberKeys }: { readonly numberKeys: readonly string[] },
  ) =>
    database
      .selectFrom('registration_numbers')
      .innerJoin('commitments', 'commitments.id', 'registration_numbers.commitment_id')
      .select(commitmentColumns(fields))
      .select('registration_numbers.number_key as numberKey')
      .where('registration_numbers.number_key', '=', anyOf(numberKeys, 'text'))
      .$if(seesPublicOnly(viewer), (rest) => rest.where(sql<boolean>`commitments.is_public`))
      .compile(),
)
