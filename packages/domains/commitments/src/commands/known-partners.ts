import type { Row } from '../queries/index.ts'
import type { toPartnerRows } from './to-rows.ts'

type NewPartner = ReturnType<typeof toPartnerRows>[number]

/** What a partner was before it is written anew. */
export type FormerPartner = Pick<Row<'commitment_partners'>, keyof NewPartner | 'confirmed'>

/**
 * The partners with what the registry had found out about those of the same commitment before: a name that meant an
 * organization still does where the source does not say which, and an organization that confirmed its part has done so.
 */
export const withWhatIsKnown = (partners: readonly NewPartner[], former: readonly FormerPartner[]) => {
  const byName = new Map(former.filter(meansSomebody).map((partner) => [mentionOf(partner), partner]))
  const confirmed = new Set(former.filter((partner) => partner.confirmed).map(partOf))
  return partners
    .map((partner) => (meansSomebody(partner) ? partner : { ...partner, ...meaningOf(byName.get(mentionOf(partner))) }))
    .map((partner) => ({ ...partner, confirmed: confirmed.has(partOf(partner)) }))
}

type Meaning = 'organization_id' | 'named_organization_id' | 'match_method' | 'match_score' | 'matched_name'

const meaningOf = (former: FormerPartner | undefined): Pick<NewPartner, Meaning> | null =>
  former === undefined
    ? null
    : {
        organization_id: former.organization_id,
        named_organization_id: former.named_organization_id,
        match_method: former.match_method,
        match_score: former.match_score,
        matched_name: former.matched_name,
      }

const meansSomebody = ({ organization_id }: Pick<NewPartner, 'organization_id'>): boolean => organization_id !== null

const mentionOf = (partner: Pick<NewPartner, 'commitment_id' | 'name_key'>): string =>
  `${partner.commitment_id} ${partner.name_key}`

/** It is an organization that confirms a role, whatever the holder calls it. */
const partOf = (partner: Pick<NewPartner, 'commitment_id' | 'organization_id' | 'role'>): string =>
  [partner.commitment_id, partner.organization_id, partner.role].join(' ')
