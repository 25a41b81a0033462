import { partnerKey } from '../rules.ts'
import { linkCopies } from './commitment-rows.ts'
import type { Known } from './known.ts'
import type { RestoredCommitment, RestoredPartner } from './restored-commitment.ts'

/**
 * The lead has the place before all others. What this registry found out besides is kept: whom a name means of which the
 * export does not say it, and whom it meant before an organization was merged.
 */
export const toPartnerRows = (commitment: RestoredCommitment, { partners: stored }: Known) => {
  const former = stored.filter(({ commitment_id }) => commitment_id === commitment.id)
  const first = commitment.partners[0]?.role === 'LEAD' ? 0 : 1
  return commitment.partners.map((partner, index) => {
    const key = partnerKey(partner.name)
    return {
      commitment_id: commitment.id,
      position: index + first,
      name: partner.name,
      name_key: key,
      type: partner.type,
      role: partner.role,
      confirmed: partner.confirmed,
      ...meaningOf(
        partner,
        former.find(({ name_key, organization_id }) => name_key === key && organization_id !== null),
      ),
      ...linkCopies(commitment),
    }
  })
}

const meaningOf = (
  { organizationId, namedOrganizationId, evidence }: RestoredPartner,
  former: Known['partners'][number] | undefined,
) => {
  if (organizationId === null && former !== undefined) {
    const { organization_id, named_organization_id, match_method, match_score, matched_name } = former
    return { organization_id, named_organization_id, match_method, match_score, matched_name }
  }
  const isSame = former?.organization_id === organizationId
  return {
    organization_id: organizationId,
    named_organization_id: (isSame ? former?.named_organization_id : null) ?? namedOrganizationId,
    match_method: evidence?.method ?? null,
    match_score: evidence?.score ?? null,
    matched_name: evidence?.matchedName ?? null,
  }
}
