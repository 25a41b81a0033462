import { expect, it } from '@jest/globals'
import { isPlatformPage, readPlatformPage } from '../src/pages/platform-page.ts'
import { readOceanCommitment } from '../src/sources/ocean-commitments.ts'
import { describeWithFiles, registryRecord, registryText } from './registry-files.ts'

const list = 'registry/ocean-commitments-2026-03.jsonl.gz'

const pages: Record<string, string> = {
  'registry/pages/10-000-ships-ocean_17d3e3e95c.html': '#OceanAction58793',
  'registry/pages/gloss-global-ocean-social-sciences_d2dbdf1bca.html': '#OceanAction43209',
  'registry/pages/gotham-whale_76421e802c.html': '#OceanAction41581',
  'registry/pages/keep-oceans-tidy_a3b1894b41.html': '#OceanAction40889',
}

const recordOf = (file: string): Record<string, unknown> => {
  const read = readPlatformPage(registryText(file))
  if ('reason' in read) throw new Error(`${file}: ${read.reason}`)
  return read.record
}

const draftOf = (record: unknown) => {
  const outcome = readOceanCommitment(record)
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome
}

describeWithFiles([list, ...Object.keys(pages)], 'the saved pages of the platform', () => {
  it.each(Object.entries(pages))('%s gives the same commitment as its record in the list', (file, number) => {
    expect(draftOf(recordOf(file)).draft).toEqual(draftOf(registryRecord(list, number)).draft)
  })

  it.each(Object.entries(pages))('%s gives the same record but for days that it has in words only', (file, number) => {
    // The list has `start` and `end` computed from `startRaw` and `endRaw`, which alone are on the page.
    expect(recordOf(file)).toEqual({ ...registryRecord(list, number), start: null, end: null })
  })

  it.each(Object.entries(pages))(
    '%s has the oddities of its record, at the fields that the page has',
    (file, number) => {
      const kindsOf = (record: unknown): string[] => draftOf(record).oddities.map(({ kind }) => kind)
      expect(kindsOf(recordOf(file))).toEqual(kindsOf(registryRecord(list, number)))
    },
  )

  it.each(Object.keys(pages))('%s is known by its beginning', (file) => {
    expect(isPlatformPage(registryText(file).slice(0, 2_000))).toBe(true)
  })

  it.each(Object.keys(pages))('%s leaves its contact behind', (file) => {
    expect(registryText(file)).toContain('mailto:')
    expect(JSON.stringify(recordOf(file))).not.toMatch(/mailto:|contact name removed|removed@/)
  })
})
