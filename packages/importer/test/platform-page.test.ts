import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { isHtml, isPlatformPage, readPlatformPage } from '../src/pages/platform-page.ts'
import { readOceanCommitment } from '../src/sources/ocean-commitments.ts'
import { field, listField, pageParts, platformPage } from './platform-page-fixture.ts'

const recordOf = (html: string): Record<string, unknown> => {
  const read = readPlatformPage(html)
  if ('reason' in read) throw new Error(read.reason)
  return read.record
}

const reasonOf = (html: string): string => {
  const read = readPlatformPage(html)
  return 'reason' in read ? read.reason : `a record: ${JSON.stringify(read.record)}`
}

const without = (part: string): string => platformPage({ parts: pageParts.filter((html) => !html.includes(part)) })

describe('a saved page of the platform', () => {
  it('gives a record like those of the lists of the platform', () => {
    expect(recordOf(platformPage())).toEqual({
      registrationNumber: '#OceanAction7',
      nodeId: 7,
      url: 'https://registry.example/partnerships/clean-beaches',
      title: 'Clean beaches & bays',
      leadEntity: 'Clean Beaches Trust',
      entityType: 'Academic institution',
      intro: null,
      description: 'We clean.\nEvery day.\n\nOr so.',
      implementation: null,
      capacityBuildingAndTechnologyTransfer: null,
      capacity: null,
      coordinationMechanisms: null,
      governance: null,
      evaluation: null,
      expectedImpact: null,
      additionalInformation: null,
      otherSources: null,
      nature: 'Cleaning',
      quantification: 'Ten beaches',
      partnersText: 'Harbour Office\n\nDivers’ Club',
      goals: [14, 3],
      targets: ['14.1', '14.a'],
      deliverables: [
        { date: '2030-05-06', description: 'Ten beaches' },
        { date: null, description: 'Eleven' },
      ],
      resources: [{ type: 'Financing (in USD)', details: '10,000 USD' }],
      progressReports: [
        { title: 'First year', path: '/progress/1', status: 'On track', submitted: '2023-01-02T03:04:05-05:00' },
      ],
      smartFlagOnPage: false,
      actionNetworks: ['Ocean conference wheel logo'],
      startRaw: '06 May 2022 (start date)',
      endRaw: '05 May 2030 (date of completion)',
      start: null,
      end: null,
      countriesAndStakeholders: ['Kenya'],
      geographicalCoverage: 'Mombasa',
      beneficiaries: 'Everybody',
      oceanBasins: ['Global', 'Indian Ocean'],
      communitiesOfOceanAction: ['Coral reefs', 'Marine pollution'],
      headquarters: 'Mombasa, Kenya',
      website: 'http://www.example.org',
      region: null,
      sidsRegions: null,
      samoaPathwayPriorityAreas: null,
    })
  })

  it('gives the same record in whatever order its parts stand and whatever is wrapped around them', () => {
    const wrapper = fc.constantFrom('<div>', '<section class="a b"><div>', '<table><tbody><tr><td>', '<span><main>')
    const closing = (opening: string): string =>
      opening.replace(/<(\w+)[^>]*>/g, '</$1>').replace(/(<\/\w+>)(?=<)/g, '$1')
    const wrapped = (html: string, opening: string): string =>
      `${opening}${html}${(closing(opening).match(/<\/\w+>/g) ?? []).toReversed().join('')}`
    const shuffled = fc.shuffledSubarray([...pageParts], { minLength: pageParts.length })
    fc.assert(
      fc.property(
        shuffled,
        fc.array(wrapper, { minLength: pageParts.length, maxLength: pageParts.length }),
        (parts, wrappers) => {
          const page = platformPage({ parts: parts.map((part, index) => wrapped(part, wrappers[index]!)) })
          expect(recordOf(page)).toEqual(recordOf(platformPage()))
        },
      ),
      { numRuns: 30 },
    )
  })

  it('finds the sections that the lists of the platform have, by machine name or by label', () => {
    const parts = [
      ...pageParts,
      field('field-expected-impact', 'Much'),
      field('field-impl', 'Slowly', 'Implementation'),
    ]
    expect(recordOf(platformPage({ parts }))).toMatchObject({ expectedImpact: 'Much', implementation: 'Slowly' })
  })

  it('keeps a field that nobody knows under its machine name, to be reported as unknown', () => {
    const parts = [...pageParts, field('field-budget-line', 'B-7'), listField('field-shoe-size', '44')]
    const record = recordOf(platformPage({ parts }))
    expect(record).toMatchObject({ fieldBudgetLine: 'B-7', fieldShoeSize: '44' })
    const outcome = readOceanCommitment(record)
    expect(outcome.ok && outcome.oddities.map(({ kind, field }) => `${kind} ${field}`)).toEqual([
      'UNKNOWN_FIELD fieldBudgetLine',
      'UNKNOWN_FIELD fieldShoeSize',
    ])
  })

  it('keeps a field of a row that nobody knows in its row', () => {
    const parts = [
      ...pageParts.filter((part) => !part.includes('field-resources')),
      field('field-resources', '<div class="paragraph"><div class="field--name-field-donor">Somebody</div></div>'),
    ]
    expect(recordOf(platformPage({ parts }))['resources']).toEqual([
      { type: null, details: null, fieldDonor: 'Somebody' },
    ])
  })

  it('keeps tabs and blocks that nobody knows', () => {
    const parts = [...pageParts, '<details id="awards-tab"><summary>Awards</summary>First prize</details>']
    expect(recordOf(platformPage({ parts }))['awardsTab']).toBe('Awards\nFirst prize')
  })

  it('keeps both where a field stands twice and says two things', () => {
    const parts = [...pageParts, field('field-nature', 'Cleaning'), field('field-nature', 'Singing')]
    expect(recordOf(platformPage({ parts }))).toMatchObject({ nature: 'Cleaning', nature2: 'Singing' })
  })

  it('leaves contacts out, wherever they stand', () => {
    const parts = [...pageParts, listField('field-contact-phone', '555'), field('field-email-2', 'other@example.org')]
    expect(JSON.stringify(recordOf(platformPage({ parts })))).not.toMatch(/person|A\. Person|555|other@/i)
  })

  it('takes the number of the entry and not one that its texts mention', () => {
    const mention = field(
      'field-description',
      'As <a href="/search?q=%23OceanAction99">#OceanAction99</a> and <h6>#OceanAction98</h6>',
    )
    expect(recordOf(platformPage({ parts: [mention, ...pageParts.slice(0, 2)] }))['registrationNumber']).toBe(
      '#OceanAction7',
    )
  })

  it('takes the title from the metadata where the page has no heading', () => {
    const head = '<meta property="og:title" content="Clean shores" />'
    expect(recordOf(platformPage({ parts: pageParts.slice(1), head }))['title']).toBe('Clean shores')
  })

  it('has no country where the page says N/A', () => {
    const block = '<div id="block-partnerships-countries"><h5>Countries</h5><div class="content">\n N/A </div></div>'
    const parts = [...pageParts.filter((part) => !part.includes('partnership-countries')), block]
    expect(recordOf(platformPage({ parts }))['countriesAndStakeholders']).toEqual([])
  })
})

describe('a page that cannot be taken in', () => {
  it.each([
    ['is empty', ' \n', 'The page is empty.'],
    ['is no HTML', '{"a": 1}', 'It is no HTML: it begins with "{\\"a\\": 1}".'],
    ['has no number', without('%23OceanAction7'), 'The page shows no registration number such as #OceanAction40557.'],
    ['has no title', without('<h1'), 'The page of #OceanAction7 has no title: no <h1>, no og:title.'],
    [
      'is about something else',
      '<!doctype html><title>Recipes</title><p>Soup</p>',
      'It is not the page of an entry, "Recipes": it has no <article class="partnerships">.',
    ],
    [
      'asks to log in',
      '<html><head><title>Log in</title></head><body><form><input type="password"></form></body></html>',
      'It is a page to log in, "Log in"; save the entry again from a browser that sees it.',
    ],
  ])('is refused when it %s', (_, html, reason) => {
    expect(reasonOf(html)).toBe(reason)
  })

  it('is refused when it breaks off, wherever it does', () => {
    const page = platformPage()
    const end = page.lastIndexOf('</article>')
    for (let length = page.indexOf('<article') + 60; length < end; length += 97) {
      expect(reasonOf(page.slice(0, length))).toBe('The page breaks off before its end: its <article> is not closed.')
    }
  })

  it('never throws, whatever it is', () => {
    const html = fc.array(
      fc.oneof(fc.constantFrom(...pageParts, '<article class="partnerships">', '</div>'), fc.string()),
    )
    fc.assert(
      fc.property(html, (parts) => {
        expect(Object.keys(readPlatformPage(`<html>${parts.join('')}`))).toHaveLength(1)
      }),
    )
  })

  it('is read however deep its elements lie within each other', () => {
    const deep = field('field-nature', `${'<div>'.repeat(5_000)}deep${'</div>'.repeat(5_000)}`)
    expect(recordOf(platformPage({ parts: [...pageParts.slice(0, 2), deep] }))['nature']).toBe('deep')
  })
})

describe('the beginning of a file', () => {
  it.each([
    ['<!DOCTYPE html><html>', true],
    ['\ufeff\n<!-- saved from url=(0042)https://registry.example -->\n<HTML lang="en">', true],
    ['<?xml version="1.0"?><!DOCTYPE html PUBLIC "x">', true],
    ['<kml xmlns="x">', false],
    ['{"a":"<html>"}', false],
    ['title,description', false],
    ['', false],
  ])('%j is HTML: %p', (start, expected) => {
    expect(isHtml(start)).toBe(expected)
  })

  it('tells a page of the platform from other pages', () => {
    expect(isPlatformPage(platformPage())).toBe(true)
    expect(isPlatformPage('<!doctype html><html><head><title>partnerships</title>')).toBe(false)
  })
})
