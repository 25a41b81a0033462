import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { type CommitmentDraft, type Oddity, readOceanCommitment, sourceOf } from '../src/index.ts'
import { oceanCommitment } from './ocean-commitment.ts'

const read = (changes: object): { draft: CommitmentDraft; oddities: Oddity[] } => {
  const outcome = readOceanCommitment({ ...oceanCommitment, ...changes })
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome
}

const oddKinds = (changes: object): string[] =>
  read({ countriesAndStakeholders: [], ...changes }).oddities.map(({ kind, field }) => `${kind} ${field}`)

const refusal = (record: unknown): string => {
  const outcome = readOceanCommitment(record)
  return outcome.ok ? 'taken in' : outcome.reason
}

describe('an ocean commitment', () => {
  it('becomes a draft', () => {
    expect(read({})).toMatchInlineSnapshot(`
      {
        "draft": {
          "beneficiaries": "Everybody",
          "countries": [
            "KEN",
          ],
          "deliverables": [
            {
              "description": "Ten beaches cleaned",
              "dueDate": "2030-05-06",
              "dueText": null,
            },
          ],
          "earlierNumbers": [],
          "geographicCoverage": "Mombasa",
          "goals": [
            14,
          ],
          "headquarters": "Mombasa, Kenya",
          "kind": "COMMITMENT",
          "language": null,
          "leadOrganization": {
            "country": null,
            "identifiers": [],
            "name": "Clean Beaches Trust",
            "type": "NGO",
          },
          "networks": [
            {
              "label": "Ocean conference wheel logo",
              "name": "Ocean Conference",
              "slug": "ocean-conference",
            },
          ],
          "partners": [
            {
              "identifiers": [],
              "name": "Harbour Office",
              "type": "GOVERNMENT",
            },
            {
              "identifiers": [],
              "name": "Divers’ Club",
              "type": null,
            },
          ],
          "partnersText": "Harbour Office (Government)
      Divers’ Club",
          "progressReports": [
            {
              "sourcePath": "/progress/1",
              "status": "ON_TRACK",
              "submittedAt": "2023-01-02T08:04:05.000Z",
              "submittedText": null,
              "title": "First year",
            },
          ],
          "publishedAt": null,
          "registeredAt": null,
          "registrationNumber": "#OceanAction1",
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
            "capacityBuilding": null,
            "coordinationMechanisms": null,
            "description": "We clean beaches.",
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
            "key": "#OceanAction1",
            "registry": "ocean-commitments",
            "url": "https://registry.example/partnerships/clean-beaches",
          },
          "stakeholders": [
            {
              "kind": "REGION",
              "text": "Global",
            },
          ],
          "targets": [
            "14.1",
          ],
          "terms": [
            {
              "label": "Indian Ocean",
              "scheme": "OCEAN_BASIN",
            },
            {
              "label": "Marine pollution",
              "scheme": "COMMUNITY_OF_OCEAN_ACTION",
            },
          ],
          "timeframe": {
            "endText": "05 May 2030 (date of completion)",
            "endsOn": "2030-05-05",
            "ongoing": false,
            "precision": "DAY",
            "startText": "06 May 2022 (start date)",
            "startsOn": "2022-05-06",
          },
          "title": "Clean beaches",
          "website": "https://example.org",
          "websiteText": null,
        },
        "oddities": [
          {
            "field": "countriesAndStakeholders[1]",
            "kind": "NOT_A_COUNTRY_REGION",
            "text": "Global",
          },
        ],
        "ok": true,
      }
    `)
  })

  it('needs nothing but a number and a title', () => {
    const outcome = readOceanCommitment({
      registrationNumber: '#OceanAction1',
      title: 'Clean beaches',
    })
    expect(outcome).toMatchObject({ ok: true, oddities: [] })
  })

  it.each([
    [{ title: null }, 'title: expected text that is not blank, found null.'],
    [{ title: ' \n' }, 'title: expected text that is not blank, found " \\n".'],
    [{ title: undefined }, 'title: expected text that is not blank, found nothing.'],
    [{ title: 5 }, 'title: expected text or null, found 5.'],
    [{ registrationNumber: '' }, 'registrationNumber: expected text that is not blank, found "".'],
    [{ registrationNumber: 'x'.repeat(101) }, 'registrationNumber: expected at most 100 characters, found '],
    [{ description: ['a'] }, 'description: expected text or null, found ["a"].'],
    [{ goals: 14 }, 'goals: expected a list or null, found 14.'],
    [{ goals: [null] }, 'goals[0]: expected a number, found null.'],
    [{ targets: [14.1] }, 'targets[0]: expected text, found 14.1.'],
    [{ deliverables: {} }, 'deliverables: expected a list or null, found {}.'],
    [{ deliverables: ['one'] }, 'deliverables[0]: expected a JSON object, found "one".'],
    [{ resources: [{ type: 1 }] }, 'resources[0].type: expected text or null, found 1.'],
    [{ description: 'x'.repeat(1_000_001) }, 'description: expected at most 1000000 characters, found '],
    [{ goals: Array(10_001).fill(14) }, 'goals: expected at most 10000 entries, found 10001.'],
  ])('is refused with the field and the value: %#', (changes, reason) => {
    expect(refusal({ ...oceanCommitment, ...changes })).toContain(reason)
  })

  it.each([null, 5, 'text', [oceanCommitment]])('is refused when it is no object: %j', (record) => {
    expect(refusal(record)).toContain('the record: expected a JSON object, found ')
  })

  it('reports unknown fields, those of lists once', () => {
    const row = { type: 'Other', details: 'a', colour: 'blue' }
    expect(oddKinds({ mood: 'good', resources: [row, { ...row, details: 'b' }] })).toEqual([
      'UNKNOWN_FIELD mood',
      'UNKNOWN_FIELD resources[].colour',
    ])
  })

  it('stops counting out unknown fields after a hundred', () => {
    const many = Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`field${index}`, index]))
    const { oddities } = read({ ...many, countriesAndStakeholders: [] })
    expect(oddities).toHaveLength(101)
    expect(oddities.at(-1)).toMatchObject({
      kind: 'UNKNOWN_FIELD',
      text: '150 more fields',
    })
  })

  it('reports a field for which there is no place only when it says something', () => {
    expect(oddKinds({ smartFlagOnPage: true, otherSources: 'a book', nodeId: 2 })).toEqual([
      'ONLY_VERBATIM nodeId',
      'ONLY_VERBATIM smartFlagOnPage',
      'ONLY_VERBATIM otherSources',
    ])
  })

  it('notes a lead entity of unknown type', () => {
    expect(read({ entityType: 'Guild' }).draft.leadOrganization).toEqual({
      name: 'Clean Beaches Trust',
      type: null,
      country: null,
      identifiers: [],
    })
    expect(oddKinds({ entityType: 'Guild' })).toEqual(['UNKNOWN_ENTITY_TYPE entityType'])
  })

  it('notes a type without a lead entity', () => {
    expect(read({ leadEntity: null }).draft.leadOrganization).toBeNull()
    expect(oddKinds({ leadEntity: ' ' })).toEqual(['TYPE_WITHOUT_LEAD entityType'])
  })

  it('takes a resource without a type for another one', () => {
    const resources = [{ type: null, details: '100' }]
    expect(read({ resources }).draft.resources).toEqual([{ type: 'OTHER', description: '100', amount: null }])
    expect(oddKinds({ resources })).toEqual(['UNKNOWN_RESOURCE_TYPE resources[0].type'])
  })

  it('keeps a resource that stands twice, and says so', () => {
    const resources = [oceanCommitment.resources[0], oceanCommitment.resources[0]]
    expect(read({ resources }).draft.resources).toHaveLength(2)
    expect(oddKinds({ resources })).toEqual(['DUPLICATE_RESOURCE resources[1].details'])
  })

  it('reads an amount of money in financing only', () => {
    const resources = [{ type: 'In-kind contribution', details: '100' }]
    expect(read({ resources }).draft.resources[0]?.amount).toBeNull()
    expect(oddKinds({ resources })).toEqual([])
  })

  it('keeps financing that is not one number as text', () => {
    const resources = [{ type: 'Financing (in USD)', details: 'some' }]
    expect(oddKinds({ resources })).toEqual(['AMOUNT_NOT_ONE_NUMBER resources[0].details'])
  })

  it('keeps a deliverable without text or date', () => {
    const deliverables = [{ date: null, description: null }]
    expect(read({ deliverables }).draft.deliverables).toEqual([{ description: null, dueDate: null, dueText: null }])
    expect(oddKinds({ deliverables })).toEqual(['DELIVERABLE_WITHOUT_TEXT deliverables[0].description'])
  })

  it('keeps the words of a due date that is none', () => {
    const deliverables = [{ date: 'end of 2030', description: 'a' }]
    expect(read({ deliverables }).draft.deliverables).toMatchObject([{ dueDate: null, dueText: 'end of 2030' }])
  })

  it.each([null, 'None', 'Delayed'])('leaves a progress status of %j empty', (status) => {
    const progressReports = [{ ...oceanCommitment.progressReports[0], status }]
    expect(read({ progressReports }).draft.progressReports?.[0]?.status).toBeNull()
    expect(oddKinds({ progressReports })).toEqual(['UNKNOWN_PROGRESS_STATUS progressReports[0].status'])
  })

  it('keeps the words of a moment that is none', () => {
    const progressReports = [{ ...oceanCommitment.progressReports[0], submitted: 'in May' }]
    expect(read({ progressReports }).draft.progressReports?.[0]).toMatchObject({
      submittedAt: null,
      submittedText: 'in May',
    })
  })

  it.each([
    ['Coral Reefs & Mangroves', /^coral-reefs-and-mangroves$/],
    ['Океан', /^network-[\da-f]{12}$/],
    ['constructor', /^constructor$/],
    ['x'.repeat(200), /^x{100}$/],
  ])('makes a slug for an unknown network %j', (label, slug) => {
    const actionNetworks = [label]
    expect(read({ actionNetworks }).draft.networks).toEqual([{ slug: expect.stringMatching(slug), name: label, label }])
    expect(oddKinds({ actionNetworks })).toEqual(['UNKNOWN_NETWORK actionNetworks'])
  })

  it('reports what it repaired, and where', () => {
    const deliverables = [{ date: null, description: 'Womenâ€™s beaches' }]
    expect(read({ deliverables, countriesAndStakeholders: [] }).oddities).toEqual([
      {
        kind: 'REPAIRED_TEXT',
        field: 'deliverables[0].description',
        text: 'wrong encoding: Women’s beaches',
      },
    ])
  })

  it('never throws, whatever the values', () => {
    const record = fc.record(
      Object.fromEntries(
        Object.keys(oceanCommitment).map((key) => [key, fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary' }))]),
      ),
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(record, (changes) => {
        expect(typeof readOceanCommitment({ ...oceanCommitment, ...changes }).ok).toBe('boolean')
      }),
    )
  })
})

describe('sourceOf', () => {
  it('recognises an ocean commitment by its fields', () => {
    expect(sourceOf(oceanCommitment)?.name).toBe('ocean-commitments')
  })

  it('recognises one that lacks what it needs, so that the reason is told', () => {
    expect(sourceOf({ nodeId: 1, leadEntity: 'Somebody' })?.name).toBe('ocean-commitments')
  })

  it.each([null, [], 'text', {}, { registrationNumber: '#SDGAction1', title: 'a', partners: 1 }])(
    'does not recognise %j',
    (record) => {
      expect(sourceOf(record)).toBeNull()
    },
  )
})
