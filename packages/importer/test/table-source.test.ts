import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { tableSource } from '../src/sources/table.ts'

const minimal = { registrationNumber: '#A1', title: 'Clean beaches' }

const read = (record: Record<string, unknown>) => {
  const outcome = tableSource.read({ ...minimal, ...record })
  if (!outcome.ok) throw new Error(outcome.reason)
  return {
    draft: outcome.draft,
    notes: outcome.oddities.map(({ kind, field, text }) => `${kind} ${field}: ${text}`),
  }
}

const draftOf = (record: Record<string, unknown>) => read(record).draft

describe('a row of a table', () => {
  it('needs a number and a title, and nothing more', () => {
    expect(read({})).toEqual({
      notes: [],
      draft: {
        registrationNumber: '#A1',
        earlierNumbers: [],
        kind: 'COMMITMENT',
        title: 'Clean beaches',
        language: null,
        sections: {
          intro: null,
          description: null,
          implementation: null,
          capacityBuilding: null,
          capacity: null,
          coordinationMechanisms: null,
          governance: null,
          evaluation: null,
          expectedImpact: null,
          nature: null,
          quantification: null,
          additionalInformation: null,
          updates: null,
        },
        leadOrganization: null,
        partnersText: null,
        partners: [],
        goals: [],
        targets: [],
        resources: [],
        timeframe: { startsOn: null, endsOn: null, startText: null, endText: null, precision: null, ongoing: false },
        countries: [],
        stakeholders: [],
        geographicCoverage: null,
        beneficiaries: null,
        headquarters: null,
        website: null,
        websiteText: null,
        terms: [],
        networks: [],
        registeredAt: null,
        publishedAt: null,
        deliverables: null,
        progressReports: null,
        source: { registry: 'table', key: '#A1', url: null },
      },
    })
  })

  it.each([
    [{ registrationNumber: ' ' }, 'registrationNumber: expected text that is not blank, found " ".'],
    [{ title: '' }, 'title: expected text that is not blank, found "".'],
    [{ title: 7 }, 'title: expected text or null, found 7.'],
  ])('is refused with %j', (record, reason) => {
    expect(tableSource.read({ ...minimal, ...record })).toEqual({ ok: false, reason })
  })

  it('keeps each section', () => {
    const sections = Object.keys(draftOf({}).sections).map((section) => (section === 'intro' ? 'summary' : section))
    const record = Object.fromEntries(sections.map((section) => [section, `The ${section}`]))
    expect(Object.values(draftOf(record).sections)).toEqual(sections.map((section) => `The ${section}`))
  })

  it.each([
    ['Good practice', 'GOOD_PRACTICE', []],
    ['ACCELERATION_ACTION', 'ACCELERATION_ACTION', []],
    ['Dream', 'COMMITMENT', ['UNKNOWN_KIND kind: Dream']],
  ])('of the kind %j is a %s', (text, kind, notes) => {
    expect(read({ kind: text })).toMatchObject({ draft: { kind }, notes })
  })

  it.each([
    ['fr', 'fr', []],
    ['PT_br', 'pt-BR', []],
    ['French', null, ['UNKNOWN_LANGUAGE language: French']],
  ])('in the language %j has %j', (text, language, notes) => {
    expect(read({ language: text })).toMatchObject({ draft: { language }, notes })
  })

  it('has a lead organization with its type, country and identifiers', () => {
    const lead = {
      leadOrganization: 'Reef Institute',
      leadOrganizationType: 'Academic institution',
      leadOrganizationCountry: 'KEN',
      leadOrganizationIdentifier: 'https://ror.org/02y3ad647; ISNI: 0000 0001 2157 6568',
    }
    expect(read(lead)).toMatchObject({
      notes: [],
      draft: {
        leadOrganization: {
          name: 'Reef Institute',
          type: 'ACADEMIC_INSTITUTION',
          country: 'KEN',
          identifiers: [
            { scheme: 'ROR', value: 'https://ror.org/02y3ad647' },
            { scheme: 'ISNI', value: '0000 0001 2157 6568' },
          ],
        },
      },
    })
  })

  it('reports what is unknown about its lead organization', () => {
    const lead = {
      leadOrganization: 'Reef Institute',
      leadOrganizationType: 'Club',
      leadOrganizationCountry: 'Atlantis',
      leadOrganizationIdentifier: 'B-17',
    }
    expect(read(lead).notes).toEqual([
      'UNKNOWN_COUNTRY leadOrganizationCountry: Atlantis',
      'UNKNOWN_IDENTIFIER leadOrganizationIdentifier: B-17',
      'UNKNOWN_ENTITY_TYPE leadOrganizationType: Club',
    ])
  })

  it('has partners, one on each line or with semicolons between them', () => {
    expect(
      draftOf({ partners: 'Harbour Office; Divers’ Club\nReef Institute' }).partners.map(({ name }) => name),
    ).toEqual(['Harbour Office', 'Divers’ Club', 'Reef Institute'])
  })

  it.each([
    ['14; 17', [14, 17], []],
    ['SDG 14, SDG 3', [3, 14], []],
    ['Goal 16: Peace, justice and strong institutions\n1 – No poverty', [1, 16], []],
    ['14; 18', [14], ['UNKNOWN_GOAL goals[1]: 18']],
    ['oceans', [], ['UNKNOWN_GOAL goals[0]: oceans']],
  ])('with the goals %j has %j', (goals, expected, notes) => {
    expect(read({ goals })).toMatchObject({ draft: { goals: expected }, notes })
  })

  it('has targets', () => {
    expect(read({ goals: '14', targets: '14.1, Target 14.a; 14.99' })).toMatchObject({
      draft: { targets: ['14.1', '14.a'] },
      notes: ['UNKNOWN_TARGET targets[2]: 14.99'],
    })
  })

  it.each([
    ['Kenya; Fiji', ['KEN', 'FJI'], [], []],
    ['KEN, FJ', ['KEN', 'FJI'], [], []],
    ['Korea, Republic of; Kenya', ['KOR', 'KEN'], [], []],
    ['Kenya; Pacific islands', ['KEN'], ['Pacific islands'], ['NOT_A_COUNTRY_REGION countries[0]: Pacific islands']],
    ['Kenya; KE', ['KEN'], [], ['DUPLICATE_ENTRY countries: KE']],
  ])('with the countries %j has %j and the places %j', (text, countries, others, notes) => {
    const { draft, notes: noted } = read({ countries: text })
    expect([draft.countries, draft.stakeholders.map((place) => place.text), noted]).toEqual([countries, others, notes])
  })

  it('has deliverables from columns with numbers, then from one cell', () => {
    const record = {
      'deliverable 2': 'Two beaches',
      'deliverable 2 due': '2027-12-31',
      'deliverable 1': 'One beach',
      'deliverable 1 due': '',
      'deliverable 3': ' ',
      'deliverable 3 due': '',
      deliverables: '2028-06-30: Three beaches\nFour beaches',
    }
    expect(read(record)).toMatchObject({
      notes: [],
      draft: {
        deliverables: [
          { description: 'One beach', dueDate: null, dueText: null },
          { description: 'Two beaches', dueDate: '2027-12-31', dueText: null },
          { description: 'Three beaches', dueDate: '2028-06-30', dueText: null },
          { description: 'Four beaches', dueDate: null, dueText: null },
        ],
      },
    })
  })

  it('reports deliverables without a text, with a date that is none, and twice the same', () => {
    const record = {
      'deliverable 1 due': '31/12/2027',
      'deliverable 2': 'One beach',
      'deliverable 3': 'One beach',
    }
    expect(read(record)).toMatchObject({
      draft: { deliverables: [{ description: null, dueDate: null, dueText: '31/12/2027' }, {}, {}] },
      notes: [
        'DELIVERABLE_WITHOUT_TEXT deliverable 1: 31/12/2027',
        'UNREADABLE_DATE deliverable 1 due: 31/12/2027',
        'DUPLICATE_DELIVERABLE deliverables: One beach',
      ],
    })
  })

  it('has resources from columns with numbers, then from one cell', () => {
    const record = {
      'resource 1': '10,000 USD',
      'resource 1 type': 'Financing (in USD)',
      resources: 'In-kind contribution: Nets\nBoats: three',
    }
    expect(read(record)).toMatchObject({
      draft: {
        resources: [
          { type: 'FINANCING', description: '10,000 USD', amount: { value: '10000', currency: 'USD' } },
          { type: 'IN_KIND', description: 'Nets', amount: null },
          { type: 'OTHER', description: 'Boats: three', amount: null },
        ],
      },
      notes: ['UNKNOWN_RESOURCE_TYPE resources: Boats: three'],
    })
  })

  it('has progress reports', () => {
    const record = { 'progress 1 status': 'On track', 'progress 1 date': '2026-09-30', 'progress 1 title': 'First' }
    expect(draftOf(record).progressReports).toEqual([
      {
        title: 'First',
        status: 'ON_TRACK',
        submittedAt: '2026-09-30T00:00:00.000Z',
        submittedText: null,
        sourcePath: null,
      },
    ])
  })

  it.each([
    [{ start: '2026-03-01', end: '2030-12-31' }, ['2026-03-01', '2030-12-31', 'DAY', false]],
    [{ start: '2026-03-01' }, ['2026-03-01', null, 'DAY', false]],
    [{ start: 'March 2026', end: 'ongoing' }, ['2026-03-01', null, 'MONTH', true]],
    [{ start: '2026' }, ['2026-01-01', null, 'YEAR', false]],
    [{ end: '2030' }, [null, '2030-12-31', 'YEAR', false]],
    [{ timeframe: '2012 - June 2015' }, ['2012-01-01', '2015-06-30', 'YEAR', false]],
  ])('with %j runs %j', (record, expected) => {
    const { startsOn, endsOn, precision, ongoing } = draftOf(record).timeframe
    expect([startsOn, endsOn, precision, ongoing]).toEqual(expected)
  })

  it('reports a time frame beside a start and an end', () => {
    expect(read({ start: '2026', timeframe: '2012' }).notes).toContain('ONLY_VERBATIM timeframe: 2012')
  })

  it('has moments of registration and publication', () => {
    expect(read({ registeredAt: '2026-03-26', publishedAt: '2026-03-27T10:00:00+02:00' }).draft).toMatchObject({
      registeredAt: '2026-03-26T00:00:00.000Z',
      publishedAt: '2026-03-27T08:00:00.000Z',
    })
    expect(read({ registeredAt: 'yesterday' }).notes).toEqual(['UNREADABLE_DATE registeredAt: yesterday'])
  })

  it('has terms and networks', () => {
    expect(
      read({ oceanBasins: 'Indian Ocean; Arctic Ocean', networks: 'Ocean Conference\nOcean conference' }),
    ).toMatchObject({
      draft: {
        terms: [
          { scheme: 'OCEAN_BASIN', label: 'Indian Ocean' },
          { scheme: 'OCEAN_BASIN', label: 'Arctic Ocean' },
        ],
        networks: [{ slug: 'ocean-conference', name: 'Ocean Conference', label: 'Ocean Conference' }],
      },
      notes: ['DUPLICATE_ENTRY networks: Ocean conference'],
    })
  })

  it('says where it comes from', () => {
    expect(draftOf({ registry: 'my-registry', url: 'https://registry.example/1' }).source).toEqual({
      registry: 'my-registry',
      key: '#A1',
      url: 'https://registry.example/1',
    })
  })

  it('reports columns that nobody knows', () => {
    expect(read({ 'Shoe size': '44', 'deliverable 1 colour': 'blue' }).notes).toEqual([
      'UNKNOWN_FIELD Shoe size: 44',
      'UNKNOWN_FIELD deliverable 1 colour: blue',
    ])
  })

  it('is told from records of other sources', () => {
    expect(tableSource.recognises({ ...minimal, goals: '14' })).toBe(true)
    expect(tableSource.recognises({ ...minimal, goals: [14] })).toBe(false)
    expect(tableSource.recognises({ title: 'x' })).toBe(false)
  })

  it('never makes the source throw, whatever is in it', () => {
    const keys = fc.constantFrom(
      'goals',
      'targets',
      'countries',
      'start',
      'end',
      'deliverable 1 due',
      'resources',
      'website',
      'language',
      'partners',
      'networks',
    )
    fc.assert(
      fc.property(fc.dictionary(keys, fc.oneof(fc.string(), fc.string({ unit: 'binary' }))), (record) => {
        expect(tableSource.read({ ...minimal, ...record }).ok).toBe(true)
      }),
    )
  })
})
