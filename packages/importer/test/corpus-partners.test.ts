import { beforeAll, expect, it } from '@jest/globals'
import { type TakenIn, describeWithCorpus, isTakenIn, readCorpus } from './corpus.ts'
import { describeWithSdgCorpus, readSdgCorpus } from './sdg-corpus.ts'

/** Parted texts in numbers, so that a change of a rule shows what it changes. */
const countPartners = (records: readonly TakenIn[]): Record<string, number> => {
  const drafts = records.map(({ draft }) => draft)
  const partners = drafts.flatMap((draft) => draft.partners)
  const noted = (kind: string): number =>
    records.flatMap(({ oddities }) => oddities).filter((oddity) => oddity.kind === kind).length
  return {
    texts: drafts.filter(({ partnersText }) => partnersText !== null).length,
    textsWithoutNames: drafts.filter(({ partnersText, partners }) => partnersText !== null && partners.length === 0)
      .length,
    names: partners.length,
    distinctNames: new Set(partners.map(({ name }) => name)).size,
    namesWithType: partners.filter(({ type }) => type !== null).length,
    namesWithCommas: partners.filter(({ name }) => name.includes(',')).length,
    leftInOnePiece: noted('PARTNERS_NOT_PARTED'),
    nobody: noted('NOT_A_PARTNER'),
    sentences: noted('SENTENCE_NOT_A_NAME'),
    tooLong: noted('NAME_TOO_LONG'),
    unclearTypes: noted('UNKNOWN_PARTNER_TYPE'),
    repeated: noted('DUPLICATE_PARTNER'),
    tooMany: noted('TOO_MANY_PARTNERS'),
  }
}

/** Every name is in its text, in its order: letters and digits only, since list marks and types go. */
const namesNotInTheirText = (records: readonly TakenIn[]): string[] => {
  const letters = (text: string): string => text.replace(/[^\p{Letter}\p{Number}]+/gu, '')
  return records.flatMap(({ draft }) => {
    const text = letters(draft.partnersText ?? '')
    return draft.partners.map(({ name }) => name).filter((name) => !text.includes(letters(name)))
  })
}

const namesOf = (records: readonly TakenIn[], number: string): string[] =>
  records.find(({ draft }) => draft.registrationNumber === number)?.draft.partners.map(({ name }) => name) ?? []

describeWithCorpus('the partners of the real ocean commitments', () => {
  let records: TakenIn[]

  beforeAll(async () => {
    records = (await readCorpus()).filter(isTakenIn)
  })

  it('are as many as they are', () => {
    expect(countPartners(records)).toEqual({
      texts: 1712,
      textsWithoutNames: 50,
      names: 8286,
      distinctNames: 6693,
      namesWithType: 4361,
      namesWithCommas: 967,
      leftInOnePiece: 656,
      nobody: 122,
      sentences: 140,
      tooLong: 41,
      unclearTypes: 135,
      repeated: 37,
      tooMany: 0,
    })
  })

  it('are in their texts', () => {
    expect(namesNotInTheirText(records)).toEqual([])
  })
})

describeWithSdgCorpus('the partners of the real records of 2018', () => {
  let records: TakenIn[]

  beforeAll(async () => {
    records = await readSdgCorpus()
  })

  it('are as many as they are', () => {
    expect(countPartners(records)).toEqual({
      texts: 3405,
      textsWithoutNames: 72,
      names: 21334,
      distinctNames: 15728,
      namesWithType: 2925,
      namesWithCommas: 1889,
      leftInOnePiece: 1180,
      nobody: 888,
      sentences: 213,
      tooLong: 51,
      unclearTypes: 111,
      repeated: 81,
      tooMany: 0,
    })
  })

  it('are in their texts', () => {
    expect(namesNotInTheirText(records)).toEqual([])
  })

  it('are those of the page of the Asian Productivity Organization', () => {
    expect(namesOf(records, '#SDGAction36')).toEqual(['Asian Productivity Organization, Tokyo, Japan'])
  })
})
