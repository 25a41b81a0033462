import { type UnresolvedName, findUnresolvedNames, resolvePartners } from '@pledgegraph/commitments'
import type { Database } from '@pledgegraph/database'
import { type AlikeKeys, loadAlikeKeys, lockOrganizationNames, recordWellKnownOrganizations } from '@pledgegraph/organizations'
import { inTransaction } from '../write/in-transaction.ts'

export interface RecogniseOptions {
  /** Called after every batch with how many names were looked up. */
  readonly onProgress?: (progress: { readonly names: number; readonly recognised: number }) => void
  /** Stops after the batch at hand. */
  readonly signal?: AbortSignal
}

const namesAtOnce = 500

/**
 * Looks up every partner that means no organization yet, each name once: by now the registry may know an organization
 * that it had not known when the partner came.
 * @returns how many partners mean an organization now that meant none before.
 */
export const recognisePartners = async (database: Database, options: RecogniseOptions = {}): Promise<number> => {
  const { onProgress, signal } = options
  let alikeKeys: AlikeKeys | undefined
  let names = 0
  let recognised = 0
  let after: string | undefined
  while (signal?.aborted !== true) {
    const left = await findUnresolvedNames(database, { limit: namesAtOnce, ...(after !== undefined && { after }) })
    if (left.length === 0) break
    const keys = (alikeKeys ??= await loadAlikeKeys(database))
    recognised += await inTransaction(database, (transaction) => recognise(transaction, left, keys))
    names += left.length
    after = left.at(-1)!.nameKey
    onProgress?.({ names, recognised })
  }
  return recognised
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
