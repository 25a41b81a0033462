import type { Database } from '@pledgegraph/database'
import { unique } from '@pledgegraph/kernel'
import { recordNetworks } from '@pledgegraph/networks'
import { findOrganizationsByNames, recordOrganizations } from '@pledgegraph/organizations'
import type { CommitmentDraft, LeadDraft, OrganizationType } from '../drafts.ts'
import { isNoName, longestName } from '../partners.ts'

/** What the names in a batch of drafts mean, as UUIDs. */
export interface Names {
  /** By name. Null or missing: nobody knows. */
  readonly organizations: ReadonlyMap<string, string | null>
  /** The types that the registry knows the leads by, by name. */
  readonly leadTypes: ReadonlyMap<string, OrganizationType | null>
  /** By slug. */
  readonly networks: ReadonlyMap<string, string>
}

/**
 * Finds or creates the leads and the networks. A partner means an organization only where the registry has one of
 * exactly that name: what holders write into the field is often no name, and a wrong organization is worse than none.
 */
export const lookUpNames = async (database: Database, drafts: readonly CommitmentDraft[]): Promise<Names> => {
  const leads = drafts.flatMap(({ leadOrganization }) => (namesSomebody(leadOrganization) ? [leadOrganization] : []))
  const recorded = await recordOrganizations(database, leads)
  const partners = unique(drafts.flatMap((draft) => draft.partners.map(({ name }) => name)))
  const found = await findOrganizationsByNames(database, partners)
  return {
    organizations: new Map([
      ...partners.map((name, index) => [name, found[index]!] as const),
      ...leads.map(({ name }, index) => [name, recorded[index]!.id] as const),
    ]),
    leadTypes: new Map(leads.map(({ name }, index) => [name, recorded[index]!.type])),
    networks: await lookUpNetworks(database, drafts),
  }
}

/** A lead that is rather a sentence, or "N/A", is nobody whom other commitments could share. */
const namesSomebody = (lead: LeadDraft | null): lead is LeadDraft =>
  lead !== null && lead.name.length <= longestName && !isNoName(lead.name)

const lookUpNetworks = async (
  database: Database,
  drafts: readonly CommitmentDraft[],
): Promise<ReadonlyMap<string, string>> => {
  const networks = new Map(drafts.flatMap((draft) => draft.networks.map((network) => [network.slug, network] as const)))
  const recorded = await recordNetworks(
    database,
    [...networks.values()].map(({ slug, name }) => ({ slug, name })),
  )
  return new Map([...networks.keys()].map((slug, index) => [slug, recorded[index]!.id]))
}
