import { describe, expect, it } from '@jest/globals'
import { readPartners } from '../src/partners/index.ts'
import { takeNotes } from './notes.ts'

const namesIn = (text: string): string[] => readPartners(text, 'partnersText', takeNotes().note).map(({ name }) => name)

const notesOn = (text: string): string[] => {
  const { note, notes } = takeNotes()
  readPartners(text, 'partnersText', note)
  return notes
}

describe('a line with commas', () => {
  it.each([
    ['IUCN, UNEP, FAO', ['IUCN', 'UNEP', 'FAO']],
    ['GIZ, JICA', ['GIZ', 'JICA']],
    ['WHO, UNFPA, UNICEF, and the World Bank', ['WHO', 'UNFPA', 'UNICEF', 'World Bank']],
    ['Tonga, Fiji, Trinidad and Tobago, Samoa and Tuvalu', ['Tonga', 'Fiji', 'Trinidad and Tobago', 'Samoa', 'Tuvalu']],
    ['Reef Trust (NGO), Harbour Office (Government)', ['Reef Trust', 'Harbour Office']],
    ['Reef Trust (NGO) Mangrove Office (Government)', ['Reef Trust', 'Mangrove Office']],
    ['Vulcan, Inc, Kobe Steel, Ltd., Reef Trust', ['Vulcan, Inc', 'Kobe Steel, Ltd.', 'Reef Trust']],
    ['Ministry of Health, Ministry of Education', ['Ministry of Health', 'Ministry of Education']],
    ['Reef Trust, Harbour Club, Lagoon Society, etc.', ['Reef Trust', 'Harbour Club', 'Lagoon Society']],
    ['Partners: Reef Trust, Harbour Club, Lagoon Society', ['Reef Trust', 'Harbour Club', 'Lagoon Society']],
    ['Fundación Azul, Ministerio de Medio Ambiente, FAO', ['Fundación Azul', 'Ministerio de Medio Ambiente', 'FAO']],
  ])('that lists names, %j, is parted', (text, names) => {
    expect(namesIn(text)).toEqual(names)
  })

  it.each([
    ['Ministry of Agriculture, Food and Fisheries, Reef Trust, UNDP', 'Ministry of Agriculture, Food and Fisheries'],
    [
      'Ministry of Works, Transport and Infrastructure (Government), IUCN (IGO)',
      'Ministry of Works, Transport and Infrastructure',
    ],
    [
      'UNEP, United Nations Educational, Scientific and Cultural Organization, FAO',
      'United Nations Educational, Scientific and Cultural Organization',
    ],
    [
      "UNEP, Organisation des Nations Unies pour l'éducation, la science et la culture, FAO",
      "Organisation des Nations Unies pour l'éducation, la science et la culture",
    ],
    ['UNEP, Asian Productivity Organization, Tokyo, Japan, FAO', 'Asian Productivity Organization, Tokyo, Japan'],
    ['UNEP, Ministry of Environment, Malaysia, FAO', 'Ministry of Environment, Malaysia'],
    ['UNEP, National Marine Fisheries Service, NMFS, FAO', 'National Marine Fisheries Service, NMFS'],
    ['Ministry of Environment, Government of India; UNDP', 'Ministry of Environment, Government of India'],
    ['UNDP, FAO, Governments of Tonga, Fiji, Samoa', 'Governments of Tonga, Fiji, Samoa'],
  ])('keeps together what is one name: %j', (text, name) => {
    expect(namesIn(text)).toContain(name)
  })

  it.each([
    'Asian Productivity Organization, Tokyo, Japan',
    'University of the West of England, Bristol',
    'Equator Initiative, UNDP',
    'Food, Agriculture and Natural Resources',
    'China Merchant Property Development, a BioRegional One Planet partner',
    'Denis Cohen, President of Harbour Club, Lyon',
    'UNEP, South Pacific, Caribbean',
    'National Institute of Technology, Kurukshetra, Haryana',
  ])('stays one name where it may be one: %j', (text) => {
    expect(namesIn(text)).toEqual([text])
  })

  it('that stays in one piece is noted', () => {
    expect(notesOn('Equator Initiative, UNDP')).toEqual(['PARTNERS_NOT_PARTED partnersText: Equator Initiative, UNDP'])
  })

  it('that is surely one name is not', () => {
    expect(notesOn('Asian Productivity Organization, Tokyo, Japan')).toEqual([])
  })
})

describe('a line without commas', () => {
  it.each([
    ['1) Reef Trust 2) Harbour Club 3) Lagoon Society', ['Reef Trust', 'Harbour Club', 'Lagoon Society']],
    ['(i) Reef Trust (ii) Harbour Club', ['Reef Trust', 'Harbour Club']],
    ['1.Reef Trust\n2.-Harbour Club', ['Reef Trust', 'Harbour Club']],
    ['1 Reef Trust\n2 Harbour Club\n3 Lagoon Society', ['Reef Trust', 'Harbour Club', 'Lagoon Society']],
    ['- Reef Trust (NGO). - Harbour Club', ['Reef Trust', 'Harbour Club']],
    ['Reef Trust / Harbour Club / IUCN', ['Reef Trust', 'Harbour Club', 'IUCN']],
    ['SEMARNAT / CONANP', ['SEMARNAT', 'CONANP']],
    ['University of Leiden and UNDP', ['University of Leiden', 'UNDP']],
    [
      'Government of Mauritius and the Commonwealth Secretariat',
      ['Government of Mauritius', 'Commonwealth Secretariat'],
    ],
    ['Harbour Club of Kiel. Lagoon Society', ['Harbour Club of Kiel. Lagoon Society']],
    ['The Lagoon Society. Harbour Club', ['The Lagoon Society', 'Harbour Club']],
  ])('such as %j is parted where no name goes on', (text, names) => {
    expect(namesIn(text)).toEqual(names)
  })

  it.each([
    'Food and Agriculture Organization',
    'International Federation of Red Cross and Red Crescent Societies',
    'Tanzania Marine Parks and Reserves Unit',
    'Department for Sustainable Development and ICZM',
    'Bill & Melinda Gates Foundation',
    'Ministry of Foreign Affairs / Ministerio de Relaciones Exteriores',
    'UNEP/MAP',
    '5 Gyres Institute',
  ])('such as %j is one name', (text) => {
    expect(namesIn(text)).toEqual([text])
  })

  it.each([
    'We welcome opportunities to engage with others',
    'Reef Trust is the lead entity of this initiative',
    'in partnership with the Harbour Club',
  ])('that is a sentence, %j, is noted and no name', (text) => {
    expect(namesIn(text)).toEqual([])
    expect(notesOn(text)).toEqual([`SENTENCE_NOT_A_NAME partnersText: ${text}`])
  })
})

describe('names that the source lists besides the text', () => {
  const { note, notes } = takeNotes()
  const listed = ['Shack Dwellers, Nigeria', 'iucn', 'Reef Trust (NGO)']
  const partners = readPartners('IUCN', 'partnersText', note, listed)

  it('are added as they are, once', () => {
    expect(partners.map(({ name }) => name)).toEqual(['IUCN', 'Shack Dwellers, Nigeria', 'Reef Trust'])
  })

  it('are nothing odd', () => {
    expect(notes).toEqual([])
  })
})
