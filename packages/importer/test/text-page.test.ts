import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { isTextPage, readTextPage } from '../src/pages/text-page.ts'
import { readSdgPartnership } from '../src/sources/sdg-partnerships.ts'
import { describeWithFiles, registryRecord, registryText } from './registry-files.ts'

const page = `Global registry of voluntary commitments & multi-stakeholder partnerships
Clean rivers
Description/achievement of initiative

We clean rivers.

All of them.

Implementation methodologies

With nets, see #OceanAction5.

Arrangements for Capacity-Building and Technology Transfer

Coordination mechanisms/governance structure

A board of three.

River Office
Boat Club
Updates to initiatives
Two rivers are clean.
Staff / Technical expertise
Ten people
In-kind contribution
Nets

This initiative does not yet fulfil the SMART criteria.
Action Network
Basic information
Time-frame: 2012 - ongoing
River Office
Boat Club
Contact information
A. Person, person@example.org
United Nations`

const recordOf = (text: string): Record<string, unknown> => {
  const read = readTextPage(text)
  if ('reason' in read) throw new Error(read.reason)
  return read.record
}

describe('a page of the predecessor as plain text', () => {
  it('gives a record like those of the list of that registry', () => {
    expect(recordOf(page)).toEqual({
      registrationNumber: null,
      url: null,
      title: 'Clean rivers',
      description: 'We clean rivers.\n\nAll of them.',
      implementation: 'With nets, see #OceanAction5.',
      capacityBuildingAndTechnologyTransfer: null,
      coordinationMechanisms: 'A board of three.',
      partnersSection: 'River Office\nBoat Club',
      updates: 'Two rivers are clean.',
      resources: [
        { type: 'Staff / Technical expertise', details: 'Ten people' },
        { type: 'In-kind contribution', details: 'Nets' },
      ],
      timeFrameRaw: '2012 - ongoing',
      partnersText: 'River Office\nBoat Club',
      goals: [],
      countries: [],
      registry: null,
    })
  })

  it('gives the same record whatever the case, the ends of lines and of headings', () => {
    const heading =
      /^(?:.*(?:of initiative|methodologies|Transfer|structure|initiatives|expertise|contribution|Network))$/gm
    const variant = page.replace(heading, (line) => `\n  ${line.toUpperCase()} :\n`).replace('Time-frame', 'TIME-FRAME')
    expect(recordOf(`\ufeff${variant.replaceAll('\n', '\r\n')}`)).toEqual(recordOf(page))
  })

  it('takes the partners from under their heading where there is one', () => {
    const text = page.replace('\nRiver Office\nBoat Club\nUpdates', '\nPartner(s)\nRiver Office; Boat Club\nUpdates')
    expect(recordOf(text)).toMatchObject({
      coordinationMechanisms: 'A board of three.',
      partnersSection: 'River Office; Boat Club',
      partnersText: 'River Office\nBoat Club',
    })
  })

  it('leaves the last section as it is where the column names no such partners', () => {
    const text = page.replace('ongoing\nRiver Office\nBoat Club', 'ongoing')
    expect(recordOf(text)).toMatchObject({
      coordinationMechanisms: 'A board of three.\n\nRiver Office\nBoat Club',
      partnersSection: null,
      partnersText: null,
    })
  })

  it.each([
    ['on a line of its own', page.replace('Clean rivers', 'Clean rivers\n#SDGAction36'), '#SDGAction36', 'SDG'],
    ['behind the title', page.replace('Clean rivers', 'Clean rivers (#OceanAction7)'), '#OceanAction7', 'OCEAN'],
    ['in the column', page.replace('Basic information', 'Basic information\n#SDGAction8'), '#SDGAction8', 'SDG'],
  ])('finds the registration number %s', (_, text, registrationNumber, registry) => {
    expect(recordOf(text)).toEqual({ ...recordOf(page), registrationNumber, registry })
  })

  it('finds the address of the page before its first heading', () => {
    const text = page.replace('Clean rivers', 'https://registry.example/partnership/?p=36\nClean rivers')
    expect(recordOf(text)).toMatchObject({ url: 'https://registry.example/partnership/?p=36', title: 'Clean rivers' })
  })

  it('reads goals and countries in the column', () => {
    const text = page.replace(
      'Contact information',
      'Goals:\nGoal 14: Life below water\n6, 17\nCountries: Kenya; Fiji\nContact information',
    )
    expect(recordOf(text)).toMatchObject({ goals: [14, 6, 17], countries: ['Kenya', 'Fiji'] })
  })

  it('takes a word that heads the column for text elsewhere', () => {
    expect(recordOf(page.replace('All of them.', 'Goals\nMany'))['description']).toBe('We clean rivers.\n\nGoals\nMany')
  })

  it('keeps two resources of one kind, and one after the other what stands under a heading twice', () => {
    const text = page.replace(
      'In-kind contribution',
      'Staff / Technical expertise\nFive more\nUpdates to initiatives\nThree.\nIn-kind contribution',
    )
    expect(recordOf(text)).toMatchObject({
      updates: 'Two rivers are clean.\n\nThree.',
      resources: [{ details: 'Ten people' }, { details: 'Five more' }, { details: 'Nets' }],
    })
  })

  it('keeps what has no place under a name of its own, to be reported as unknown', () => {
    const text = page
      .replace('Clean rivers', 'Clean rivers\nA subtitle')
      .replace('Action Network', 'Action Network\nRivers of the World')
      .replace('ongoing\n', 'ongoing\nRegional office\nPartners:\n')
    expect(recordOf(text)).toMatchObject({
      textBeforeFirstHeading: 'A subtitle',
      actionNetworks: 'Rivers of the World',
      basicInformation: 'Regional office',
    })
  })

  it('leaves contacts out', () => {
    expect(JSON.stringify(recordOf(page))).not.toMatch(/person/i)
  })

  it.each([
    ['nothing', ' \n\n', 'The page is empty.'],
    ['no heading', 'Dear all,\nplease find attached', /none of the headings of a registry page/],
    [
      'no title',
      page.slice(page.indexOf('Description/')),
      'The page has no title: nothing stands before its first heading.',
    ],
  ])('is refused when there is %s', (_, text, reason) => {
    expect(readTextPage(text)).toEqual({ reason: typeof reason === 'string' ? reason : expect.stringMatching(reason) })
  })

  it('never throws, whatever it is, and loses no word of a section', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{3,9}$/), { minLength: 1 }).map((list) => list.join(' '))
    fc.assert(
      fc.property(words, fc.string(), (text, noise) => {
        readTextPage(noise)
        expect(recordOf(page.replace('All of them.', text))['description']).toBe(`We clean rivers.\n\n${text}`)
      }),
    )
  })
})

describe('the beginning of a text', () => {
  it('tells a registry page from others', () => {
    expect(isTextPage(page)).toBe(true)
    expect(isTextPage('title,Description\nx,y')).toBe(false)
    expect(isTextPage('<html>\nDescription\nPartners')).toBe(false)
    expect(isTextPage('Description\nof something')).toBe(false)
  })
})

const list = 'registry/sdg-partnerships-2018-07.jsonl.gz'
const realPage = 'registry/pages/green-productivity.txt'

describeWithFiles([list, realPage], 'the page that somebody saved', () => {
  const oneLine = (value: unknown): unknown => (typeof value === 'string' ? value.replace(/\s+/g, ' ') : value)
  const flat = (record: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [key, oneLine(value)]))

  it('says what its record in the list says', () => {
    // Only the list has the numbers, the registry, the address and a split of the partners; only the page the updates.
    const { registrationNumber, legacyId, registry, url, partnersSplit, ...rest } = registryRecord(list, '#SDGAction36')
    expect([registrationNumber, legacyId, registry, url, partnersSplit]).not.toContain(undefined)
    expect(flat(recordOf(registryText(realPage)))).toEqual({
      ...flat(rest),
      registrationNumber: null,
      registry: null,
      url: null,
      updates: expect.stringMatching(/^Increase in overall awareness/),
    })
  })

  it('gives the commitment of its record, with the updates and without the address', () => {
    const draftOf = (record: Record<string, unknown>) => {
      const outcome = readSdgPartnership(record)
      if (!outcome.ok) throw new Error(outcome.reason)
      const { sections, ...draft } = outcome.draft
      return { ...draft, sections: flat({ ...sections }), oddities: outcome.oddities }
    }
    const page = draftOf({ ...recordOf(registryText(realPage)), registrationNumber: '#SDGAction36' })
    const record = draftOf(registryRecord(list, '#SDGAction36'))
    expect(page).toEqual({
      ...record,
      sections: { ...record.sections, updates: expect.any(String) },
      source: { ...record.source, url: null },
    })
  })

  it('is known by its beginning, and leaves its contact behind', () => {
    const text = registryText(realPage)
    expect(isTextPage(text.slice(0, 1_000))).toBe(true)
    expect(JSON.stringify(recordOf(text))).not.toContain('A regional intergovernmental organization,')
  })
})
