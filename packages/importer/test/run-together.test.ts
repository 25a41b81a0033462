import { describe, expect, it } from '@jest/globals'
import { terms } from '@pledgegraph/vocabularies'
import * as fc from 'fast-check'
import { readTerms, splitTerms } from '../src/run-together.ts'
import { keyOfTerm, labelsOf } from '../src/vocabulary.ts'
import { takeNotes } from './notes.ts'

describe('keyOfTerm', () => {
  it('knows a term of the vocabulary', () => {
    expect(keyOfTerm({ scheme: 'OCEAN_BASIN', label: 'Arctic Ocean' })).toBe('ocean-basin.arctic-ocean')
  })

  it('knows it in its own scheme only', () => {
    expect(keyOfTerm({ scheme: 'REGION', label: 'Arctic Ocean' })).toBeNull()
  })
})

describe('splitTerms', () => {
  it('takes labels with commas for one term', () => {
    expect(splitTerms('Atlantic, Indian Ocean and South China SeaCaribbeanPacific', labelsOf('SIDS_REGION'))).toEqual([
      'Atlantic, Indian Ocean and South China Sea',
      'Caribbean',
      'Pacific',
    ])
  })

  it('is not taken in by what it knows only in part', () => {
    expect(splitTerms('Sub-Saharan AfricaEurope', labelsOf('REGION'))).toBeNull()
    expect(splitTerms('AfricaSomewhere else', labelsOf('REGION'))).toBeNull()
  })

  it.each([...new Set(terms.map(({ scheme }) => scheme))])('takes apart any terms of %s', (scheme) => {
    const labels = labelsOf(scheme)
    const separator = fc.constantFrom('', ', ', '; ', ' ', '\n')
    fc.assert(
      fc.property(fc.subarray(labels), separator, (terms, between) => {
        expect(splitTerms(terms.join(between), labels)).toEqual(terms)
      }),
    )
  })
})

describe('readTerms', () => {
  it('finds a label whatever its case and quotation marks', () => {
    const { note, notes } = takeNotes()
    const texts = ["gender equality and women's empowerment"]
    expect(readTerms('SAMOA_PATHWAY_PRIORITY_AREA', texts, 'areas', note)).toEqual([
      { scheme: 'SAMOA_PATHWAY_PRIORITY_AREA', label: 'Gender Equality and Women’s Empowerment' },
    ])
    expect(notes).toEqual([])
  })

  it('keeps an unknown term as it was written', () => {
    const { note, notes } = takeNotes()
    expect(readTerms('REGION', ['Antarctica'], 'region', note)).toEqual([{ scheme: 'REGION', label: 'Antarctica' }])
    expect(notes).toEqual(['UNKNOWN_TERM region: Antarctica'])
  })

  it('says when it took terms apart, and takes each once', () => {
    const { note, notes } = takeNotes()
    expect(readTerms('SIDS_REGION', ['CaribbeanPacific', 'Pacific'], 'regions', note)).toHaveLength(2)
    expect(notes).toEqual(['RUN_TOGETHER_TERMS regions: CaribbeanPacific', 'DUPLICATE_ENTRY regions: Pacific'])
  })

  // Work that grew with the square of the length would not end within the time that a test has.
  it('takes a very long text apart to its end', () => {
    expect(readTerms('REGION', ['Africa'.repeat(100_000)], 'region', takeNotes().note)).toHaveLength(1)
  })
})
