import { beforeAll, expect, it } from '@jest/globals'
import type { Scheme } from '@pledgegraph/vocabularies'
import type { CommitmentDraft } from '../src/index.ts'
import { cleanText } from '../src/text.ts'
import { type TakenIn, describeWithCorpus, isTakenIn, readCorpus } from './corpus.ts'
import { type Leaf, leavesOf, rowOf, squeezed } from './leaves.ts'

/** Fields that only the verbatim copy keeps, and why nothing is lost by that. */
const onlyVerbatim: Record<string, string> = {
  nodeId: 'the number within the registration number',
  smartFlagOnPage: 'a flag the platform no longer keeps; false in every record',
  otherSources: 'empty in every record',
}

type Place = (draft: CommitmentDraft, row: number) => readonly unknown[]

/** Where each field of a record has to be found again in the draft; a field of a list's row, in the same row. */
const placeOf: Record<string, Place> = {
  registrationNumber: ({ registrationNumber, source }) => [registrationNumber, source.key],
  url: ({ source }) => [source.url],
  title: ({ title }) => [title],
  leadEntity: ({ leadOrganization }) => [leadOrganization?.name],
  entityType: ({ leadOrganization }) => [leadOrganization?.type],
  intro: ({ sections }) => [sections.intro],
  description: ({ sections }) => [sections.description],
  implementation: ({ sections }) => [sections.implementation],
  capacityBuildingAndTechnologyTransfer: ({ sections }) => [sections.capacityBuilding],
  capacity: ({ sections }) => [sections.capacity],
  coordinationMechanisms: ({ sections }) => [sections.coordinationMechanisms],
  governance: ({ sections }) => [sections.governance],
  evaluation: ({ sections }) => [sections.evaluation],
  expectedImpact: ({ sections }) => [sections.expectedImpact],
  additionalInformation: ({ sections }) => [sections.additionalInformation],
  nature: ({ sections }) => [sections.nature],
  quantification: ({ sections }) => [sections.quantification],
  partnersText: ({ partnersText }) => [partnersText],
  goals: ({ goals }) => goals,
  targets: ({ targets }) => targets,
  'deliverables[].date': ({ deliverables }, row) => [deliverables?.[row]?.dueDate, deliverables?.[row]?.dueText],
  'deliverables[].description': ({ deliverables }, row) => [deliverables?.[row]?.description],
  'resources[].type': ({ resources }, row) => [resources[row]?.type],
  'resources[].details': ({ resources }, row) => [resources[row]?.description],
  'progressReports[].title': ({ progressReports }, row) => [progressReports?.[row]?.title],
  'progressReports[].path': ({ progressReports }, row) => [progressReports?.[row]?.sourcePath],
  'progressReports[].status': ({ progressReports }, row) => [progressReports?.[row]?.status],
  'progressReports[].submitted': ({ progressReports }, row) => [progressReports?.[row]?.submittedAt],
  actionNetworks: ({ networks }) => networks.map(({ label }) => label),
  startRaw: ({ timeframe }) => [timeframe.startText],
  endRaw: ({ timeframe }) => [timeframe.endText],
  start: ({ timeframe }) => [timeframe.startsOn],
  end: ({ timeframe }) => [timeframe.endsOn],
  countriesAndStakeholders: ({ countries, stakeholders }) => [...countries, ...stakeholders.map(({ text }) => text)],
  geographicalCoverage: ({ geographicCoverage }) => [geographicCoverage],
  beneficiaries: ({ beneficiaries }) => [beneficiaries],
  oceanBasins: (draft) => labelsOf(draft, 'OCEAN_BASIN'),
  communitiesOfOceanAction: (draft) => labelsOf(draft, 'COMMUNITY_OF_OCEAN_ACTION'),
  headquarters: ({ headquarters }) => [headquarters],
  website: ({ website, websiteText }) => [website, websiteText],
  // These three ran together on the page, so what is found again is all labels in a row.
  region: (draft) => [labelsOf(draft, 'REGION').join('')],
  sidsRegions: (draft) => [labelsOf(draft, 'SIDS_REGION').join('')],
  samoaPathwayPriorityAreas: (draft) => [labelsOf(draft, 'SAMOA_PATHWAY_PRIORITY_AREA').join('')],
}

const labelsOf = ({ terms }: CommitmentDraft, scheme: Scheme): string[] =>
  terms.filter((term) => term.scheme === scheme).map(({ label }) => label)

/** Labels that became members of an enum or codes: written out by hand here, not read from the code that is tested. */
const membersByLabel: Record<string, string> = {
  'Non-governmental organization (NGO)': 'NGO',
  'Philanthropic organization': 'PHILANTHROPIC_ORGANIZATION',
  'Intergovernmental organization': 'INTERGOVERNMENTAL_ORGANIZATION',
  Government: 'GOVERNMENT',
  'Private sector': 'PRIVATE_SECTOR',
  'Local / Regional Government': 'LOCAL_OR_REGIONAL_GOVERNMENT',
  'United Nations / Multilateral body': 'UNITED_NATIONS_OR_MULTILATERAL_BODY',
  'Other relevant actor': 'OTHER_RELEVANT_ACTOR',
  'Academic institution': 'ACADEMIC_INSTITUTION',
  Partnership: 'PARTNERSHIP',
  'Scientific community': 'SCIENTIFIC_COMMUNITY',
  'Civil society organization': 'CIVIL_SOCIETY_ORGANIZATION',
  'Financing (in USD)': 'FINANCING',
  'In-kind contribution': 'IN_KIND',
  'Staff / Technical expertise': 'STAFF_TECHNICAL_EXPERTISE',
  'Other, please specify': 'OTHER',
  'On track': 'ON_TRACK',
  'Off track': 'OFF_TRACK',
  Completed: 'COMPLETED',
  Cancelled: 'CANCELLED',
  'Financial issues': 'FINANCIAL_ISSUES',
}

const fieldsOfLabels = new Set(['entityType', 'resources[].type', 'progressReports[].status'])

describeWithCorpus('every field of every real record', () => {
  let records: TakenIn[]

  beforeAll(async () => {
    records = (await readCorpus()).filter(isTakenIn)
  })

  const valuesNotFound = (isAccountedFor: (leaf: Leaf, record: TakenIn) => boolean): string[] =>
    records.flatMap((record) =>
      leavesOf(JSON.parse(record.verbatim))
        .filter((leaf) => !isAccountedFor(leaf, record))
        .map(({ path, value }) => `line ${record.line}, ${path}: ${String(value).slice(0, 80)}`),
    )

  it('has its place, or is on the list of those that only the verbatim copy keeps', () => {
    const fields = new Set(records.flatMap(({ verbatim }) => Object.keys(JSON.parse(verbatim))))
    const known = [...Object.keys(placeOf), ...Object.keys(onlyVerbatim)].map((field) => field.replace(/\[.*/, ''))
    expect([...fields].filter((field) => !known.includes(field))).toEqual([])
  })

  it('is in the draft, unless an oddity says why not', () => {
    const isAccountedFor = (leaf: Leaf, record: TakenIn): boolean =>
      leaf.field in onlyVerbatim || isInDraft(leaf, record) || isExplained(leaf, record)
    expect(valuesNotFound(isAccountedFor)).toEqual([])
  })

  it('that only the verbatim copy keeps says nothing more', () => {
    const saysNothing = ({ field, value }: Leaf, { draft }: TakenIn): boolean =>
      field === 'nodeId' ? draft.registrationNumber === `#OceanAction${value}` : value === false
    expect(valuesNotFound((leaf, record) => !(leaf.field in onlyVerbatim) || saysNothing(leaf, record))).toEqual([])
  })

  it('that is a country is among the countries', () => {
    for (const { draft, verbatim } of records) {
      const { countriesAndStakeholders } = JSON.parse(verbatim)
      expect(draft.countries.length + draft.stakeholders.length).toBe(countriesAndStakeholders.length)
    }
  })

  it('that was taken apart is whole again when the partners are put together', () => {
    const letters = (text: string): string => text.replace(/[^\p{Letter}]/gu, '')
    for (const { draft } of records) {
      for (const { name } of draft.partners) expect(letters(draft.partnersText ?? '')).toContain(letters(name))
    }
  })
})

/** The value itself, but for white space; a list of countries is counted instead, since its names became codes. */
const isInDraft = ({ path, field, value }: Leaf, { draft }: TakenIn): boolean => {
  const found = placeOf[field]?.(draft, rowOf(path)) ?? []
  if (typeof value !== 'string') return found.includes(value)
  if (field === 'countriesAndStakeholders') return true
  if (field === 'progressReports[].submitted') return found.includes(new Date(value).toISOString())
  const wanted = fieldsOfLabels.has(field) ? membersByLabel[value] : squeezed(value)
  return found.some((text) => typeof text === 'string' && squeezed(text) === wanted)
}

/** A date that was left empty, or a text that was repaired, and then the repaired text is in the draft. */
const isExplained = ({ path, field, value }: Leaf, { draft, oddities }: TakenIn): boolean => {
  const kinds = oddities.filter((oddity) => oddity.field === path.replace('Raw', '')).map(({ kind }) => kind)
  if (kinds.includes('SENTINEL_DATE') || kinds.includes('END_BEFORE_START')) return true
  const repaired = squeezed(cleanText(String(value)).text ?? '')
  return (
    kinds.includes('REPAIRED_TEXT') &&
    (placeOf[field]?.(draft, rowOf(path)) ?? []).some((text) => typeof text === 'string' && squeezed(text) === repaired)
  )
}
