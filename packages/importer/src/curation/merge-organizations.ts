import { reassignPartners } from '@pledgegraph/commitments'
import type { Database } from '@pledgegraph/database'
import { reassignStewards } from '@pledgegraph/networks'
import { type MergeOutcome, mergeOrganizations, unmergeOrganization as unmerge } from '@pledgegraph/organizations'
import { inTransaction } from '../write/in-transaction.ts'

/** How many relations mean another organization now. */
export interface Reassigned {
  /** Of commitments. */
  readonly partners: number
  /** Of action networks. */
  readonly stewards: number
}

export interface Merge {
  /** UUIDs. */
  readonly from: string
  readonly into: string
  /** Why; for whoever asks later. */
  readonly note?: string
}

/**
 * Makes one organization of two: all that meant the one means the other, and its id and names keep answering.
 * @throws BadUserInput unless both are there, active and different.
 */
export const mergeOrganization = (database: Database, merge: Merge): Promise<Reassigned> =>
  inTransaction(database, async (transaction) => reassign(transaction, await mergeOrganizations(transaction, merge)))

/**
 * Takes a merge back: what meant the organization (a UUID) before means it again.
 * @throws BadUserInput when it is not merged.
 */
export const unmergeOrganization = (database: Database, id: string): Promise<Reassigned> =>
  inTransaction(database, async (transaction) => reassign(transaction, await unmerge(transaction, { id })))

const reassign = async (database: Database, outcome: MergeOutcome): Promise<Reassigned> => {
  let partners = 0
  let stewards = 0
  for (const reassignment of outcome.reassign) {
    partners += await reassignPartners(database, reassignment)
    stewards += await reassignStewards(database, reassignment)
  }
  return { partners, stewards }
}
