import { matchMethods } from '@pledgegraph/organizations'
import type { Note } from '../oddities.ts'
import { content, partyType, role, source, withNarratives } from './commitment-content.ts'
import { deliverable, progressReport, readDeliverables } from './deliverables-of-line.ts'
import type { ExportedEntry } from './exported-entry.ts'
import { organization } from './organization-line.ts'
import { type ValueOf, list, nullable, object, oneOf, setOf, text, trueOrFalse, wholeNumber, wrong } from './shapes.ts'
import { idOf, moment, score } from './values.ts'

const partner = object({
  role,
  name: text,
  type: partyType,
  organization: nullable(organization),
  confirmed: trueOrFalse,
  evidence: nullable(object({ method: oneOf(matchMethods), score, matchedName: text })),
})

const earlierText = object({
  source,
  registrationNumber: text,
  keptAt: moment,
  ...content,
  partners: list(object({ name: text, type: partyType, role })),
})

const line = object({
  type: oneOf(['Commitment']),
  id: idOf('Commitment'),
  registrationNumber: text,
  earlierRegistrationNumbers: setOf(text),
  version: wholeNumber(1),
  ...content,
  partners: list(partner),
  updatedAt: moment,
  source,
  earlierTexts: list(earlierText),
  deliverables: setOf(deliverable, ({ id }) => id),
  progressReports: setOf(progressReport, ({ id }) => id),
})

export const readCommitmentLine = (record: unknown, note: Note): ExportedEntry => {
  const { type, deliverables, progressReports, ...said } = line(record, '', note)
  const { earlierRegistrationNumbers, actionNetworks, partners, earlierTexts, ...same } = withNarratives(said)
  checkLead(partners, 'partners')
  return {
    type,
    commitment: {
      ...same,
      earlierNumbers: earlierRegistrationNumbers,
      networks: actionNetworks,
      partners: partners.map(readPartner),
      earlierTexts: earlierTexts.map(readText),
    },
    deliverables: readDeliverables(same.id, same.source !== null, deliverables, progressReports),
  }
}

const readPartner = ({ organization, ...same }: ValueOf<typeof partner>, index: number) => {
  if (organization === null && same.evidence !== null) {
    throw wrong(`partners[${index}].evidence`, 'null, since there is no organization', same.evidence.matchedName)
  }
  return { ...same, organizationId: organization, namedOrganizationId: organization }
}

const readText = (said: ValueOf<typeof earlierText>, index: number) => {
  const { actionNetworks, ...same } = withNarratives(said)
  checkLead(same.partners, `earlierTexts[${index}].partners`)
  return { ...same, networks: actionNetworks }
}

const checkLead = (partners: readonly { readonly role: string; readonly name: string }[], field: string): void => {
  const misplaced = partners.findIndex(({ role }, index) => role === 'LEAD' && index > 0)
  if (misplaced === -1) return
  throw wrong(`${field}[${misplaced}].role`, 'the lead, if there is one, before all others', 'LEAD')
}
