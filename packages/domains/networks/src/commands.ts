import { BadUserInput, nameKey, newUuid, quote, unique } from '@pledgegraph/kernel'
import { sql } from 'kysely'
import { type RoomDatabase, findActionNetworksBySlugs } from './queries.ts'
import { checkGoalNumber, checkSlug } from './rules.ts'

/** An action network as a source or a seed describes it. */
export interface NetworkRecord {
  readonly slug: string
  readonly name: string
  readonly description?: string | null
  /** 1 to 17. */
  readonly goals?: readonly number[]
  /** UUIDs of organizations that were not merged into others. */
  readonly stewards?: readonly string[]
  readonly governance?: string | null
  readonly accountabilityRule?: { readonly reportingIntervalMonths: number; readonly text: string | null } | null
  readonly website?: string | null
}

/** Which action network a record means (a UUID), and whether the registry had not known it. */
export interface NetworkOutcome {
  readonly id: string
  readonly isNew: boolean
}

/**
 * Finds or creates the action networks of a batch; one answer a record, in their order. A network is found by its slug
 * and then left as it is: what its stewards wrote here outlives every import. Of records with the same slug the first
 * one describes the network.
 *
 * A handful of statements whatever the size of the batch. Run it in the transaction that stores what refers to them.
 * @throws BadUserInput for a malformed slug, an empty name or a goal that does not exist.
 */
export const recordNetworks = async (
  database: RoomDatabase,
  records: readonly NetworkRecord[],
): Promise<NetworkOutcome[]> => {
  records.forEach(check)
  const bySlug = new Map(records.toReversed().map((record) => [record.slug, record]))
  const created = await insertMissing(database, [...bySlug.values()])
  await insertGoals(database, created)
  await insertStewards(database, created)
  const idBySlug = new Map(
    (await findActionNetworksBySlugs(database, [...bySlug.keys()])).map(({ slug, id }) => [slug, id]),
  )
  const createdIds = new Set(created.map(({ id }) => id))
  // Every slug was inserted above where it was not there before.
  const ids = records.map(({ slug }) => idBySlug.get(slug)!)
  return ids.map((id) => ({ id, isNew: createdIds.has(id) }))
}

const check = ({ slug, name, goals = [] }: NetworkRecord): void => {
  checkSlug(slug)
  goals.forEach(checkGoalNumber)
  if (name.trim() === '') throw new BadUserInput(`The action network ${slug} needs a name; got ${quote(name)}.`)
}

interface CreatedNetwork {
  readonly id: string
  readonly record: NetworkRecord
}

/** Inserts those whose slug is free; two imports at once wait for each other at the unique slug. */
const insertMissing = async (database: RoomDatabase, records: readonly NetworkRecord[]): Promise<CreatedNetwork[]> => {
  if (records.length === 0) return []
  const inserted = await database
    .insertInto('action_networks')
    .values(
      records.map(({ slug, name, description, governance, accountabilityRule, website }) => ({
        id: newUuid(),
        slug,
        name,
        // A name of nothing but punctuation stands for itself.
        name_key: nameKey(name),
        description: description ?? null,
        governance: governance ?? null,
        reporting_interval_months: accountabilityRule?.reportingIntervalMonths ?? null,
        accountability_text: accountabilityRule?.text ?? null,
        website: website ?? null,
      })),
    )
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .returning(['id', 'slug'])
    .execute()
  const idBySlug = new Map(inserted.map(({ slug, id }) => [slug, id]))
  return records.flatMap((record) => {
    const id = idBySlug.get(record.slug)
    return id === undefined ? [] : [{ id, record }]
  })
}

const insertGoals = async (database: RoomDatabase, networks: readonly CreatedNetwork[]): Promise<void> => {
  const rows = networks.flatMap(({ id, record: { goals = [] } }) =>
    unique(goals).map((goal_number) => ({ action_network_id: id, goal_number })),
  )
  if (rows.length > 0) await database.insertInto('action_network_goals').values(rows).execute()
}

const insertStewards = async (database: RoomDatabase, networks: readonly CreatedNetwork[]): Promise<void> => {
  const rows = networks.flatMap(({ id, record: { stewards = [] } }) =>
    unique(stewards).map((organization_id) => ({
      action_network_id: id,
      organization_id,
      named_organization_id: organization_id,
    })),
  )
  if (rows.length > 0) await database.insertInto('action_network_stewards').values(rows).execute()
}

/**
 * Organizations were merged, or are several again: where one of `from` was named as a steward, the steward is `to`. Who was
 * named is remembered, so that the way back is the same. All are UUIDs. One statement; run it in a transaction of the
 * caller's.
 * @returns how many stewards changed.
 */
export const reassignStewards = async (
  database: RoomDatabase,
  { from, to }: { readonly from: readonly string[]; readonly to: string },
): Promise<number> => {
  // In two parts, each of which has an index: most stewards are who was named.
  const { numAffectedRows } = await sql`
    update action_network_stewards
    set organization_id = ${to}::uuid
    where organization_id <> ${to}::uuid
      and (
        (organization_id = any(${from}::uuid[]) and named_organization_id = any(${from}::uuid[]))
        or (named_organization_id <> organization_id and named_organization_id = any(${from}::uuid[]))
      )
  `.execute(database)
  return Number(numAffectedRows ?? 0)
}
