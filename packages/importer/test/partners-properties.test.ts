import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { readPartners } from '../src/partners/index.ts'
import { takeNotes } from './notes.ts'

const partnersIn = (text: string) => readPartners(text, 'partnersText', takeNotes().note)

/** Names that could be nothing else, of every kind; made up, besides the acronyms. */
const names = [
  'UNEP',
  'FAO',
  'UN-Habitat',
  'Harbour Trust of Kiel',
  'Lagoon Keepers Society',
  'Ministry of Fisheries and Ocean Resources',
  'University of Marisland',
  'Universidad del Estuario',
  'Fundación Mar Sereno',
  'Institut de la Baie Bleue',
  'Reef Research Centre (RRC)',
  'Driftwood Shipping Lines Ltd.',
  'Bundesverband der Wattfischer Kiel Association',
]

const severalNames = fc.shuffledSubarray(names, { minLength: 3 })
const separators = ['\n', '; ', ', ', ' ; ', '\n• ', '\n- ', ' / ', ',', '\n\n* ']

/** What the words of a partner text are made of: names, list marks, prose, damage. */
const scrap = fc.oneof(
  fc.constantFrom(...names, ...separators, ' and ', ' (NGO)', ' (Government), ', '(', ')', '1) ', '2) ', ' - ', '. '),
  fc.constantFrom(
    'Kenya',
    'Tokyo',
    'Inc',
    'Ministry of Health',
    'Food and Water',
    'we are',
    'etc.',
    ':',
    '"',
    '_x000D_',
  ),
  fc.string({ maxLength: 6, unit: 'binary' }),
)
const anyText = fc.array(scrap, { maxLength: 30 }).map((scraps) => scraps.join(''))

const letters = (text: string): string => text.replace(/[^\p{Letter}\p{Number}]+/gu, '')

describe('partners', () => {
  it('are the names that were joined, whatever stands between them', () => {
    fc.assert(
      fc.property(severalNames, fc.constantFrom(...separators), (list, separator) => {
        expect(partnersIn(list.join(separator)).map(({ name }) => name)).toEqual(list)
      }),
    )
  })

  it('are the same with an "and" before the last one', () => {
    fc.assert(
      fc.property(severalNames, fc.constantFrom(', and ', ', & ', ' and the '), (list, and) => {
        const text = `${list.slice(0, -1).join(', ')}${and}${list.at(-1)}`
        fc.pre(and !== ' and the ' || list.slice(-2).every((name) => name === name.toUpperCase()))
        expect(partnersIn(text).map(({ name }) => name)).toEqual(list)
      }),
    )
  })

  it('are the names of an enumeration', () => {
    fc.assert(
      fc.property(severalNames, (list) => {
        const text = list.map((name, index) => `${index + 1}) ${name}`).join(' ')
        expect(partnersIn(text).map(({ name }) => name)).toEqual(list)
      }),
    )
  })

  it('are in the text, letter by letter', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { name } of partnersIn(text)) expect(letters(text)).toContain(letters(name))
      }),
      { numRuns: 1000 },
    )
  })

  it('are never blank, nor longer than a name', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { name } of partnersIn(text)) {
          expect(name.trim()).not.toBe('')
          expect(name.length).toBeLessThanOrEqual(300)
        }
      }),
    )
  })

  it('are found once each', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = partnersIn(text).map(({ name }) => name)
        expect(new Set(found).size).toBe(found.length)
      }),
    )
  })
})
