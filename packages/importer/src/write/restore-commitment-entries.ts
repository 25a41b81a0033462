import { type RestoredPartner, restoreCommitments } from '@pledgegraph/commitments'
import type { Database } from '@pledgegraph/database'
import { objectionsToRestoring, restoreDeliverables } from '@pledgegraph/deliverables'
import { encodeId } from '@pledgegraph/kernel'
import { findKnownNetworks } from '@pledgegraph/networks'
import { findActiveOrganizations } from '@pledgegraph/organizations'
import type { ExportedEntry } from '../exported/exported-entry.ts'
import { type Oddity, oddity } from '../oddities.ts'
import { type Fate, refused } from './entry.ts'

type CommitmentEntry = Extract<ExportedEntry, { type: 'Commitment' }>

/**
 * A partner is the organization that stands by now for the one that the line names. Where the registry does not have it,
 * the partner stays a name, to be recognised later; a network that is not there has none, so that the line is refused.
 */
export const restoreCommitmentEntries = async (
  database: Database,
  entries: readonly CommitmentEntry[],
): Promise<Fate[]> => {
  const active = await findActiveOrganizations(database, entries.flatMap(organizationsOf))
  const objections = await objectionsTo(database, entries)
  const open = entries.filter((_, index) => objections[index] === null)
  const outcomes = await restoreCommitments(
    database,
    open.map(({ commitment }) => ({
      ...commitment,
      partners: commitment.partners.map((partner) => withActive(partner, active)),
    })),
  )
  const stored = open.filter((_, index) => outcomes[index]!.outcome !== 'REFUSED') // one each
  const changed = await restoreDeliverables(
    database,
    stored.map(({ deliverables }) => deliverables),
  )
  return entries.map((entry, index) => {
    const objection = objections[index] ?? null
    if (objection !== null) return refused(objection)
    const outcome = outcomes[open.indexOf(entry)]!
    if (outcome.outcome === 'REFUSED') return refused(outcome.reason)
    const isUpdated = outcome.outcome === 'UNCHANGED' && changed.has(entry.commitment.id)
    return { fate: isUpdated ? 'UPDATED' : outcome.outcome, oddities: odditiesOf(entry, active) }
  })
}

type Active = ReadonlyMap<string, string>

const organizationsOf = ({ commitment }: CommitmentEntry): string[] =>
  commitment.partners.flatMap(({ namedOrganizationId }) => namedOrganizationId ?? [])

const withActive = (partner: RestoredPartner, active: Active): RestoredPartner => {
  const { namedOrganizationId } = partner
  const organizationId = namedOrganizationId === null ? null : (active.get(namedOrganizationId) ?? null)
  return organizationId === null
    ? { ...partner, organizationId, namedOrganizationId: null, evidence: null }
    : { ...partner, organizationId }
}

const odditiesOf = ({ commitment }: CommitmentEntry, active: Active): Oddity[] =>
  commitment.partners.flatMap(({ name, namedOrganizationId }, index) =>
    namedOrganizationId === null || active.has(namedOrganizationId)
      ? []
      : [
          oddity(
            'UNKNOWN_ORGANIZATION',
            `partners[${index}].organization`,
            `${name}: ${encodeId('Organization', namedOrganizationId)}`,
          ),
        ],
  )

/** What the commitments refer to, or what belongs to them, speaks against restoring them; null where nothing does. */
const objectionsTo = async (
  database: Database,
  entries: readonly CommitmentEntry[],
): Promise<readonly (string | null)[]> => {
  const known = await findKnownNetworks(database, entries.flatMap(networksOf))
  const objections = await objectionsToRestoring(
    database,
    entries.map(({ deliverables }) => deliverables),
  )
  return entries.map((entry, index) => {
    const missing = networksOf(entry).find((id) => !known.has(id))
    return missing === undefined ? (objections[index] ?? null) : missingNetwork(missing)
  })
}

const networksOf = ({ commitment: { networks, earlierTexts } }: CommitmentEntry): string[] => [
  ...networks,
  ...earlierTexts.flatMap((text) => text.networks),
]

const missingNetwork = (id: string): string =>
  `Its network ${encodeId('ActionNetwork', id)} is not in the registry; import the action networks first.`
