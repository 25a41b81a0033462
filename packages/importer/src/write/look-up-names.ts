import type { Database } from '@pledgegraph/database'
import { recordNetworks } from '@pledgegraph/networks'
import { type Match, type Mention, recordOrganizations, recordWellKnownOrganizations } from '@pledgegraph/organizations'
import type { CommitmentDraft, LeadDraft, OrganizationType, PartnerDraft } from '../drafts.ts'
import { isNoName, longestName } from '../partners/index.ts'
import type { NamesOfRun } from './names-of-run.ts'

/** What the names in a batch of drafts mean. */
export interface Names {
  /** Which organization a lead or a partner of these drafts is, and why; missing where nobody knows. */
  readonly matches: ReadonlyMap<LeadDraft | PartnerDraft, Match>
  /** The types that the registry knows the leads by. */
  readonly leadTypes: ReadonlyMap<LeadDraft, OrganizationType | null>
  /** UUIDs by slug. */
  readonly networks: ReadonlyMap<string, string>
}

/**
 * Finds or creates the leads and the networks. A partner means an organization only where the registry or everybody
 * knows one of that name: what holders write into the field is often no name, and a wrong organization is worse than
 * none. Names that are only alike are compared in the end, each once (`curation/recognise-partners.ts`).
 */
export const lookUpNames = async (
  database: Database,
  drafts: readonly CommitmentDraft[],
  namesOfRun: NamesOfRun,
): Promise<Names> => {
  const alikeKeys = await namesOfRun.alikeKeys(database)
  const leads = drafts.flatMap(({ leadOrganization, countries }) =>
    namesSomebody(leadOrganization) ? [{ lead: leadOrganization, countries }] : [],
  )
  const recorded = await recordOrganizations(
    database,
    leads.map(({ lead, countries }) => ({ ...lead, ...(lead.country === null && { countries }) })),
    { alikeKeys },
  )
  const partners = drafts.flatMap((draft) =>
    draft.partners.map((partner) => ({ partner, mention: toMention(partner, draft) })),
  )
  const found = await recordWellKnownOrganizations(
    database,
    partners.map(({ mention }) => mention),
    { fuzzy: false, alikeKeys },
  )
  namesOfRun.addUnrecognised(partners.flatMap(({ partner }, index) => (found[index] == null ? [partner.name] : [])))
  return {
    matches: new Map([
      ...entries(
        leads.map(({ lead }) => lead),
        recorded.map((outcome) => outcome?.match ?? null),
      ),
      ...entries(
        partners.map(({ partner }) => partner),
        found,
      ),
    ]),
    leadTypes: new Map(leads.map(({ lead }, index) => [lead, recorded[index]?.type ?? null])),
    networks: await lookUpNetworks(database, drafts),
  }
}

const entries = <Named>(named: readonly Named[], matches: readonly (Match | null)[]): [Named, Match][] =>
  named.flatMap((each, index) => {
    const match = matches[index] ?? null
    return match === null ? [] : [[each, match] as [Named, Match]]
  })

const toMention = ({ name, type, identifiers }: PartnerDraft, { countries }: CommitmentDraft): Mention => ({
  name,
  type,
  countries,
  ...(identifiers !== undefined && { identifiers }),
})

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
