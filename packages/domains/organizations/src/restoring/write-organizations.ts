import { nameKey } from '@pledgegraph/kernel'
import { syncRows } from '@pledgegraph/database'
import { sql } from 'kysely'
import { recordMerges } from '../merging/record-merges.ts'
import type { RoomDatabase } from '../queries.ts'
import type { Decisions } from './decide.ts'
import type { KnownOrganizations, Told } from './queries.ts'
import type { RestoredOrganization } from './restored-organization.ts'

/**
 * All but how they are merged, which is written when both organizations are there.
 * @returns the ids of those about which anything was written.
 */
export const writeOrganizations = async (
  database: RoomDatabase,
  organizations: readonly RestoredOrganization[],
): Promise<readonly string[]> => {
  const complete = organizations.map(({ id }) => id)
  const rows = organizations.map((each) => ({
    id: each.id,
    name: each.name,
    name_key: nameKey(each.name),
    acronym: each.acronym,
    type: each.type,
    country_code: each.countryCode,
    website: each.website,
    created_at: each.createdAt,
    updated_at: each.updatedAt,
  }))
  const aliases = organizations.flatMap(({ id, aliases }) =>
    aliases.map(({ name, language }) => ({ organization_id: id, alias: name, alias_key: nameKey(name), language })),
  )
  const identifiers = organizations.flatMap(({ id, identifiers }) =>
    identifiers.map(({ scheme, value }) => ({ scheme, value, organization_id: id })),
  )
  const changed = [
    await syncRows(database, 'organizations', rows, { key: ['id'], owner: 'id', besides: ['name_key'] }),
    await syncRows(database, 'organization_aliases', aliases, {
      key: ['organization_id', 'alias'],
      besides: ['alias_key'],
      owner: 'organization_id',
      complete,
    }),
    await syncRows(database, 'organization_identifiers', identifiers, {
      key: ['scheme', 'value'],
      owner: 'organization_id',
      complete,
    }),
  ]
  return changed.flatMap((ids) => [...ids])
}

/** @returns the ids of the organizations that were merged, or of whose merge the log says something else now. */
export const writeMerges = async (
  database: RoomDatabase,
  accepted: readonly RestoredOrganization[],
  { merges, awaited }: Decisions,
  known: KnownOrganizations,
): Promise<readonly string[]> => {
  const isNew = ({ from, into }: Told) => known.organizations.get(from)?.mergedIntoId !== into
  await recordMerges(database, merges.filter(isNew))
  const logged = await writeLog(database, merges)
  const settled = [...accepted.map(({ id }) => id), ...merges.map(({ from }) => from)]
  const rows = awaited.map(({ from, into, log }) => ({
    organization_id: from,
    into_id: into,
    merge_id: log?.id ?? null,
    merged_at: log?.mergedAt ?? null,
    note: log?.note ?? null,
  }))
  await syncRows(database, 'awaited_merges', rows, {
    key: ['organization_id'],
    owner: 'organization_id',
    complete: settled,
    besides: ['merge_id'],
  })
  return [...merges.filter(isNew).map(({ from }) => from), ...logged]
}

const writeLog = async (database: RoomDatabase, merges: readonly Told[]): Promise<readonly string[]> => {
  const told = merges.flatMap(({ from, log }) => (log === null ? [] : [{ from, ...log }]))
  if (told.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    update organization_merges as merges
    set id = told.id, merged_at = told.merged_at, note = told.note
    from unnest(
      ${told.map(({ from }) => from)}::uuid[],
      ${told.map(({ id }) => id)}::uuid[],
      ${told.map(({ mergedAt }) => mergedAt)}::timestamptz[],
      ${told.map(({ note }) => note)}::text[]
    ) as told (organization_id, id, merged_at, note)
    where merges.organization_id = told.organization_id
      and merges.unmerged_at is null
      and (merges.merged_at, merges.note) is distinct from (told.merged_at, told.note)
    returning merges.organization_id as id
  `.execute(database)
  return rows.map(({ id }) => id)
}
