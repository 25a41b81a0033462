import { Readable } from 'node:stream'
import { describe, expect, it } from '@jest/globals'
import { readRecords } from '../src/index.ts'
import { collect } from './collect.ts'
import {
  commitmentLine,
  content,
  deliverable,
  headerLine,
  networkLine,
  newId,
  organizationLine,
  partner,
  progressReport,
} from './exported-lines.ts'

const read = (...lines: readonly object[]) =>
  collect(readRecords(Readable.from([lines.map((line) => JSON.stringify(line)).join('\n')])))

const reasonOf = async (line: object): Promise<string> => {
  const [outcome] = await read(line)
  return outcome?.ok === false ? outcome.reason : 'understood'
}

describe('the lines of an export', () => {
  it('are understood, and the first says nothing by itself', async () => {
    const outcomes = await read(headerLine, organizationLine(), networkLine(), commitmentLine())
    expect(outcomes).toMatchObject([
      { ok: true, kind: 'EXPORTED', line: 2, exported: { type: 'Organization', organization: { countryCode: 'FJI' } } },
      { ok: true, kind: 'EXPORTED', line: 3, exported: { type: 'ActionNetwork', network: { slug: 'reefs' } } },
      { ok: true, kind: 'EXPORTED', line: 4, exported: { type: 'Commitment', commitment: { goals: [14] } } },
    ])
  })

  it('of another version are not read at all', async () => {
    const outcomes = await read({ ...headerLine, version: 2 }, organizationLine())
    expect(outcomes).toMatchObject([{ ok: false, isEnd: true, line: 1 }])
    expect(await reasonOf({ ...headerLine, version: 2 })).toBe(
      'This is version 2 of the export, and version 1 can be read; update pledgegraph.',
    )
  })

  it('of another program are not read at all', async () => {
    expect(await reasonOf({ ...headerLine, format: 'other' })).toBe('format: expected pledgegraph, found "other".')
  })

  it('are recognised by their ids where the type is wrong', async () => {
    expect(await reasonOf(commitmentLine({ type: 'Promise' }))).toBe(
      'type: expected one of Organization, ActionNetwork, Commitment, found "Promise".',
    )
  })

  it('may have fields that nobody knows', async () => {
    const [outcome] = await read(
      networkLine({ colour: 'blue', accountabilityRule: { reportingIntervalMonths: 6, x: 1 } }),
    )
    expect(outcome).toMatchObject({
      ok: true,
      oddities: [
        { kind: 'UNKNOWN_FIELD', field: 'colour', text: '"blue"' },
        { kind: 'UNKNOWN_FIELD', field: 'accountabilityRule.x', text: '1' },
      ],
    })
  })

  it('may leave out what is null or empty', async () => {
    const { acronym, aliases, merges, ...short } = organizationLine()
    expect([acronym, aliases, merges]).toEqual([null, [], []])
    expect(await reasonOf(short)).toBe('understood')
  })
})

const otherDeliverable = newId('Deliverable')
const organization = newId('Organization')

describe('refuses', () => {
  it.each<[object, string]>([
    [organizationLine({ id: 'organization_1' }), 'id: expected an id of Organization, found "organization_1".'],
    [organizationLine({ id: newId('Commitment') }), 'id: expected an id of Organization, found "commitment_'],
    [organizationLine({ name: null }), 'name: expected text that is not empty, found nothing.'],
    [organizationLine({ name: '' }), 'name: expected text that is not empty, found "".'],
    [organizationLine({ name: 'a\0b' }), 'name: expected text that can be stored, found "a\\u0000b".'],
    [organizationLine({ name: '\ud83d' }), 'name: expected text that can be stored, found "\\ud83d".'],
    [organizationLine({ country: 'fj' }), 'country: expected an ISO 3166-1 alpha-3 code such as KEN, found "fj".'],
    [organizationLine({ organizationType: 'CLUB' }), 'organizationType: expected one of GOVERNMENT, '],
    [organizationLine({ status: 'MERGED' }), 'status: expected ACTIVE without mergedInto, found "MERGED".'],
    [organizationLine({ mergedInto: organization }), 'status: expected MERGED beside mergedInto, found "ACTIVE".'],
    [
      organizationLine({ id: organization, status: 'MERGED', mergedInto: organization }),
      `mergedInto: expected the id of another organization, found "${organization}".`,
    ],
    [
      organizationLine({
        merges: [{ organization, into: newId('Organization'), mergedAt: '2026-01-01T00:00:00.000Z', note: null }],
      }),
      'merges[0]: expected a merge that leads to this organization, found "organization_',
    ],
    [
      organizationLine({ aliases: [{ name: 'A', language: 'x' }] }),
      'aliases[0].language: expected a language code such as fr, found "x".',
    ],
    [
      organizationLine({ aliases: [{ name: 'A' }, { name: 'A', language: 'fr' }] }),
      'aliases[1]: expected each entry once, found "A".',
    ],
    [
      organizationLine({ createdAt: '2026-01-02' }),
      'createdAt: expected a moment in UTC such as 2026-03-26T09:30:00.000Z, found "2026-01-02".',
    ],
    [networkLine({ slug: 'No Slug' }), 'slug: expected a slug such as ocean-conference, found "No Slug".'],
    [networkLine({ goals: 14 }), 'goals: expected a list, found 14.'],
    [networkLine({ goals: [18] }), 'goals[0]: expected a whole number from 1 to 17, found 18.'],
    [networkLine({ goals: [1, 1] }), 'goals[1]: expected each entry once, found 1.'],
    [commitmentLine({ version: 0 }), 'version: expected a whole number from 1 to 2147483647, found 0.'],
    [
      commitmentLine({ status: 'DRAFT' }),
      'status: expected one of PUBLISHED, COMPLETED, CANCELLED, WITHDRAWN, found "DRAFT".',
    ],
    [
      commitmentLine({ targets: ['14.8'] }),
      'targets[0]: expected the code of a target such as 14.2 or 14.a, found "14.8".',
    ],
    [
      commitmentLine({ terms: ['term_ocean-basin.moon'] }),
      'terms[0]: expected the id of a term such as term_ocean-basin.arctic-ocean, found "term_ocean-basin.moon".',
    ],
    [commitmentLine({ timeframe: null }), 'timeframe: expected a JSON object, found nothing.'],
    [
      commitmentLine({ timeframe: { ...content.timeframe, startsOn: '2026-02-30' } }),
      'timeframe.startsOn: expected a day such as 2026-03-26, found "2026-02-30".',
    ],
    [
      commitmentLine({ resources: [{ type: 'FINANCING', amount: { value: '007', currency: 'USD' } }] }),
      'resources[0].amount.value: expected an amount such as 1079136.50, found "007".',
    ],
    [
      commitmentLine({ partners: [partner({ role: 'PARTNER' }), partner()] }),
      'partners[1].role: expected the lead, if there is one, before all others, found "LEAD".',
    ],
    [
      commitmentLine({ partners: [partner({ evidence: { method: 'NAME', score: 1, matchedName: 'Reef' } })] }),
      'partners[0].evidence: expected null, since there is no organization, found "Reef".',
    ],
    [
      commitmentLine({
        partners: [partner({ organization, evidence: { method: 'NAME', score: 1.1, matchedName: 'Reef' } })],
      }),
      'partners[0].evidence.score: expected a number from 0 to 1, found 1.1.',
    ],
    [
      commitmentLine({ deliverables: [deliverable({ state: 'DELIVERED' })] }),
      'deliverables[0].deliveredAt: expected the day for DELIVERED, found nothing.',
    ],
    [
      commitmentLine({ progressReports: [progressReport({ deliverables: [otherDeliverable] })] }),
      'progressReports[0].deliverables[0]: expected a deliverable of the same commitment, found ',
    ],
    [
      commitmentLine({ earlierTexts: [{ ...content, title: null, keptAt: '2026-01-01T00:00:00.000Z' }] }),
      'earlierTexts[0].title: expected text that is not empty, found nothing.',
    ],
  ])('what is wrong with line %#', async (line, reason) => {
    expect(await reasonOf(line)).toContain(reason)
  })

  it('lists and texts without an end', async () => {
    expect(await reasonOf(networkLine({ goals: Array.from({ length: 10_001 }, () => 1) }))).toBe(
      'goals: expected at most 10000 entries, found 10001.',
    )
    expect(await reasonOf(networkLine({ name: 'x'.repeat(1_000_001) }))).toContain(
      'name: expected at most 1000000 characters, found "xxx',
    )
  })
})
