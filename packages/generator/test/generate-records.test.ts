import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { readOceanCommitment } from '@pledgegraph/importer'
import { generateRecords } from '../src/index.ts'
import { placeName } from '../src/words.ts'

type GeneratedRecord = Record<string, unknown>

const count = 5000
const records = [...generateRecords({ commitments: count, seed: 1 })]

const rate = (holds: (record: GeneratedRecord) => boolean): number => records.filter(holds).length / count

const listOf = (record: GeneratedRecord, name: string) => record[name] as GeneratedRecord[]

const hashOf = (of: Iterable<GeneratedRecord>): string =>
  createHash('sha256')
    .update(JSON.stringify([...of]))
    .digest('hex')

describe('generated records', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(hashOf(generateRecords({ commitments: count, seed: 1 }))).toBe(hashOf(records))
    expect(hashOf(generateRecords({ commitments: count, seed: 2 }))).not.toBe(hashOf(records))
  })

  it('are the same on every machine', () => {
    expect(hashOf(generateRecords({ commitments: 100, seed: 7 }))).toMatchSnapshot()
  })

  it('are all understood by the importer', () => {
    const reasons = records.map(readOceanCommitment).flatMap((outcome) => (outcome.ok ? [] : [outcome.reason]))
    expect(reasons).toEqual([])
  })

  it('tell of places that no other number has', () => {
    const names = Array.from({ length: 200_000 }, (_, index) => placeName(index))
    expect(new Set(names).size).toBe(names.length)
  })

  it('have numbers of their own', () => {
    expect(new Set(records.map(({ registrationNumber }) => registrationNumber)).size).toBe(count)
  })

  it.each([
    ['progress reports', 0.213, (record: GeneratedRecord) => listOf(record, 'progressReports').length > 0],
    ['partners in free text', 0.901, (record: GeneratedRecord) => record['partnersText'] !== null],
    ['sentinels for a timeframe', 0.204, (record: GeneratedRecord) => record['start'] === '1970-01-01'],
    ['no timeframe', 0.136, (record: GeneratedRecord) => record['start'] === null],
    ['a government in the lead', 0.361, (record: GeneratedRecord) => record['entityType'] === 'Government'],
    ['a single goal', 0.46, (record: GeneratedRecord) => (record['goals'] as number[]).length === 1],
    ['countries', 0.528, (record: GeneratedRecord) => listOf(record, 'countriesAndStakeholders').length > 0],
  ])('have %s as often as real ones', (_, share, holds) => {
    // Four standard deviations of a share of 5,000 are below three hundredths; leads repeat, which doubles it.
    expect(Math.abs(rate(holds) - share)).toBeLessThan(0.06)
  })

  it('have sentinels among the dates of deliverables as often as real ones', () => {
    const dates = records.flatMap((record) => listOf(record, 'deliverables').map(({ date }) => date))
    const sentinels = dates.filter((date) => date === '1970-01-01').length / dates.length
    expect(Math.abs(sentinels - 1044 / 4575)).toBeLessThan(0.03)
  })

  it('are led by few organizations with many commitments and many with one', () => {
    const byLead = Object.values(Object.groupBy(records, ({ leadEntity }) => String(leadEntity)))
    const ones = byLead.filter((led) => led?.length === 1).length
    expect(ones).toBeGreaterThan(byLead.length / 3)
    expect(Math.max(...byLead.map((led) => led?.length ?? 0))).toBeGreaterThan(10)
  })

  it.each([
    [{ commitments: 0, seed: 1 }, 'commitments is a whole number from 1 to 10000000; got 0.'],
    [{ commitments: 1.5, seed: 1 }, 'got 1.5.'],
    [{ commitments: 1, seed: -1 }, 'seed is a whole number from 0 to 2147483648; got -1.'],
    [{ commitments: 1, seed: Number.NaN }, 'got NaN.'],
  ])('cannot be had for %j', (registry, message) => {
    expect(() => generateRecords(registry).next()).toThrow(message)
  })
})
