import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { isGoalNumber, isTargetCode, lifecycle, numberKey, partnerKey } from '../src/rules.ts'

describe('lifecycle', () => {
  it('is public from the publication on', () => {
    expect(Object.keys(lifecycle).filter((status) => lifecycle[status as keyof typeof lifecycle].isPublic)).toEqual([
      'PUBLISHED',
      'COMPLETED',
      'CANCELLED',
      'WITHDRAWN',
    ])
  })
})

describe('numberKey', () => {
  it('is the same whatever the case, the sign and the white space around', () => {
    const texts = [
      '#OceanAction46441',
      'OceanAction46441',
      ' #oceanaction46441\n',
      '\u00a0# OCEANACTION46441',
      '＃ＯceanAction46441',
    ]
    expect(new Set(texts.map(numberKey))).toEqual(new Set(['oceanaction46441']))
  })

  it('keeps apart what differs inside', () => {
    expect(new Set(['#SDGAction1', '#SDGAction10', '#SDG Action1', '#OceanAction1'].map(numberKey)).size).toBe(4)
  })

  it('is its own key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => numberKey(numberKey(text)) === numberKey(text)),
    )
  })
})

describe('partnerKey', () => {
  it('takes names for the same that differ by case, accents and punctuation around them', () => {
    const names = ['Fundación Océano', ' FUNDACION  OCEANO.', '"Fundacio\u0301n Océano"']
    expect(new Set(names.map(partnerKey))).toEqual(new Set(['fundacion oceano']))
  })

  it('takes a name of nothing but punctuation for itself', () => {
    expect(['?', '***'].map(partnerKey)).toEqual(['?', '***'])
  })

  it('is never empty, and short and whole enough to be stored', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 800, size: 'max' })
    fc.assert(
      fc.property(name, (text) => {
        const key = partnerKey(text)
        return key !== '' && Array.from(key).length <= 500 && key.isWellFormed()
      }),
    )
  })
})

describe('isGoalNumber', () => {
  it('holds for 1 to 17', () => {
    expect([-1, 0, 1, 17, 18, 1.5].filter(isGoalNumber)).toEqual([1, 17])
  })
})

describe('isTargetCode', () => {
  it('holds for a goal, a point, and a number or a letter', () => {
    const codes = ['1.1', '14.a', '17.19', '14', '14.', '0.1', '18.1', '14.0', '14.01', '14.A', '14.ab', '14.2 ']
    expect(codes.filter(isTargetCode)).toEqual(['1.1', '14.a', '17.19'])
  })
})
