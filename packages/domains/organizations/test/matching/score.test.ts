import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { commonWords, kindWords } from '../../src/matching/data/words.ts'
import { partsOf } from '../../src/matching/name-parts.ts'
import { scoreNames } from '../../src/matching/score.ts'
import { editDistance, spellingLikeness } from '../../src/matching/spelling.ts'
import { threshold } from '../../src/matching/threshold.ts'

const score = (a: string, b: string): number => scoreNames(partsOf(a), partsOf(b))

const names = fc.array(
  fc.oneof(
    fc.constantFrom(...commonWords, ...kindWords, 'of', 'the', 'Kenya', 'Fiji', 'Second', '(UNX)', 'Délfin', 'море'),
    fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }),
  ),
  { minLength: 1, maxLength: 6 },
)
const name = names.map((words) => words.join(' '))

describe('scoreNames', () => {
  it('is the same both ways', () => {
    fc.assert(fc.property(name, name, (a, b) => expect(score(a, b)).toBeCloseTo(score(b, a), 12)))
  })

  it('stays between 0 and 1', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(score(a, b)).toBeGreaterThanOrEqual(0)
        expect(score(a, b)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('is 1 for names of equal keys', () => {
    fc.assert(fc.property(name, (a) => expect(score(a, a)).toBe(1)))
    expect(score('Fundación Océano', '“FUNDACION  oceano”')).toBe(1)
  })

  it('is the same for whoever cares only from some score on, or else 0', () => {
    fc.assert(
      fc.property(name, name, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, least) => {
        const whole = score(a, b)
        const asked = scoreNames(partsOf(a), partsOf(b), {}, least)
        expect(asked === whole || (asked === 0 && whole < least)).toBe(true)
      }),
    )
  })

  it.each([
    ['a slip of the pen', 'Intergovernmental Oceanographic Comission', 'Intergovernmental Oceanographic Commission'],
    ['British and American spelling', 'World Health Organisation', 'World Health Organization'],
    ['an article and an ampersand', 'The Fish & Reef Trust', 'Fish and Reef Trust'],
    ['another language', 'Universidad de Buenos Aires', 'University of Buenos Aires'],
    ['the country behind the name or before it', 'Ministry of Fisheries, Tonga', 'Tonga Ministry of Fisheries'],
    ['an acronym behind the name', 'Flanders Marine Institute (VLIZ)', 'Flanders Marine Institute'],
    ['commas', 'Educational, Scientific and Cultural Trust', 'Educational Scientific and Cultural Trust'],
  ])('reaches the threshold across %s', (_, a, b) => {
    expect(score(a, b)).toBeGreaterThanOrEqual(threshold)
  })

  it.each([
    ['ministries of two countries', 'Ministry of Environment, Kenya', 'Ministry of Environment of Fiji'],
    ['a ministry of somewhere and of nowhere', 'Ministry of Environment', 'Ministry of Environment, Kenya'],
    ['two tasks', 'Ministry of Fisheries', 'Ministry of Forestry'],
    ['two towns', 'University of Southampton', 'University of Southport'],
    ['two numbers', 'First Institute of Oceanography', 'Second Institute of Oceanography'],
    ['two kinds of body', 'Ocean Foundation', 'Ocean Institute'],
    ['a university and its part', 'Centre for Fish Ecology, University of Bergen', 'University of Bergen'],
    ['two acronyms', 'Ministry of the Sea (MOS)', 'Ministry of the Sea (MDM)'],
    ['an office in a country', 'Plan International Kenya', 'Plan International'],
    ['common words in another order', 'Institute of Marine Research', 'Marine Research Institute'],
  ])('keeps apart %s', (_, a, b) => {
    expect(score(a, b)).toBeLessThan(threshold)
  })
})

describe('spellingLikeness', () => {
  it.each([
    ['commission', 'comission', 0.9],
    ['environment', 'enviroment', 1 - 1 / 11],
    ['marine', 'maritime', 0],
    ['sea', 'sex', 0],
    ['fund', 'fund', 1],
  ])('of %s and %s is %d', (a, b, expected) => {
    expect(spellingLikeness(a, b)).toBeCloseTo(expected, 12)
  })
})

describe('editDistance', () => {
  it('counts two swapped neighbours once', () => {
    expect(editDistance('ocaen', 'ocean')).toBe(1)
  })

  it('is no more than the longer word has letters, and the same both ways', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a))
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length))
      }),
    )
  })
})
