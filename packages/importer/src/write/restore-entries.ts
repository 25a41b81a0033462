import { reassignPartners } from '@pledgegraph/commitments'
import type { Database } from '@pledgegraph/database'
import { reassignStewards } from '@pledgegraph/networks'
import { restoreOrganizations } from '@pledgegraph/organizations'
import type { ExportedEntry } from '../exported/exported-entry.ts'
import { type Fate, fateWithoutOddities, refused } from './entry.ts'
import { restoreCommitmentEntries } from './restore-commitment-entries.ts'
import { restoreNetworkEntries } from './restore-network-entries.ts'

/**
 * Takes lines of an export back, under the ids and with the moments that they had; one fate a line, in their order. What
 * a line refers to may be in the same batch.
 */
export const restoreEntries = async (database: Database, entries: readonly ExportedEntry[]): Promise<Fate[]> => {
  const fates = new Map<ExportedEntry, Fate>()
  for (const round of rounds(entries)) {
    const organizations = round.filter((entry) => entry.type === 'Organization')
    const networks = round.filter((entry) => entry.type === 'ActionNetwork')
    const commitments = round.filter((entry) => entry.type === 'Commitment')
    const written = [
      ...(await restoreOrganizationEntries(database, organizations)),
      ...(await restoreNetworkEntries(database, networks)),
      ...(await restoreCommitmentEntries(database, commitments)),
    ]
    for (const [index, entry] of [...organizations, ...networks, ...commitments].entries()) {
      fates.set(entry, written[index]!) // one each
    }
  }
  return entries.map((entry) => fates.get(entry)!)
}

/** What comes twice is compared with what the first time made of it. */
const rounds = (entries: readonly ExportedEntry[]): ExportedEntry[][] => {
  const met = new Map<string, number>()
  const rounds: ExportedEntry[][] = []
  for (const entry of entries) {
    const id = idOf(entry)
    const round = met.get(id) ?? 0
    met.set(id, round + 1)
    rounds[round] = [...(rounds[round] ?? []), entry]
  }
  return rounds
}

const idOf = (entry: ExportedEntry): string => {
  if (entry.type === 'Organization') return entry.organization.id
  return entry.type === 'ActionNetwork' ? entry.network.id : entry.commitment.id
}

const restoreOrganizationEntries = async (
  database: Database,
  entries: readonly Extract<ExportedEntry, { type: 'Organization' }>[],
): Promise<Fate[]> => {
  const { outcomes, reassign } = await restoreOrganizations(
    database,
    entries.map(({ organization }) => organization),
  )
  for (const reassignment of reassign) {
    await reassignPartners(database, reassignment)
    await reassignStewards(database, reassignment)
  }
  return outcomes.map((each) => (each.outcome === 'REFUSED' ? refused(each.reason) : fateWithoutOddities(each.outcome)))
}
