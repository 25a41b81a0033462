import { type UnresolvedName, findUnresolvedNames, resolvePartners } from '@pledgegraph/commitments'
import type { Database } from '@pledgegraph/database'
import {
  type AlikeKeys,
  loadAlikeKeys,
  lockOrganizationNames,
  recordWellKnownOrganizations,
} from '@pledgegraph/organizations'
import { inTransaction } from '../write/in-transaction.ts'

export interface RecogniseOptions {
  /** The keys of the names to look up, as `partnerKey` makes them; all when left out. */
  readonly names?: 'ALL' | readonly string[]
  /** Called after every batch with how many names were looked up. */
  readonly onProgress?: (progress: { readonly names: number; readonly recognised: number }) => void
  /** Stops after the batch at hand. */
  readonly signal?: AbortSignal
}

const namesAtOnce = 500

/**
 * Looks up the partners that mean no organization yet, each name once: by now the registry may know an organization that
 * it had not known when the partner came.
 * @returns how many partners mean an organization now that meant none before.
 */
export const recognisePartners = async (database: Database, options: RecogniseOptions = {}): Promise<number> => {
  const { names = 'ALL', onProgress, signal } = options
  let alikeKeys: AlikeKeys | undefined
  let lookedUp = 0
  let recognised = 0
  for await (const left of unresolvedNames(database, names)) {
    const keys = (alikeKeys ??= await loadAlikeKeys(database))
    recognised += await inTransaction(database, (transaction) => recognise(transaction, left, keys))
    lookedUp += left.length
    onProgress?.({ names: lookedUp, recognised })
    if (signal?.aborted === true) break
  }
  return recognised
}

/** So many at a time. Some are gone when the next are read: those that were recognised. */
async function* unresolvedNames(
  database: Database,
  names: 'ALL' | readonly string[],
): AsyncGenerator<readonly UnresolvedName[]> {
  if (names !== 'ALL') {
    for (let start = 0; start < names.length; start += namesAtOnce) {
      const among = names.slice(start, start + namesAtOnce)
      yield await findUnresolvedNames(database, { among, limit: namesAtOnce })
    }
    return
  }
  for (let after = ''; ;) {
    const left = await findUnresolvedNames(database, { after, limit: namesAtOnce })
    if (left.length === 0) return
    yield left
    after = left.at(-1)!.nameKey
  }
}

const recognise = async (
  database: Database,
  names: readonly UnresolvedName[],
  alikeKeys: AlikeKeys,
): Promise<number> => {
  // No merge may slip in between what a name is found to mean and what is written of it.
  await lockOrganizationNames(database)
  const matches = await recordWellKnownOrganizations(database, names, { alikeKeys })
  const found = names.flatMap(({ nameKey }, index) => {
    const match = matches[index] ?? null
    return match === null ? [] : [{ nameKey, match }]
  })
  return resolvePartners(database, found)
}
