import { describe, expect, it } from '@jest/globals'
import { readPartners, takeOffIdentifiers } from '../src/partners/index.ts'
import { takeNotes } from './notes.ts'

const partnerIn = (text: string) => readPartners(text, 'partnersText', takeNotes().note)[0]

describe('a type in parentheses behind a partner', () => {
  it.each([
    ['WWF (NGO)', 'NGO'],
    ['WWF (Non-governmental organization (NGO))', 'NGO'],
    ['WWF ( ngo ).', 'NGO'],
    ['WWF (ONG)', 'NGO'],
    ['WWF (lead entity, NGO)', 'NGO'],
    ['WWF (NGO): lead entity', 'NGO'],
    ['WWF (Local / Regional Government)', 'LOCAL_OR_REGIONAL_GOVERNMENT'],
    ['WWF (Gobierno)', 'GOVERNMENT'],
    ['WWF (Organización de la sociedad civil)', 'CIVIL_SOCIETY_ORGANIZATION'],
    ['WWF (Organizacin de la sociedad civil)', 'CIVIL_SOCIETY_ORGANIZATION'],
    ['WWF (public research institute)', 'SCIENTIFIC_COMMUNITY'],
    ['WWF (United Nations / Multilateral body)', 'UNITED_NATIONS_OR_MULTILATERAL_BODY'],
    ['WWF (secteur privé)', 'PRIVATE_SECTOR'],
    ['WWF (University)', 'ACADEMIC_INSTITUTION'],
    ['WWF (partner)', null],
  ])('is taken off: %j', (text, type) => {
    expect(partnerIn(text)).toEqual({ name: 'WWF', type, identifiers: [] })
  })

  it.each(['Media organization', 'Government/Scientific Community', 'International Organization'])(
    'that is no single one of the twelve, %j, is taken off and noted',
    (type) => {
      const { note, notes } = takeNotes()
      expect(readPartners(`WWF (${type})`, 'partnersText', note)).toEqual([
        { name: 'WWF', type: null, identifiers: [] },
      ])
      expect(notes).toEqual([`UNKNOWN_PARTNER_TYPE partnersText: ${type}`])
    },
  )

  it('leaves the acronym that stands with it', () => {
    expect(partnerIn('Sea Monitoring Centre (SMC, non-governmental organization)')).toMatchObject({
      name: 'Sea Monitoring Centre (SMC)',
      type: 'NGO',
    })
  })

  it.each(['Pacific Community (SPC)', 'UNEP (Kenya)', 'OML (Only Much Louder)', 'IUCN (Fiji, Tonga)'])(
    'is not seen in %j',
    (name) => {
      expect(partnerIn(name)).toMatchObject({ name, type: null })
    },
  )

  it('is learnt from the second mention where the first has none', () => {
    expect(partnerIn('WWF\nWWF (NGO)')).toMatchObject({ name: 'WWF', type: 'NGO' })
  })
})

describe('an identifier in a name', () => {
  it.each([
    ['IUCN (https://ror.org/04tehfn33)', { scheme: 'ROR', value: 'https://ror.org/04tehfn33' }],
    ['IUCN, ror.org/04TEHFN33', { scheme: 'ROR', value: 'https://ror.org/04tehfn33' }],
    ['IUCN - https://www.wikidata.org/wiki/Q48268', { scheme: 'WIKIDATA', value: 'Q48268' }],
    ['http://www.wikidata.org/entity/Q48268 IUCN', { scheme: 'WIKIDATA', value: 'Q48268' }],
  ])('is taken off: %j', (text, identifier) => {
    expect(takeOffIdentifiers(text)).toEqual({ name: 'IUCN', identifiers: [identifier] })
  })

  it('stays with its name in a list', () => {
    const { note } = takeNotes()
    expect(readPartners('UNEP, IUCN, https://ror.org/04tehfn33, FAO', 'partnersText', note)).toEqual([
      { name: 'UNEP', type: null, identifiers: [] },
      { name: 'IUCN', type: null, identifiers: [{ scheme: 'ROR', value: 'https://ror.org/04tehfn33' }] },
      { name: 'FAO', type: null, identifiers: [] },
    ])
  })

  it.each(['https://ror.org/about', 'Wikidata (https://www.wikidata.org/wiki/Property:P1)'])(
    'is none in %j',
    (text) => {
      expect(takeOffIdentifiers(text)).toEqual({ name: text, identifiers: [] })
    },
  )
})
