import type { Note } from '../oddities.ts'
import type { ExportedEntry } from './exported-entry.ts'
import { organization } from './organization-line.ts'
import { nullable, object, oneOf, setOf, text, wholeNumber } from './shapes.ts'
import { goal, idOf, moment, slug } from './values.ts'

export const network = idOf('ActionNetwork')

const line = object({
  type: oneOf(['ActionNetwork']),
  id: network,
  slug,
  name: text,
  description: nullable(text),
  goals: setOf(goal),
  stewards: setOf(organization),
  governance: nullable(text),
  accountabilityRule: nullable(object({ reportingIntervalMonths: wholeNumber(1, 120), text: nullable(text) })),
  website: nullable(text),
  createdAt: moment,
  updatedAt: moment,
})

export const readNetworkLine = (record: unknown, note: Note): ExportedEntry => {
  const { type, accountabilityRule, stewards, ...same } = line(record, '', note)
  return {
    type,
    network: {
      ...same,
      reportingIntervalMonths: accountabilityRule?.reportingIntervalMonths ?? null,
      accountabilityText: accountabilityRule?.text ?? null,
      stewards: stewards.map((id) => ({ organizationId: id, namedOrganizationId: id })),
    },
  }
}
