import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { type CommitmentDraft, type Oddity, sourceOf } from '../src/index.ts'
import { readSdgPartnership } from '../src/sources/sdg-partnerships.ts'
import { oceanCommitment } from './ocean-commitment.ts'
import { sdgPartnership } from './sdg-partnership.ts'

const read = (changes: object): { draft: CommitmentDraft; oddities: Oddity[] } => {
  const outcome = readSdgPartnership({ ...sdgPartnership, ...changes })
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome
}

const oddKinds = (changes: object): string[] =>
  read({ countries: [], partnersText: null, partnersSplit: [], partnersSection: null, ...changes }).oddities.map(
    ({ kind, field }) => `${kind} ${field}`,
  )

const refusal = (record: unknown): string => {
  const outcome = readSdgPartnership(record)
  return outcome.ok ? 'taken in' : outcome.reason
}

describe('a record of 2018', () => {
  it('becomes a draft', () => {
    expect(read({})).toMatchInlineSnapshot(`
      {
        "draft": {
          "beneficiaries": null,
          "countries": [
            "KEN",
          ],
          "deliverables": null,
          "earlierNumbers": [],
          "geographicCoverage": null,
          "goals": [
            7,
            14,
          ],
          "headquarters": null,
          "kind": "PARTNERSHIP",
          "language": null,
          "leadOrganization": null,
          "networks": [],
          "partners": [
            {
              "identifiers": [],
              "name": "Harbour Club",
              "type": null,
            },
            {
              "identifiers": [],
              "name": "Lagoon Society",
              "type": null,
            },
            {
              "identifiers": [],
              "name": "Reef Trust",
              "type": null,
            },
            {
              "identifiers": [],
              "name": "Shack Dwellers, Nigeria",
              "type": null,
            },
          ],
          "partnersText": "Partners:; Harbour Club, Lagoon Society, Reef Trust; Harbour Club; Shack Dwellers, Nigeria",
          "progressReports": null,
          "publishedAt": null,
          "registeredAt": null,
          "registrationNumber": "#SDGAction1",
          "resources": [
            {
              "amount": {
                "currency": "USD",
                "value": "10000",
              },
              "description": "10,000 USD",
              "type": "FINANCING",
            },
          ],
          "sections": {
            "additionalInformation": null,
            "capacity": null,
            "capacityBuilding": "Courses",
            "coordinationMechanisms": null,
            "description": "We light harbours.",
            "evaluation": null,
            "expectedImpact": null,
            "governance": null,
            "implementation": null,
            "intro": null,
            "nature": null,
            "quantification": null,
            "updates": null,
          },
          "source": {
            "key": "#SDGAction1",
            "registry": "sdg-partnerships",
            "url": "https://registry.example/partnership/?p=1",
          },
          "stakeholders": [
            {
              "kind": "REGION",
              "text": "Global",
            },
          ],
          "targets": [],
          "terms": [],
          "timeframe": {
            "endText": "2020-12-31",
            "endsOn": "2020-12-31",
            "ongoing": false,
            "precision": "DAY",
            "startText": "2015-01-01",
            "startsOn": "2015-01-01",
          },
          "title": "Lamps for harbours",
          "website": null,
          "websiteText": null,
        },
        "oddities": [
          {
            "field": "partnersText",
            "kind": "NOT_A_PARTNER",
            "text": "Partners:",
          },
          {
            "field": "countries[1]",
            "kind": "NOT_A_COUNTRY_REGION",
            "text": "Global",
          },
        ],
        "ok": true,
      }
    `)
  })

  it('of the Ocean Conference is a commitment', () => {
    const ocean = { registrationNumber: '#OceanAction1', registry: 'OCEAN' }
    expect(read(ocean).draft.kind).toBe('COMMITMENT')
  })

  it('is a partnership without partners too, since the registry called all its entries so', () => {
    expect(read({ partnersText: null, partnersSection: null, partnersSplit: [] }).draft).toMatchObject({
      kind: 'PARTNERSHIP',
      partners: [],
    })
  })

  it('without a registry is known by its number', () => {
    const { registry, ...record } = sdgPartnership
    expect(registry).toBe('SDG')
    expect(readSdgPartnership(record)).toMatchObject({ ok: true, draft: { kind: 'PARTNERSHIP' } })
  })

  it('has the updates that only pages show', () => {
    expect(read({ updates: 'Ten more lamps' }).draft.sections.updates).toBe('Ten more lamps')
  })

  it('keeps a resource that stands twice, and notes it', () => {
    const resources = [sdgPartnership.resources[0], sdgPartnership.resources[0]]
    expect(read({ resources }).draft.resources).toHaveLength(2)
    expect(oddKinds({ resources })).toEqual(['DUPLICATE_RESOURCE resources[1].details'])
  })

  it.each([
    [
      'a section that is not in the text',
      { partnersText: 'Reef Trust', partnersSection: 'Harbour Club' },
      'partnersSection',
    ],
    ['another splitting', { partnersText: 'Reef Trust', partnersSplit: ['Harbour Club'] }, 'partnersSplit'],
    ['another registry', { registry: 'OCEAN' }, 'registry'],
    ['another number', { legacyId: 9 }, 'legacyId'],
  ])('notes %s, which only the verbatim copy keeps', (_, changes, field) => {
    expect(oddKinds(changes)).toEqual([`ONLY_VERBATIM ${field}`])
  })

  it('takes the text of partners where the section is not in it', () => {
    const { draft } = read({ partnersText: 'Reef Trust', partnersSection: 'Harbour Club' })
    expect(draft.partners.map(({ name }) => name)).toEqual(['Reef Trust'])
  })

  it.each([
    ['registrationNumber', null, 'registrationNumber: expected text that is not blank, found null.'],
    ['title', ' ', 'title: expected text that is not blank, found " ".'],
    ['title', 'x'.repeat(501), /^title: expected at most 500 characters/],
    ['goals', 'all', /^goals: expected a list or null/],
    ['resources', [1], /^resources\[0\]: expected a JSON object/],
    ['partnersText', 7, /^partnersText: expected text or null/],
  ])('is refused with a %s of %j', (field, value, reason) => {
    expect(refusal({ ...sdgPartnership, [field]: value })).toMatch(reason)
  })

  it('never throws, whatever the record', () => {
    const field = fc.constantFrom(...Object.keys(sdgPartnership), 'other')
    fc.assert(
      fc.property(fc.dictionary(field, fc.jsonValue({ maxDepth: 3 })), (changes) => {
        readSdgPartnership({ ...sdgPartnership, ...changes })
      }),
    )
  })

  it('is recognised by its fields', () => {
    expect(sourceOf(sdgPartnership)?.name).toBe('sdg-partnerships')
    expect(sourceOf(oceanCommitment)?.name).toBe('ocean-commitments')
  })
})

describe('a damaged text of 2018', () => {
  it.each([
    ['Finland?s plan', 'Finland’s plan'],
    ['de l?ensemble', 'de l’ensemble'],
    ['Ministero dell?ambiente', 'Ministero dell’ambiente'],
    ['Line one_x000D_\nline two', 'Line one\nline two'],
  ])('is repaired where only one thing can have stood: %j', (description, repaired) => {
    expect(read({ description }).draft.sections.description).toBe(repaired)
    expect(oddKinds({ description })).toEqual(['REPAIRED_TEXT description'])
  })

  it.each(['Organizacin de pescadores', 'energy?poverty', 'Gestion de la pche', 'Associao de jovens', 'SelÃuk'])(
    'is noted and left as it is where nobody knows: %j',
    (description) => {
      expect(read({ description }).draft.sections.description).toBe(description)
      expect(oddKinds({ description })).toEqual(['LOST_CHARACTERS description'])
    },
  )

  it.each(['Is it so? Yes', 'Really?', 'https://example.org/?page=a', 'Medicin and niacin', 'Who? what? when?'])(
    'is not seen in %j',
    (description) => {
      expect(read({ description }).draft.sections.description).toBe(description)
      expect(oddKinds({ description })).toEqual([])
    },
  )
})
