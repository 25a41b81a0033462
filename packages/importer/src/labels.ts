import type { OrganizationType, ProgressStatus, ResourceType } from './drafts.ts'
import { lookupKey } from './text.ts'

/** The labels of the platform for the members of our enums, found without regard to case and punctuation. */

/** The type of entity behind a label such as `Local / Regional Government`; null when it is none of the twelve. */
export const organizationTypeOf = (label: string): OrganizationType | null =>
  organizationTypeByLabel.get(lookupKey(label)) ?? null

/** The type of resource behind a label such as `Financing (in USD)`; null when it is none of the four. */
export const resourceTypeOf = (label: string): ResourceType | null => resourceTypeByLabel.get(lookupKey(label)) ?? null

/** The status of a progress report behind a label such as `On track`; null when it is none of the six. */
export const progressStatusOf = (label: string): ProgressStatus | null =>
  progressStatusByLabel.get(lookupKey(label)) ?? null

const byLabel = <Member extends string>(labels: Readonly<Record<Member, readonly string[]>>): Map<string, Member> =>
  new Map(
    // Object.keys forgets which keys its argument has.
    (Object.keys(labels) as Member[]).flatMap((member) =>
      labels[member].map((label) => [lookupKey(label), member] as const),
    ),
  )

const organizationTypeByLabel = byLabel<OrganizationType>({
  GOVERNMENT: ['Government'],
  LOCAL_OR_REGIONAL_GOVERNMENT: ['Local / Regional Government', 'Local government', 'Regional government'],
  INTERGOVERNMENTAL_ORGANIZATION: ['Intergovernmental organization'],
  UNITED_NATIONS_OR_MULTILATERAL_BODY: ['United Nations / Multilateral body', 'UN System'],
  NGO: ['Non-governmental organization (NGO)', 'Non-governmental organization', 'NGO'],
  CIVIL_SOCIETY_ORGANIZATION: ['Civil society organization'],
  ACADEMIC_INSTITUTION: ['Academic institution'],
  SCIENTIFIC_COMMUNITY: ['Scientific community'],
  PRIVATE_SECTOR: ['Private sector'],
  PHILANTHROPIC_ORGANIZATION: ['Philanthropic organization'],
  PARTNERSHIP: ['Partnership'],
  OTHER_RELEVANT_ACTOR: ['Other relevant actor'],
})

const resourceTypeByLabel = byLabel<ResourceType>({
  FINANCING: ['Financing (in USD)', 'Financing'],
  IN_KIND: ['In-kind contribution'],
  STAFF_TECHNICAL_EXPERTISE: ['Staff / Technical expertise'],
  OTHER: ['Other, please specify', 'Other'],
})

const progressStatusByLabel = byLabel<ProgressStatus>({
  ON_TRACK: ['On track'],
  OFF_TRACK: ['Off track'],
  COMPLETED: ['Completed'],
  CANCELLED: ['Cancelled', 'Canceled'],
  INACTIVE: ['Inactive'],
  FINANCIAL_ISSUES: ['Financial issues'],
})
