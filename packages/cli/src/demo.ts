import type { Database } from '@pledgegraph/database'
import { holdsOnlyDemo, importDemo, isEmptyRegistry } from '@pledgegraph/importer'

/**
 * Fills a registry that has no commitment yet with made-up ones, to have something to look at.
 * @returns whether the registry holds the demo now.
 */
export const seedDemo = async (database: Database): Promise<boolean> => {
  if (await isEmptyRegistry(database)) await importDemo(database)
  return holdsOnlyDemo(database)
}
