import { describe, expect, it } from '@jest/globals'
import { readOfficialTexts } from '../src/official-texts.ts'

describe('readOfficialTexts', () => {
  it('reads short names and titles of goals and targets', () => {
    const { texts, refused } = readOfficialTexts({
      goals: { 14: { short: { fr: 'Vie aquatique' }, title: { fr: ' Conserver les océans ' } } },
      targets: { '14.a': { title: { zh: '增加科学知识' } } },
    })
    expect(refused).toEqual([])
    expect(texts).toEqual([
      { entryId: 'goal_14', kind: 'LABEL', language: 'fr', text: 'Vie aquatique' },
      { entryId: 'goal_14', kind: 'TITLE', language: 'fr', text: 'Conserver les océans' },
      { entryId: 'target_14.a', kind: 'TITLE', language: 'zh', text: '增加科学知识' },
    ])
  })

  it('puts letters and accents together', () => {
    const { texts } = readOfficialTexts({ goals: { 1: { short: { fr: 'Pas de pauvrete\u0301' } } } })
    expect(texts.map(({ text }) => text)).toEqual(['Pas de pauvret\u00e9'])
  })

  it.each([
    [{ goals: { 18: {} } }, 'goals.18', 'There is no goal "18".'],
    [{ goals: { '01': {} } }, 'goals.01', 'There is no goal "01".'],
    [{ targets: { '14.99': {} } }, 'targets.14.99', 'There is no target "14.99".'],
    [{ goals: { 1: 'No poverty' } }, 'goals.1', 'Takes an object with short and title; got "No poverty".'],
    [{ goals: { 1: { long: {} } } }, 'goals.1.long', '"long" is neither short nor title.'],
    [
      { goals: { 1: { short: 'No poverty' } } },
      'goals.1.short',
      'Takes texts by language, such as { "en": "Life below water" }; got "No poverty".',
    ],
    [{ goals: { 1: { short: { de: 'Armut' } } } }, 'goals.1.short.de', 'The languages are ar, en, es, fr, ru, zh.'],
    [{ goals: { 1: { short: { en: 5 } } } }, 'goals.1.short.en', 'Takes a text; got 5.'],
    [{ goals: { 1: { short: { en: ' ' } } } }, 'goals.1.short.en', 'The text is empty.'],
    [{ goals: { 1: { short: { en: 'a\0' } } } }, 'goals.1.short.en', '"a\\u0000" holds characters that are no text.'],
    [{ goals: { 1: { short: { en: '\ud800' } } } }, 'goals.1.short.en', '"\\ud800" holds characters that are no text.'],
  ])('refuses what is wrong in %j by its key', (contents, key, reason) => {
    expect(readOfficialTexts(contents)).toEqual({ texts: [], refused: [{ key, reason }], ignored: [] })
  })

  it('reads what is right beside what is wrong', () => {
    const { texts, refused } = readOfficialTexts({ goals: { 1: { short: { en: 5, fr: 'Pas de pauvreté' } } } })
    expect(texts.map(({ text }) => text)).toEqual(['Pas de pauvreté'])
    expect(refused.map(({ key }) => key)).toEqual(['goals.1.short.en'])
  })

  it('names what it does not read', () => {
    const { ignored } = readOfficialTexts({ targets: {}, licence: 'MIT', indicators: {} })
    expect(ignored).toEqual(['licence', 'indicators'])
  })

  it.each([
    [null, 'A file of official texts is an object with goals and targets; got null.'],
    [[], 'A file of official texts is an object with goals and targets; got [].'],
    [{ goal: {} }, 'A file of official texts is an object with goals and targets; got {"goal":{}}.'],
    [{ goals: [] }, 'goals takes an object with a key an entry; got [].'],
    [{ goals: {}, targets: 'none' }, 'targets takes an object with a key an entry; got "none".'],
  ])('refuses %j as a whole', (contents, message) => {
    expect(() => readOfficialTexts(contents)).toThrow(message)
  })
})
