import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { exactlyOne, fold, nameKey } from '../src/index.ts'

describe('fold', () => {
  it.each([
    ['  École   Normale ', 'ecole normale'],
    ['“PNUD”', 'pnud'],
    ['ＵＮＥＳＣＯ', 'unesco'],
    ['海洋 基金', '海洋 基金'],
    ['हिन्दी', 'हिन्दी'],
    ['—', ''],
  ])('turns %j into %j', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(fold(fold(text))).toBe(fold(text))))
  })
})

describe('nameKey', () => {
  it('folds a name, but keeps one of which nothing would be left', () => {
    expect(['École Normale', '?!'].map(nameKey)).toEqual(['ecole normale', '?!'])
  })
})

describe('exactlyOne', () => {
  it('is the argument that was given', () => {
    expect(exactlyOne(['id', 'slug'], { id: null, slug: 'ocean' })).toEqual({ name: 'slug', value: 'ocean' })
  })

  it('refuses none and several, saying which', () => {
    expect(() => exactlyOne(['id', 'slug'], { id: null, slug: null })).toThrow(
      'Give exactly one of id, slug; got none.',
    )
    expect(() => exactlyOne(['id', 'slug'], { id: 'a', slug: 'b' })).toThrow('got id and slug.')
  })
})
