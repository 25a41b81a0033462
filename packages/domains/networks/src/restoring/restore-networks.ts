import { syncRows } from '@pledgegraph/database'
import { encodeId, nameKey } from '@pledgegraph/kernel'
import { sql } from 'kysely'
import { type ActionNetworkRow, type RoomDatabase, findActionNetworksByIds } from '../queries.ts'

/** An action network as an export of a registry like this one has it; ids are UUIDs, moments as the API writes them. */
export interface RestoredNetwork extends ActionNetworkRow {
  /** 1 to 17, each once. */
  readonly goals: readonly number[]
  readonly stewards: readonly RestoredSteward[]
}

export interface RestoredSteward {
  /** The active organization. */
  readonly organizationId: string
  /** The one that the export names, which the registry may have merged into the other. */
  readonly namedOrganizationId: string
}

export type RestoreOutcome =
  { readonly outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED' } | { readonly outcome: 'REFUSED'; readonly reason: string }

/**
 * Takes action networks back from an export under the ids that they had; one outcome a network, in their order: CREATED,
 * UPDATED where the registry has an older version, UNCHANGED where it has the same. REFUSED with the reason where it has
 * a newer version, or where the slug belongs to another network.
 *
 * A handful of statements whatever the size of the batch, in which a network is once. Run it in a transaction of the
 * caller's.
 */
export const restoreNetworks = async (
  database: RoomDatabase,
  batch: readonly RestoredNetwork[],
): Promise<RestoreOutcome[]> => {
  if (batch.length === 0) return []
  const known = await findKnown(database, batch)
  const refusals = refusalsOf(batch, known)
  const changed = await writeNetworks(
    database,
    batch.filter((_, index) => refusals[index] === null),
  )
  const knownIds = new Set(known.map(({ id }) => id))
  return batch.map(({ id }, index) => {
    const reason = refusals[index] ?? null
    if (reason !== null) return { outcome: 'REFUSED', reason }
    if (!knownIds.has(id)) return { outcome: 'CREATED' }
    return { outcome: changed.has(id) ? 'UPDATED' : 'UNCHANGED' }
  })
}

/** Which of these ids (UUIDs) are action networks. One statement. */
export const findKnownNetworks = async (database: RoomDatabase, ids: readonly string[]): Promise<ReadonlySet<string>> =>
  new Set(ids.length === 0 ? [] : (await findActionNetworksByIds(database, ids)).map(({ id }) => id))

type Known = Pick<ActionNetworkRow, 'id' | 'slug' | 'updatedAt'>

const findKnown = (database: RoomDatabase, batch: readonly RestoredNetwork[]): Promise<Known[]> =>
  database
    .selectFrom('action_networks')
    .select(['id', 'slug', 'updated_at as updatedAt'])
    .where(({ eb, or }) =>
      or([
        eb('id', '=', sql<string>`any(${batch.map(({ id }) => id)}::uuid[])`),
        eb('slug', '=', sql<string>`any(${batch.map(({ slug }) => slug)}::text[])`),
      ]),
    )
    .execute()

const refusalsOf = (batch: readonly RestoredNetwork[], known: readonly Known[]): (string | null)[] => {
  const byId = new Map(known.map((each) => [each.id, each]))
  const ownerOfSlug = new Map(known.map(({ id, slug }) => [slug, id]))
  return batch.map(({ id, slug, updatedAt }) => {
    const before = byId.get(id)
    if (before !== undefined && before.updatedAt > updatedAt) {
      return `The registry has a newer version, of ${before.updatedAt}; this one is of ${updatedAt}.`
    }
    const owner = ownerOfSlug.get(slug) ?? id
    if (owner !== id) return `The slug ${slug} belongs to ${encodeId('ActionNetwork', owner)}.`
    ownerOfSlug.set(slug, id)
    return null
  })
}

/** @returns the ids of those about which anything was written. */
const writeNetworks = async (database: RoomDatabase, networks: readonly RestoredNetwork[]): Promise<Set<string>> => {
  const complete = networks.map(({ id }) => id)
  const rows = networks.map((each) => ({
    id: each.id,
    slug: each.slug,
    name: each.name,
    // A name of nothing but punctuation stands for itself.
    name_key: nameKey(each.name),
    description: each.description,
    governance: each.governance,
    reporting_interval_months: each.reportingIntervalMonths,
    accountability_text: each.accountabilityText,
    website: each.website,
    created_at: each.createdAt,
    updated_at: each.updatedAt,
  }))
  const goals = networks.flatMap(({ id, goals }) =>
    goals.map((goal_number) => ({ action_network_id: id, goal_number })),
  )
  const changed = [
    await syncRows(database, 'action_networks', rows, { key: ['id'], owner: 'id', besides: ['name_key'] }),
    await syncRows(database, 'action_network_goals', goals, {
      key: ['action_network_id', 'goal_number'],
      owner: 'action_network_id',
      complete,
    }),
    await syncRows(database, 'action_network_stewards', await stewardRows(database, networks), {
      key: ['action_network_id', 'named_organization_id'],
      owner: 'action_network_id',
      complete,
    }),
  ]
  return new Set(changed.flatMap((ids) => [...ids]))
}

/** Who was named before an organization was merged into the steward stays named, so that an unmerge finds the way back. */
const stewardRows = async (database: RoomDatabase, networks: readonly RestoredNetwork[]) => {
  const stored = await database
    .selectFrom('action_network_stewards')
    .select(['action_network_id', 'organization_id', 'named_organization_id'])
    .where('action_network_id', '=', sql<string>`any(${networks.map(({ id }) => id)}::uuid[])`)
    .execute()
  const rows = networks.flatMap(({ id, stewards }) =>
    stewards.flatMap(({ organizationId, namedOrganizationId }) => {
      const same = stored.filter((row) => row.action_network_id === id && row.organization_id === organizationId)
      if (same.length > 0) return same
      return [{ action_network_id: id, organization_id: organizationId, named_organization_id: namedOrganizationId }]
    }),
  )
  return [...new Map(rows.map((row) => [`${row.action_network_id} ${row.named_organization_id}`, row])).values()]
}
