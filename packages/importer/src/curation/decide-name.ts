import { partnerKey, resolvePartners, unresolvePartners } from '@pledgegraph/commitments'
import type { Database } from '@pledgegraph/database'
import { BadUserInput, quote } from '@pledgegraph/kernel'
import {
  decideName as recordDecision,
  forgetDecision,
  lockOrganizationNames,
  matchOrganizations,
} from '@pledgegraph/organizations'
import { inTransaction } from '../write/in-transaction.ts'

export interface NameDecision {
  /** As holders write it. */
  readonly name: string
  /** A UUID; null when the name means nobody. */
  readonly organizationId: string | null
  /** Why; null when nobody asks. */
  readonly note: string | null
}

/**
 * A curator says whom a name of partners means. It counts for the partners that the registry has and for those that
 * come; what a rule had recognised gives way, what a source or the organization itself said stays.
 * @returns how many partners the name was taken from or given to.
 * @throws BadUserInput when there is no such organization.
 */
export const decideName = (database: Database, decision: NameDecision): Promise<number> =>
  inTransaction(database, async (transaction) => {
    await recordDecision(transaction, decision)
    return recogniseAnew(transaction, decision.name)
  })

/**
 * Takes a decision back: the rules say again whom the name means, if they can.
 * @returns how many partners the name was taken from or given to.
 * @throws BadUserInput when nobody decided about it.
 */
export const forgetName = (database: Database, name: string): Promise<number> =>
  inTransaction(database, async (transaction) => {
    if (!(await forgetDecision(transaction, name))) {
      throw new BadUserInput(`Nobody decided whom ${quote(name)} means; there is nothing to forget.`)
    }
    return recogniseAnew(transaction, name)
  })

const recogniseAnew = async (database: Database, name: string): Promise<number> => {
  await lockOrganizationNames(database)
  const key = partnerKey(name)
  const taken = await unresolvePartners(database, [key])
  const [match] = await matchOrganizations(database, [{ name }])
  const given = match == null ? 0 : await resolvePartners(database, [{ nameKey: key, match }])
  return Math.max(taken, given)
}
