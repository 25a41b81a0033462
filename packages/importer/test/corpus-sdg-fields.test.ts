import { beforeAll, expect, it } from '@jest/globals'
import type { CommitmentDraft } from '../src/index.ts'
import { withApostrophes } from '../src/sources/lost-characters.ts'
import { cleanText } from '../src/text.ts'
import type { TakenIn } from './corpus.ts'
import { type Leaf, leavesOf, rowOf, squeezed } from './leaves.ts'
import { describeWithSdgCorpus, readSdgCorpus } from './sdg-corpus.ts'

type Place = (draft: CommitmentDraft, row: number) => readonly unknown[]

/** Where each field of a record has to be found again in the draft; a field of a list's row, in the same row. */
const placeOf: Record<string, Place> = {
  registrationNumber: ({ registrationNumber, source }) => [registrationNumber, source.key],
  url: ({ source }) => [source.url],
  title: ({ title }) => [title],
  goals: ({ goals }) => goals,
  partnersText: ({ partnersText }) => [partnersText],
  description: ({ sections }) => [sections.description],
  implementation: ({ sections }) => [sections.implementation],
  capacityBuildingAndTechnologyTransfer: ({ sections }) => [sections.capacityBuilding],
  coordinationMechanisms: ({ sections }) => [sections.coordinationMechanisms],
  'resources[].type': ({ resources }, row) => [resources[row]?.type],
  'resources[].details': ({ resources }, row) => [resources[row]?.description],
}

/** Fields that say what another one says, and how to see it. */
const redundant: Record<string, (value: string, draft: CommitmentDraft) => boolean> = {
  legacyId: (value, { registrationNumber }) => registrationNumber.replace(/^#(?:SDG|Ocean)Action/, '') === value,
  registry: (value, { registrationNumber }) => registrationNumber.toUpperCase().startsWith(`#${value}`),
  partnersSection: (value, { partnersText }) => letters(partnersText ?? '').startsWith(letters(value)),
  partnersSplit: (value, { partnersText }) => letters(partnersText ?? '').includes(letters(value)),
  // Its words are in the draft without the dash between start and end.
  timeFrameRaw: (value, { timeframe }) =>
    letters(value) === letters(`${timeframe.startText ?? ''} ${timeframe.endText ?? ''}`),
  // Names became codes, so they are counted instead.
  countries: (_, { countries, stakeholders }) => countries.length + stakeholders.length > 0,
}

/** Labels that became members of an enum: written out by hand here, not read from the code that is tested. */
const membersByLabel: Record<string, string> = {
  'Financing (in USD)': 'FINANCING',
  'In-kind contribution': 'IN_KIND',
  'Staff / Technical expertise': 'STAFF_TECHNICAL_EXPERTISE',
  'Other, please specify': 'OTHER',
}

const letters = (text: string): string => cleaned(text).replace(/[^\p{Letter}\p{Number}]+/gu, '')

const cleaned = (text: string): string => withApostrophes(cleanText(text).text ?? '')

describeWithSdgCorpus('every field of every real record of 2018', () => {
  let records: TakenIn[]

  beforeAll(async () => {
    records = await readSdgCorpus()
  })

  const valuesNotFound = (isAccountedFor: (leaf: Leaf, record: TakenIn) => boolean): string[] =>
    records.flatMap((record) =>
      leavesOf(JSON.parse(record.verbatim))
        .filter((leaf) => !isAccountedFor(leaf, record))
        .map(({ path, value }) => `${record.draft.registrationNumber}, ${path}: ${String(value).slice(0, 80)}`),
    )

  it('has its place, or says what another one says', () => {
    const fields = new Set(records.flatMap(({ verbatim }) => Object.keys(JSON.parse(verbatim))))
    const known = [...Object.keys(placeOf), ...Object.keys(redundant)].map((field) => field.replace(/\[.*/, ''))
    expect([...fields].filter((field) => !known.includes(field))).toEqual([])
  })

  it('is in the draft, unless an oddity says why not', () => {
    expect(valuesNotFound((leaf, record) => isInDraft(leaf, record) || isNoted(leaf, record))).toEqual([])
  })

  it('that was repaired is noted as such', () => {
    const isNotedRepair = ({ path, value }: Leaf, { oddities }: TakenIn): boolean =>
      oddities.some(({ kind, field }) => kind === 'REPAIRED_TEXT' && field === path) || !isDamaged(value)
    expect(valuesNotFound((leaf, record) => !(leaf.field in placeOf) || isNotedRepair(leaf, record))).toEqual([])
  })

  it('that is a country is among the countries', () => {
    for (const { draft, verbatim, oddities } of records) {
      const repeated = oddities.filter(({ kind, field }) => kind === 'DUPLICATE_ENTRY' && field.startsWith('countries'))
      expect(draft.countries.length + draft.stakeholders.length + repeated.length).toBe(
        JSON.parse(verbatim).countries.length,
      )
    }
  })
})

/** The value itself, cleaned as damaged texts are; a text of nothing but white space has no place. */
const isInDraft = ({ path, field, value }: Leaf, { draft }: TakenIn): boolean => {
  const sameElsewhere = redundant[field]
  if (sameElsewhere !== undefined) return sameElsewhere(String(value), draft)
  const found = placeOf[field]?.(draft, rowOf(path)) ?? []
  if (typeof value !== 'string') return found.includes(value)
  if (field === 'resources[].type') return found.includes(membersByLabel[value])
  const wanted = squeezed(cleaned(value))
  return wanted === '' || found.some((text) => typeof text === 'string' && squeezed(text) === wanted)
}

/** A date that stands for none, or a copy that says something else than the text. */
const isNoted = ({ path, field }: Leaf, { oddities }: TakenIn): boolean =>
  oddities.some(
    (oddity) =>
      (oddity.field === path && oddity.kind === 'SENTINEL_DATE') ||
      (oddity.field === field && oddity.kind === 'ONLY_VERBATIM'),
  )

const isDamaged = (value: unknown): boolean => typeof value === 'string' && /_x000D_|&(?:amp|quot);/.test(value)
