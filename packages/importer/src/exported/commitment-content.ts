import { organizationTypes } from '../drafts.ts'
import { network } from './network-line.ts'
import { list, nullable, object, oneOf, setOf, text, trueOrFalse } from './shapes.ts'
import { amount, country, currency, day, goal, languageTag, moment, target, term } from './values.ts'

/** What a commitment says now and what was said of it before have in common. */

export const role = oneOf(['LEAD', 'PARTNER', 'FUNDER', 'IMPLEMENTER'])

export const partyType = nullable(oneOf(organizationTypes))

export const source = nullable(object({ registry: text, key: text, url: nullable(text), importedAt: moment }))

const sections = {
  summary: nullable(text),
  description: nullable(text),
  implementation: nullable(text),
  capacity: nullable(text),
  capacityBuildingAndTechnologyTransfer: nullable(text),
  coordinationMechanisms: nullable(text),
  governance: nullable(text),
  evaluation: nullable(text),
  expectedImpact: nullable(text),
  quantification: nullable(text),
  nature: nullable(text),
  additionalInformation: nullable(text),
  updates: nullable(text),
  beneficiaries: nullable(text),
  headquarters: nullable(text),
  geographicCoverage: nullable(text),
  partnersText: nullable(text),
  websiteText: nullable(text),
}

export const content = {
  kind: oneOf(['COMMITMENT', 'PARTNERSHIP', 'ACCELERATION_ACTION', 'GOOD_PRACTICE']),
  title: text,
  language: nullable(languageTag),
  // What is not public is never exported.
  status: oneOf(['PUBLISHED', 'COMPLETED', 'CANCELLED', 'WITHDRAWN']),
  ...sections,
  goals: setOf(goal),
  targets: setOf(target),
  resources: list(
    object({
      type: oneOf(['FINANCING', 'IN_KIND', 'STAFF_TECHNICAL_EXPERTISE', 'OTHER']),
      description: nullable(text),
      amount: nullable(object({ value: amount, currency })),
    }),
  ),
  timeframe: object({
    startsOn: nullable(day),
    endsOn: nullable(day),
    startText: nullable(text),
    endText: nullable(text),
    precision: nullable(oneOf(['DAY', 'MONTH', 'QUARTER', 'HALF', 'YEAR'])),
    ongoing: trueOrFalse,
  }),
  countries: setOf(country),
  otherPlaces: list(object({ text, kind: oneOf(['REGION', 'ORGANIZATION', 'UNKNOWN']) })),
  terms: setOf(term),
  actionNetworks: setOf(network),
  website: nullable(text),
  registeredAt: nullable(moment),
  publishedAt: nullable(moment),
}

type SectionName = keyof typeof sections

/** The sections stand beside all else in a line, and together in the room. */
export const withNarratives = <Said extends Readonly<Record<SectionName, string | null>>>(said: Said) => {
  const {
    summary,
    description,
    implementation,
    capacity,
    capacityBuildingAndTechnologyTransfer,
    coordinationMechanisms,
    governance,
    evaluation,
    expectedImpact,
    quantification,
    nature,
    additionalInformation,
    updates,
    beneficiaries,
    headquarters,
    geographicCoverage,
    partnersText,
    websiteText,
    ...rest
  } = said
  const narratives = {
    summary,
    description,
    implementation,
    capacity,
    capacityBuildingAndTechnologyTransfer,
    coordinationMechanisms,
    governance,
    evaluation,
    expectedImpact,
    quantification,
    nature,
    additionalInformation,
    updates,
    beneficiaries,
    headquarters,
    geographicCoverage,
    partnersText,
    websiteText,
  }
  return { ...rest, narratives }
}
