import { unique } from '@pledgegraph/kernel'
import type { RoomDatabase } from '../queries.ts'
import { AlikeKeys } from './alike-keys.ts'
import { type AlikeName, type KnownName, findByKeys, leastSimilar } from './queries.ts'

/** The keys of all names and aliases that the registry has, for an import to search. */
export const loadAlikeKeys = async (database: RoomDatabase): Promise<AlikeKeys> => {
  const alike = new AlikeKeys()
  const names = await database.selectFrom('organizations').select('name_key as key').execute()
  const aliases = await database.selectFrom('organization_aliases').select('alias_key as key').distinct().execute()
  for (const { key } of [...names, ...aliases]) alike.add(key)
  return alike
}

/**
 * What `findAlike` finds, by keys that are in memory. Whose names they are, and who stands for whom, is asked of the
 * database, so that what was merged since counts; only names that others have brought since are not found.
 */
export const findAlikeAmong = async (
  database: RoomDatabase,
  alikeKeys: AlikeKeys,
  names: readonly string[],
  most: number,
): Promise<AlikeName[]> => {
  const found = names.map((name) => alikeKeys.search(name, leastSimilar, 2 * most).map(({ key }) => key))
  const keys = unique(found.flat())
  if (keys.length === 0) return []
  const known = await findByKeys(database, { names: keys, decisions: [], acronyms: [], identifiers: [] })
  // Names were asked for, and nothing else.
  const byKey = Map.groupBy(known as KnownName[], ({ key }) => key)
  return names.flatMap((searched, index) =>
    found[index]!.flatMap((key) => (byKey.get(key) ?? []).map((known) => ({ searched, known }))),
  )
}
