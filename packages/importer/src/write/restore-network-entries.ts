import type { Database } from '@pledgegraph/database'
import { encodeId } from '@pledgegraph/kernel'
import { restoreNetworks } from '@pledgegraph/networks'
import { findActiveOrganizations } from '@pledgegraph/organizations'
import type { ExportedEntry } from '../exported/exported-entry.ts'
import { type Fate, fateWithoutOddities, refused } from './entry.ts'

type NetworkEntry = Extract<ExportedEntry, { type: 'ActionNetwork' }>

/** A steward has no name in the line, so whom the registry does not have it cannot keep. */
export const restoreNetworkEntries = async (database: Database, entries: readonly NetworkEntry[]): Promise<Fate[]> => {
  const active = await findActiveOrganizations(
    database,
    entries.flatMap(({ network }) => network.stewards.map(({ namedOrganizationId }) => namedOrganizationId)),
  )
  const missing = entries.map(({ network }) =>
    network.stewards.find(({ namedOrganizationId }) => !active.has(namedOrganizationId)),
  )
  const whole = entries.filter((_, index) => missing[index] === undefined)
  const outcomes = await restoreNetworks(
    database,
    whole.map(({ network }) => ({
      ...network,
      // All are there.
      stewards: network.stewards.map((each) => ({ ...each, organizationId: active.get(each.namedOrganizationId)! })),
    })),
  )
  return entries.map((entry, index) => {
    const steward = missing[index]
    if (steward !== undefined) return refused(missingSteward(steward.namedOrganizationId))
    const outcome = outcomes[whole.indexOf(entry)]! // one each
    return outcome.outcome === 'REFUSED' ? refused(outcome.reason) : fateWithoutOddities(outcome.outcome)
  })
}

const missingSteward = (id: string): string =>
  `Its steward ${encodeId('Organization', id)} is not in the registry; import the organizations first.`
