import { beforeAll, expect, it } from '@jest/globals'
import type { CommitmentDraft, Oddity } from '../src/index.ts'
import type { TakenIn } from './corpus.ts'
import { type ExpectedSdg, describeWithSdgCorpus, readExpectedSdg, readSdgCorpus } from './sdg-corpus.ts'

const countOf = (values: Iterable<string | number>): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

describeWithSdgCorpus('the real records of 2018, counted in their drafts,', () => {
  let expected: ExpectedSdg
  let records: TakenIn[]
  let drafts: CommitmentDraft[]
  let oddities: Oddity[]

  beforeAll(async () => {
    expected = readExpectedSdg()
    records = await readSdgCorpus()
    drafts = records.map(({ draft }) => draft)
    oddities = records.flatMap((record) => record.oddities)
  })

  it('are all taken in, by their own source', () => {
    expect(countOf(records.map(({ source }) => source))).toEqual({ 'sdg-partnerships': expected.n })
  })

  it('come from the expected registries', () => {
    expect(countOf(drafts.map(({ kind }) => (kind === 'PARTNERSHIP' ? 'SDG' : 'OCEAN')))).toEqual(expected.byRegistry)
  })

  it('have the expected goals', () => {
    expect(countOf(drafts.flatMap(({ goals }) => goals))).toEqual(expected.byGoal)
  })

  it('are without a goal where expected', () => {
    expect(drafts.filter(({ goals }) => goals.length === 0)).toHaveLength(expected.noGoals)
  })

  it('have resources of the expected types', () => {
    const labels: Record<string, string> = {
      FINANCING: 'Financing (in USD)',
      STAFF_TECHNICAL_EXPERTISE: 'Staff / Technical expertise',
      IN_KIND: 'In-kind contribution',
      OTHER: 'Other, please specify',
    }
    const types = drafts.flatMap(({ resources }) => resources.map(({ type }) => labels[type] ?? type))
    expect(countOf(types)).toEqual(expected.byResourceType)
  })

  it('have numbers of their own', () => {
    expect(new Set(drafts.map(({ registrationNumber }) => registrationNumber)).size).toBe(expected.n)
  })

  it('have the oddities that they have, besides those of time frames and partners', () => {
    const elsewhere = /DATE|END_BEFORE|PARTNER|NAME/
    const kinds = oddities.map(({ kind }) => kind).filter((kind) => !elsewhere.test(kind))
    expect(countOf(kinds)).toEqual({
      AMOUNT_NOT_ONE_NUMBER: 115,
      DUPLICATE_RESOURCE: 118,
      LOST_CHARACTERS: 398,
      NOT_A_COUNTRY_ORGANIZATION: 1,
      NOT_A_COUNTRY_UNKNOWN: 7,
      ONLY_VERBATIM: 1,
      REPAIRED_TEXT: 1831,
    })
  })
})
