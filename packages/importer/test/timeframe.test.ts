import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { readTimeframe } from '../src/timeframe.ts'
import { takeNotes } from './notes.ts'

const none = { start: null, end: null, startRaw: null, endRaw: null }

describe('readTimeframe', () => {
  it('keeps the dates and how the page words them', () => {
    const { note, notes } = takeNotes()
    const texts = { start: '2022-05-06', end: '2030-05-05', startRaw: '06 May 2022 (start date)', endRaw: null }
    expect(readTimeframe(texts, note)).toEqual({
      startsOn: '2022-05-06',
      endsOn: '2030-05-05',
      startText: '06 May 2022 (start date)',
      endText: '2030-05-05',
      precision: 'DAY',
      ongoing: false,
    })
    expect(notes).toEqual([])
  })

  it('reads the words where there is no date', () => {
    expect(readTimeframe({ ...none, startRaw: '06 May 2022 (start date)' }, takeNotes().note)).toMatchObject({
      startsOn: '2022-05-06',
    })
  })

  it('takes a start that is older than every registry', () => {
    expect(readTimeframe({ ...none, start: '1978-01-01' }, takeNotes().note).startsOn).toBe('1978-01-01')
  })

  it('has no precision without a date', () => {
    expect(readTimeframe(none, takeNotes().note)).toMatchObject({ startsOn: null, endsOn: null, precision: null })
  })

  it('leaves sentinels out, in words too', () => {
    const { note, notes } = takeNotes()
    const texts = { ...none, end: '1970-01-01', endRaw: '01 January 1970 (date of completion)' }
    expect(readTimeframe(texts, note)).toMatchObject({ endsOn: null, endText: null })
    expect(notes).toEqual(['SENTINEL_DATE end: 1970-01-01'])
  })

  it('drops an end before the start and keeps its words', () => {
    const { note, notes } = takeNotes()
    const texts = { ...none, start: '2021-12-17', end: '2020-12-01' }
    expect(readTimeframe(texts, note)).toMatchObject({ startsOn: '2021-12-17', endsOn: null, endText: '2020-12-01' })
    expect(notes).toEqual(['END_BEFORE_START end: 2021-12-17 – 2020-12-01'])
  })

  it('takes the date where date and words disagree', () => {
    const { note, notes } = takeNotes()
    const texts = { ...none, start: '2021-12-17', startRaw: '18 December 2021' }
    expect(readTimeframe(texts, note)).toMatchObject({ startsOn: '2021-12-17', startText: '18 December 2021' })
    expect(notes).toEqual(['DATES_DISAGREE startRaw: 18 December 2021 / 2021-12-17'])
  })

  it('never ends before it starts', () => {
    const day = fc
      .date({ min: new Date('1850-01-01'), max: new Date('2150-01-01'), noInvalidDate: true })
      .map((moment) => moment.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, day, (start, end) => {
        const { startsOn, endsOn } = readTimeframe({ ...none, start, end }, takeNotes().note)
        expect(startsOn === null || endsOn === null || startsOn <= endsOn).toBe(true)
      }),
    )
  })
})
