import { fold, newUuid, unique } from '@pledgegraph/kernel'
import { type Insertable, sql } from 'kysely'
import { type RoomDatabase, type RoomTables, findOrganizationsByNameKeys } from './queries.ts'

type OrganizationType = NonNullable<Insertable<RoomTables['organizations']>['type']>

/** An organization as a source names it. Sources know no ids: the name decides which organization is meant. */
export interface OrganizationRecord {
  readonly name: string
  readonly type: OrganizationType | null
  /** ISO 3166-1 alpha-3, for an organization that is new; null or left out when the source does not say. */
  readonly country?: string | null
}

/** Which organization a record means (a UUID), whether the registry had not known it, and the type that it has now. */
export interface OrganizationOutcome {
  readonly id: string
  readonly isNew: boolean
  readonly type: OrganizationType | null
}

/**
 * Finds or creates the organizations of a batch; one answer a record, in their order. An organization is found by its
 * name or an alias without regard to case and accents; a merged one answers with its successor. The type of a known
 * organization is filled in where it was missing and never overwritten; of several in a batch the first counts.
 *
 * A handful of statements whatever the size of the batch. Run it in the transaction that stores what refers to them.
 */
export const recordOrganizations = async (
  database: RoomDatabase,
  records: readonly OrganizationRecord[],
): Promise<OrganizationOutcome[]> => {
  const byNameKey = mergeNamesakes(records)
  await lockNames(database)
  const known = await findKnown(database, [...byNameKey.keys()])
  const missing = [...byNameKey]
    .filter(([key]) => !known.has(key))
    .map(([key, record]) => ({ ...record, id: newUuid(), key }))
  await insertOrganizations(database, missing)
  await fillInTypes(
    database,
    [...known].flatMap(([key, { id, type }]) => {
      const named = byNameKey.get(key)!.type
      return type === null && named !== null ? [{ id, type: named }] : []
    }),
  )
  const created = new Map(missing.map((row) => [row.key, row]))
  return records.map(({ name }) => {
    const key = nameKey(name)
    const found = created.get(key) ?? known.get(key)!
    return { id: found.id, isNew: created.has(key), type: found.type ?? byNameKey.get(key)!.type }
  })
}

/** One record a name, and the first type that any of them gives. */
const mergeNamesakes = (records: readonly OrganizationRecord[]): Map<string, OrganizationRecord> => {
  const byNameKey = new Map<string, OrganizationRecord>()
  for (const record of records) {
    const first = byNameKey.get(nameKey(record.name)) ?? record
    byNameKey.set(nameKey(record.name), { ...first, type: first.type ?? record.type })
  }
  return byNameKey
}

/**
 * Which organization each of these names means, found as `recordOrganizations` finds them: UUIDs in the order of the
 * names, null where the registry knows no organization of that name. One statement, however many names there are.
 */
export const findOrganizationsByNames = async (
  database: RoomDatabase,
  names: readonly string[],
): Promise<(string | null)[]> => {
  const known = await findKnown(database, unique(names.map(nameKey)))
  return names.map((name) => known.get(nameKey(name))?.id ?? null)
}

/** What a name is looked up by. A name of nothing but punctuation stands for itself. */
const nameKey = (name: string): string => fold(name) || name

/** Two imports at once must not create an organization twice; a name is no unique key, since namesakes exist. */
const lockNames = (database: RoomDatabase) =>
  sql`select pg_advisory_xact_lock(hashtext('organization names'))`.execute(database)

const findKnown = async (database: RoomDatabase, keys: readonly string[]) =>
  // The oldest of several comes last in the query's order, and so stays in the map.
  new Map((await findOrganizationsByNameKeys(database, keys)).map((row) => [row.key, row]))

interface NewOrganization extends OrganizationRecord {
  readonly id: string
  readonly key: string
}

const insertOrganizations = async (
  database: RoomDatabase,
  organizations: readonly NewOrganization[],
): Promise<void> => {
  if (organizations.length === 0) return
  await database
    .insertInto('organizations')
    .values(
      organizations.map(({ id, key, name, type, country }) => ({
        id,
        name,
        name_key: key,
        type,
        country_code: country ?? null,
      })),
    )
    .execute()
}

const fillInTypes = async (
  database: RoomDatabase,
  types: readonly { readonly id: string; readonly type: OrganizationType }[],
): Promise<void> => {
  const idsByType = Object.groupBy(types, ({ type }) => type)
  for (const type of unique(types.map((row) => row.type))) {
    await database
      .updateTable('organizations')
      .set({ type, updated_at: sql`now()` })
      .where('id', '=', sql<string>`any(${idsByType[type]!.map(({ id }) => id)}::uuid[])`)
      .execute()
  }
}
