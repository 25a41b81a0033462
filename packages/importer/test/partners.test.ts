import { describe, expect, it } from '@jest/globals'
import { readPartners } from '../src/partners/index.ts'
import { takeNotes } from './notes.ts'

const namesIn = (text: string): string[] => readPartners(text, 'partnersText', takeNotes().note).map(({ name }) => name)

const notesOn = (text: string): string[] => {
  const { note, notes } = takeNotes()
  readPartners(text, 'partnersText', note)
  return notes
}

describe('readPartners', () => {
  it.each([
    ['IUCN\n\nUNEP\nFAO', ['IUCN', 'UNEP', 'FAO']],
    ['IUCN; UNEP;FAO;', ['IUCN', 'UNEP', 'FAO']],
    ['• IP Paris • Ifremer • IHO', ['IP Paris', 'Ifremer', 'IHO']],
    ['- IUCN\n– UNEP\n* FAO\n2) IOC\n3. SPC', ['IUCN', 'UNEP', 'FAO', 'IOC', 'SPC']],
    ['·  IUCN\n· UNEP', ['IUCN', 'UNEP']],
  ])('parts %j', (text, names) => {
    expect(namesIn(text)).toEqual(names)
  })

  it.each([
    'United Nations Educational, Scientific and Cultural Organization',
    'Smith, Jones and Sons',
    'Rob and Melani Walton Foundation',
    '3 Guys Restaurant',
    '34 of GRP Partner Enterprises',
    'Col·lectiu Eco-Actiu',
    'We Are Forces of Nature',
    'Open Ocean',
  ])('leaves %j in one piece', (name) => {
    expect(namesIn(name)).toEqual([name])
  })

  it('does not part within parentheses, nested ones included', () => {
    expect(namesIn('KIOST (founded 1973 (by law); in Busan, Korea); KITECH')).toEqual([
      'KIOST (founded 1973 (by law); in Busan, Korea)',
      'KITECH',
    ])
  })

  it('parts at every semicolon where the parentheses do not match', () => {
    expect(namesIn('IUCN (NGO; UNEP; FAO')).toEqual(['IUCN (NGO', 'UNEP', 'FAO'])
  })

  it('takes the colon behind parentheses for no part of the name', () => {
    expect(namesIn('Clarivate (CLV):')).toEqual(['Clarivate (CLV)'])
  })

  it.each([
    'Open to additional partners',
    'We are open to new partners',
    'Additional partners are welcome',
    'Looking for partners in the Pacific',
    'N/A',
    'None.',
    'TBD',
    'Others',
    '-',
    'Partners:',
    '[Partners]',
    'https://example.org/partners',
    'Role: beneficiary',
    'See http://example.org for a full list',
  ])('finds nobody in %j', (line) => {
    expect(namesIn(`IUCN\n${line}`)).toEqual(['IUCN'])
    expect(notesOn(`IUCN\n${line}`).filter((text) => !text.startsWith('NOT_A_PARTNER'))).toEqual([])
  })

  it('keeps a name of 300 characters and notes a longer one', () => {
    expect(namesIn('a'.repeat(300))).toHaveLength(1)
    expect(namesIn('a'.repeat(301))).toEqual([])
    expect(notesOn('a'.repeat(301))[0]).toMatch(/^NAME_TOO_LONG partnersText: a/)
  })

  it('takes a partner once, whatever the case', () => {
    expect(namesIn('IUCN\nIucn')).toEqual(['IUCN'])
    expect(notesOn('IUCN\nIucn')).toEqual(['DUPLICATE_PARTNER partnersText: Iucn'])
  })

  it('gives up on a text of more than a thousand pieces', () => {
    const text = Array.from({ length: 1001 }, (_, index) => `Partner ${index}`).join(';')
    expect(namesIn(text)).toEqual([])
    expect(notesOn(text)).toEqual(['TOO_MANY_PARTNERS partnersText: 1001 names'])
  })

  const pieces = [
    ';',
    '(',
    ' ',
    ';(',
    '- ',
    '“',
    ',',
    'A, ',
    ' and ',
    'Ministry of Fish, ',
    '(NGO), ',
    ')',
    '1) ',
    'a',
    '. ',
  ]
  // Work that grew with the square of the length would not end within the time that a test has.
  it.each(pieces)('says of a very long text of %j what it says of a long one', (piece) => {
    expect(namesIn(`${piece.repeat(300_000)}x`)).toEqual(namesIn(`${piece.repeat(3000)}x`))
  })
})
