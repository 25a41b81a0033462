import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { dueYears, readDatedText, readDay, readMoment } from '../src/dates.ts'
import { takeNotes } from './notes.ts'

describe('readDay', () => {
  it.each([
    ['2030-05-06', '2030-05-06'],
    [' 2030-05-06 ', '2030-05-06'],
    ['06 May 2030 (date of completion)', '2030-05-06'],
    ['6 May, 2030', '2030-05-06'],
    ['1990-01-01', '1990-01-01'],
    ['2100-12-31', '2100-12-31'],
    ['2028-02-29', '2028-02-29'],
  ])('reads %j', (text, date) => {
    expect(readDay(text, dueYears)).toEqual({ date, problem: null })
  })

  it.each([
    ['1970-01-01', 'SENTINEL_DATE'],
    ['01 January 1970 (start date)', 'SENTINEL_DATE'],
    ['0000-00-00', 'SENTINEL_DATE'],
    ['0004-12-31', 'IMPOSSIBLE_DATE'],
    ['1989-12-31', 'IMPOSSIBLE_DATE'],
    ['2101-01-01', 'IMPOSSIBLE_DATE'],
    ['2030-02-30', 'UNREADABLE_DATE'],
    ['31 June 2030', 'UNREADABLE_DATE'],
    ['2012 - ongoing', 'UNREADABLE_DATE'],
    ['06 Mai 2030', 'UNREADABLE_DATE'],
  ])('has no date for %j: %s', (text, problem) => {
    expect(readDay(text, dueYears)).toEqual({ date: null, problem })
  })

  it('reads every day of the possible years, and no other year', () => {
    const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, (moment) => {
        const date = moment.toISOString().slice(0, 10)
        const year = Number(date.slice(0, 4))
        const expected = year >= 1990 && year <= 2100 ? date : null
        expect(readDay(date, dueYears).date).toBe(expected)
      }),
    )
  })

  it('never throws and never invents a date', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { date } = readDay(text, dueYears)
        expect(date === null || text.includes(date) || text.includes(date.slice(0, 4))).toBe(true)
      }),
    )
  })
})

describe('readDatedText', () => {
  it('keeps the text of an impossible date', () => {
    const { note, notes } = takeNotes()
    expect(readDatedText('0004-12-31', dueYears, 'date', note)).toEqual({ date: null, text: '0004-12-31' })
    expect(notes).toEqual(['IMPOSSIBLE_DATE date: 0004-12-31'])
  })

  it('takes a sentinel for nothing', () => {
    const { note, notes } = takeNotes()
    expect(readDatedText('1970-01-01', dueYears, 'date', note)).toEqual({ date: null, text: null })
    expect(notes).toEqual(['SENTINEL_DATE date: 1970-01-01'])
  })
})

describe('readMoment', () => {
  it('turns a moment into UTC', () => {
    expect(readMoment('2017-12-21T02:36:47-05:00')).toBe('2017-12-21T07:36:47.000Z')
  })

  it.each([
    '2017-12-21',
    '1970-01-01T00:00:00Z',
    '2017-02-30T00:00:00Z',
    '2017-12-21T02:36:47',
    '2017-12-21T25:00:00Z',
    'soon',
  ])('has none for %j', (text) => {
    expect(readMoment(text)).toBeNull()
  })
})
