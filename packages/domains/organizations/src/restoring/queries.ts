import { unique } from '@pledgegraph/kernel'
import { sql } from 'kysely'
import type { Identifier, RoomDatabase } from '../queries.ts'
import type { RestoredOrganization } from './restored-organization.ts'

/** Where an organization stands in this registry; ids are UUIDs. */
export interface Known {
  readonly id: string
  readonly updatedAt: string
  /** What it was merged into, as that was decided; null for an active one. */
  readonly mergedIntoId: string | null
  /** The active organization that stands for it; null for an active one. */
  readonly successorId: string | null
}

/** A merge that somebody has told of. */
export interface Told {
  readonly from: string
  readonly into: string
  /** What the log says of it; null where nobody has told. */
  readonly log: { readonly id: string; readonly mergedAt: string; readonly note: string | null } | null
}

/** What the registry knows about the organizations of a batch. */
export interface KnownOrganizations {
  /** By id: of the batch, and of what they were merged into. */
  readonly organizations: ReadonlyMap<string, Known>
  /** Whom the identifiers of the batch belong to, by `identifierKey`. */
  readonly owners: ReadonlyMap<string, string>
  /** The merges from and into organizations of the batch that were told of when one of the two was not here. */
  readonly awaited: readonly Told[]
}

export const identifierKey = ({ scheme, value }: Identifier): string => `${scheme} ${value}`

export const readKnown = async (
  database: RoomDatabase,
  batch: readonly RestoredOrganization[],
): Promise<KnownOrganizations> => {
  const ids = batch.map(({ id }) => id)
  const awaited = await findAwaited(database, ids)
  const organizations = await findKnown(database, [
    ...batch.flatMap(({ id, mergedIntoId }) => [id, mergedIntoId ?? []].flat()),
    ...batch.flatMap(({ merges }) => merges.flatMap(({ from, into }) => [from, into])),
    ...awaited.flatMap(({ from, into }) => [from, into]),
  ])
  const owners = await findOwners(
    database,
    batch.flatMap(({ identifiers }) => identifiers),
  )
  return { organizations, owners, awaited }
}

const findKnown = async (database: RoomDatabase, ids: readonly string[]): Promise<ReadonlyMap<string, Known>> => {
  const rows = await database
    .selectFrom('organizations')
    .select(['id', 'updated_at as updatedAt', 'merged_into_id as mergedIntoId', 'successor_id as successorId'])
    .where('id', '=', sql<string>`any(${unique(ids)}::uuid[])`)
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

const findOwners = async (
  database: RoomDatabase,
  identifiers: readonly Identifier[],
): Promise<ReadonlyMap<string, string>> => {
  if (identifiers.length === 0) return new Map()
  const { rows } = await sql<Identifier & { readonly organizationId: string }>`
    select scheme, value, organization_id as "organizationId"
    from organization_identifiers
    where (scheme, value) in (
      select * from unnest(
        ${identifiers.map(({ scheme }) => scheme)}::text[],
        ${identifiers.map(({ value }) => value)}::text[]
      )
    )
  `.execute(database)
  return new Map(rows.map((row) => [identifierKey(row), row.organizationId]))
}

const findAwaited = async (database: RoomDatabase, ids: readonly string[]): Promise<readonly Told[]> => {
  const rows = await database
    .selectFrom('awaited_merges')
    .select(['organization_id', 'into_id', 'merge_id', 'merged_at', 'note'])
    .where(({ eb, or }) =>
      or([
        eb('organization_id', '=', sql<string>`any(${ids}::uuid[])`),
        eb('into_id', '=', sql<string>`any(${ids}::uuid[])`),
      ]),
    )
    .execute()
  return rows.map(({ organization_id, into_id, merge_id, merged_at, note }) => ({
    from: organization_id,
    into: into_id,
    log: merge_id === null || merged_at === null ? null : { id: merge_id, mergedAt: merged_at, note },
  }))
}

/**
 * The active organizations that stand for these (UUIDs), by the ids that were asked for: themselves unless they were
 * merged. Ids that nobody has are missing. One statement.
 */
export const findActiveOrganizations = async (
  database: RoomDatabase,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (ids.length === 0) return new Map()
  const known = await findKnown(database, ids)
  return new Map([...known.values()].map(({ id, successorId }) => [id, successorId ?? id]))
}
