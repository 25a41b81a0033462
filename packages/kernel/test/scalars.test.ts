import { describe, expect, it } from '@jest/globals'
import { isDate, parseCountryCode, parseDate, parseDateTime, scalarResolvers } from '../src/index.ts'

describe('parseCountryCode', () => {
  it.each(['KEN', 'ken', 'KE', 'ke', '404'])('takes %s for Kenya', (text) => {
    expect(parseCountryCode(text)).toBe('KEN')
  })

  it.each(['8', '08', '008'])('takes the number %s with or without its zeros', (text) => {
    expect(parseCountryCode(text)).toBe('ALB')
  })

  it.each(['XKK', 'XK', '983'])('refuses %s, which ISO 3166-1 does not have', (text) => {
    expect(() => parseCountryCode(text)).toThrow(
      `"${text}" is no country; give an ISO 3166-1 code such as KEN, KE or 404.`,
    )
  })

  it.each(['', 'K', 'ZZ', 'ZZZ', '000', '4040', 'Kenya', ' KE', 'ıt', 'constructor'])('refuses %j', (text) => {
    expect(() => parseCountryCode(text)).toThrow('is no country')
  })
})

describe('parseDate', () => {
  it.each(['0001-01-01', '2024-02-29', '9999-12-31'])('takes %s as it is', (text) => {
    expect(parseDate(text)).toBe(text)
  })

  it.each(['2023-02-29', '2026-13-01', '0000-01-01', '2026-3-6', '26 March 2026', '2026-03-26T00:00:00Z', ''])(
    'refuses %j',
    (text) => {
      expect(isDate(text)).toBe(false)
      expect(() => parseDate(text)).toThrow(`${JSON.stringify(text)} is not a date; dates look like 2026-03-26.`)
    },
  )
})

describe('parseDateTime', () => {
  it.each([
    ['2026-03-26T09:30:00Z', '2026-03-26T09:30:00.000Z'],
    ['2026-03-26t09:30:00.123456z', '2026-03-26T09:30:00.123Z'],
    ['2026-03-26T01:30:00+02:00', '2026-03-25T23:30:00.000Z'],
  ])('turns %s into UTC with milliseconds', (text, moment) => {
    expect(parseDateTime(text)).toBe(moment)
  })

  it.each([
    ['a moment without a zone', '2026-03-26T09:30:00'],
    ['a day that does not exist', '2026-02-30T09:30:00Z'],
    ['an hour that does not exist', '2026-03-26T24:00:00Z'],
    ['a moment that UTC puts outside the calendar', '9999-12-31T23:30:00-01:00'],
  ])('refuses %s', (_, text) => {
    expect(() => parseDateTime(text)).toThrow(`"${text}" is not a date-time; those look like 2026-03-26T09:30:00Z.`)
  })
})

describe('scalarResolvers', () => {
  it('refuse a variable that is no string', () => {
    expect(() => scalarResolvers.CountryCode.parseValue(404)).toThrow('404 is not a CountryCode; give a string.')
  })

  it('leave what the database holds as it is', () => {
    expect(scalarResolvers.CountryCode.serialize('KEN')).toBe('KEN')
  })
})
