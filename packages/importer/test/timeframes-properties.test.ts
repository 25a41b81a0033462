import { describe, expect, it } from '@jest/globals'
import { isDate } from '@pledgegraph/kernel'
import * as fc from 'fast-check'
import { type ParsedTimeframe, parseTimeframe } from '../src/timeframes/index.ts'

interface Written {
  text: string
  first: string
  last: string
  /** In the order of exactness. */
  precision: number
}

const precisions = ['DAY', 'MONTH', 'QUARTER', 'HALF', 'YEAR']

const iso = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)

/** The names of months as the locale data of the runtime has them: nothing that this project wrote. */
const monthName = (month: number, language: string, length: 'long' | 'short'): string =>
  new Intl.DateTimeFormat(language, { month: length, timeZone: 'UTC' }).format(Date.UTC(2001, month - 1, 1))

const pad = (number: number): string => String(number).padStart(2, '0')

const englishOrdinal = (number: number): string => {
  const ending = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }
  return `${number}${ending[new Intl.PluralRules('en', { type: 'ordinal' }).select(number)]}`
}

const language = fc.constantFrom('en', 'es', 'fr', 'pt')
const namedMonth = fc
  .record({ number: fc.integer({ min: 1, max: 12 }), language, isUpper: fc.boolean() })
  .map((month) => ({ ...month, name: monthName(month.number, month.language, 'long') }))
  .map(({ number, name, isUpper }) => ({ number, name: isUpper ? name.toUpperCase() : name }))

const year = fc.integer({ min: 1900, max: 2100 })

const dayForms: readonly ((y: number, m: number, d: number, name: string) => string)[] = [
  iso,
  (y, m, d) => `${y}/${m}/${d}`,
  (y, m, d) => `${y}.${m}.${pad(d)}`,
  (y, _m, d, name) => `${d} ${name} ${y}`,
  (y, _m, d, name) => `${pad(d)}/${name}/${y}`,
  (y, _m, d, name) => `${d} de ${name} de ${y}`,
  (y, _m, d, name) => `${name} ${d}, ${y}`,
  (y, _m, d, name) => `${name} ${englishOrdinal(d)},${y}`,
  (y, _m, d, name) => `${englishOrdinal(d)} of ${name} ${y}`,
  (y, _m, d, name) => `${y} ${name} ${d}`,
]

const day: fc.Arbitrary<Written> = fc
  .tuple(fc.constantFrom(...dayForms), year, namedMonth, fc.integer({ min: 1, max: 28 }))
  .filter(([, y, m, d]) => iso(y, m.number, d) !== '1970-01-01')
  .map(([form, y, m, d]) => {
    const date = iso(y, m.number, d)
    return { text: form(y, m.number, d, m.name), first: date, last: date, precision: 0 }
  })

const monthForms: readonly ((y: number, m: number, name: string) => string)[] = [
  (y, _m, name) => `${name} ${y}`,
  (y, _m, name) => `${name}/${y}`,
  (y, _m, name) => `${name}, ${y}`,
  (y, _m, name) => `${name} de ${y}`,
  (y, _m, name) => `${y} ${name}`,
  (y, _m, name) => `late ${name} ${y}`,
  (y, m) => `${m}/${y}`,
  (y, m) => `${pad(m)}.${y}`,
  (y, m) => `${y} ${pad(m)}`,
  (y, m) => `${y}.${pad(m)}`,
  (y, m) => (m > y % 100 ? `${m}-${y}` : `${y}-${pad(m)}`),
]

const month: fc.Arbitrary<Written> = fc.tuple(fc.constantFrom(...monthForms), year, namedMonth).map(([form, y, m]) => ({
  text: form(y, m.number, m.name),
  first: iso(y, m.number, 1),
  last: iso(y, m.number + 1, 0),
  precision: 1,
}))

const partOf = (months: number, precision: number, forms: readonly ((y: number, n: number) => string)[]) =>
  fc.tuple(fc.constantFrom(...forms), year, fc.integer({ min: 1, max: 12 / months })).map(([form, y, n]) => ({
    text: form(y, n),
    first: iso(y, (n - 1) * months + 1, 1),
    last: iso(y, n * months + 1, 0),
    precision,
  }))

const quarter: fc.Arbitrary<Written> = partOf(3, 2, [
  (y, n) => `Q${n} ${y}`,
  (y, n) => `${y}-Q${n}`,
  (y, n) => `${englishOrdinal(n)} quarter of ${y}`,
  (y, n) => `${['primer', 'segundo', 'tercer', 'cuarto'][n - 1]} trimestre de ${y}`,
  (y, n) => `${n}e trimestre ${y}`,
])

const half: fc.Arbitrary<Written> = partOf(6, 3, [
  (y, n) => `H${n} ${y}`,
  (y, n) => `${englishOrdinal(n)} half of ${y}`,
  (y, n) => `${['primer', 'segundo'][n - 1]} semestre de ${y}`,
  (y, n) => `${['première', 'deuxième'][n - 1]} moitié de ${y}`,
])

const wholeYear: fc.Arbitrary<Written> = fc
  .tuple(fc.constantFrom('', 'early ', 'mid-', 'fin ', 'mediados de ', 'spring '), year)
  .map(([before, y]) => ({ text: `${before}${y}`, first: iso(y, 1, 1), last: iso(y, 12, 31), precision: 4 }))

const written = fc.oneof(day, month, quarter, half, wholeYear)

/** Pieces of time frames in no order: closer to what goes wrong than any letters. */
const rubble = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'- – / . , ( ) de of to hasta au since ongoing en cours N/A Q 2 H 1st 03 31 12 0000 half'.split(' '),
      ),
      fc.constantFrom(' ', ' - ', '2015', '1899', '04/05/2016', 'March', 'juin', 'mayo', 'fall', 'end of', '?'),
      fc.string(),
    ),
    { maxLength: 12 },
  )
  .chain((pieces) => fc.constantFrom(' ', '').map((between) => pieces.join(between)))

const anyText = fc.oneof(rubble, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 300 }))

describe('parseTimeframe, whatever is written', () => {
  it('reads every supported date in every place', () => {
    fc.assert(
      fc.property(written, (date) => {
        expect(parseTimeframe(`${date.text} - ongoing`)).toMatchObject({ startsOn: date.first, ongoing: true })
        expect(parseTimeframe(`- ${date.text}`)).toMatchObject({ startsOn: null, endsOn: date.last })
        expect(parseTimeframe(date.text)).toMatchObject({
          startsOn: date.first,
          endsOn: date.last,
          precision: precisions[date.precision],
        })
      }),
      { numRuns: 1000 },
    )
  })

  it('is as exact as the less exact of two dates', () => {
    fc.assert(
      fc.property(written, written, fc.constantFrom(' - ', ' – ', '  -  '), (start, end, dash) => {
        fc.pre(start.first <= end.last)
        expect(parseTimeframe(`${start.text}${dash}${end.text}`)).toEqual({
          startsOn: start.first,
          endsOn: end.last,
          startText: start.text,
          endText: end.text,
          precision: precisions[Math.max(start.precision, end.precision)],
          ongoing: false,
          problems: [],
        })
      }),
      { numRuns: 1000 },
    )
  })

  it('takes the day of a date in numbers only where its order is sure', () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (y, m, d) => {
        const isSure = d > 12 || d === m
        const expected = isSure
          ? { startsOn: iso(y, m, d), precision: 'DAY' }
          : { startsOn: iso(y, 1, 1), precision: 'YEAR' }
        fc.pre(iso(y, m, d) !== '1970-01-01')
        expect(parseTimeframe(`${d}/${m}/${y} -`)).toMatchObject(expected)
        expect(parseTimeframe(`${pad(m)}-${pad(d)}-${y} -`)).toMatchObject(expected)
      }),
    )
  })

  const holds = (name: string, check: (timeframe: ParsedTimeframe, text: string) => void): void =>
    it(name, () => {
      fc.assert(
        fc.property(anyText, (text) => check(parseTimeframe(text), text)),
        { numRuns: 2000 },
      )
    })

  holds('gives dates that exist', ({ startsOn, endsOn }) => {
    expect(startsOn === null || isDate(startsOn)).toBe(true)
    expect(endsOn === null || isDate(endsOn)).toBe(true)
  })

  holds('never ends before it starts', ({ startsOn, endsOn }) => {
    expect(startsOn === null || endsOn === null || startsOn <= endsOn).toBe(true)
  })

  holds('has a precision exactly where it has a date', ({ startsOn, endsOn, precision }) => {
    expect(precision === null).toBe(startsOn === null && endsOn === null)
  })

  holds('is not ongoing where it has an end', ({ endsOn, ongoing }) => {
    expect(ongoing && endsOn !== null).toBe(false)
  })

  holds('never invents a year', ({ startsOn, endsOn }, text) => {
    for (const date of [startsOn, endsOn]) expect(date === null || text.includes(date.slice(0, 4))).toBe(true)
  })

  holds('loses no word unless it is told', ({ startText, endText, problems }, text) => {
    const kept = [startText, endText, ...problems.map((problem) => problem.text)].join(' ')
    for (const word of text.match(/[\p{Letter}\p{Number}]+/gu) ?? []) expect(kept).toContain(word)
  })

  it.each([
    ['digits', '1'],
    ['white space', ' '],
    ['dashes', '-'],
    ['dashes apart', '- '],
    ['spans', '2015-'],
    ['words of cutting', 'to '],
    ['brackets', '('],
    ['combining marks', '\u0301'],
    ['months', 'march '],
  ])('takes a hundred thousand %s', (_name, piece) => {
    for (const text of [piece, `2015${piece}`, `2015 - ${piece}`]) {
      const { startsOn, endsOn } = parseTimeframe(`${text}${piece.repeat(100_000)}x`)
      expect([startsOn, endsOn]).toEqual([text.startsWith('2015 - ') ? '2015-01-01' : null, null])
    }
  })
})
