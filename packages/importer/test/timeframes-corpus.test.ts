import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { sharedData, skipReason } from '@pledgegraph/testkit'
import { type ParsedTimeframe, parseTimeframe } from '../src/timeframes/index.ts'

const file = 'registry/sdg-partnerships-2018-07.jsonl.gz'
const path = sharedData(file)

const readTexts = (): string[] =>
  gunzipSync(readFileSync(path ?? ''))
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => String(JSON.parse(line).timeFrameRaw))

const count = (names: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const name of names.toSorted()) counts[name] = (counts[name] ?? 0) + 1
  return counts
}

const outcomeOf = ({ startsOn, endsOn, ongoing }: ParsedTimeframe): string => {
  const dates = `${startsOn === null ? '' : 'start'}${endsOn === null ? '' : 'end'}`
  return `${dates || 'none'}${ongoing ? ' ongoing' : ''}`
}

const shapeOf = (text: string): string => text.replace(/\d/g, '9')

const isOdd = (kind: string): boolean => kind !== 'SENTINEL_DATE'

const tests = (): void => {
  const texts = path === null ? [] : readTexts()
  const all = texts.map((text) => ({ text, parsed: parseTimeframe(text) }))
  const shapes = new Map(all.toReversed().map((entry) => [shapeOf(entry.text), entry]))

  it('has all shapes to read', () => {
    expect({ entries: all.length, shapes: shapes.size }).toEqual({ entries: 3834, shapes: 690 })
  })

  it('counts what was understood, entry by entry', () => {
    expect(count(all.map(({ parsed }) => outcomeOf(parsed)))).toMatchInlineSnapshot(`
      {
        "end": 1192,
        "none": 162,
        "none ongoing": 77,
        "start": 65,
        "start ongoing": 217,
        "startend": 2121,
      }
    `)
  })

  it('counts how exact it is', () => {
    expect(count(all.map(({ parsed }) => String(parsed.precision)))).toMatchInlineSnapshot(`
      {
        "DAY": 457,
        "HALF": 2,
        "MONTH": 1654,
        "YEAR": 1482,
        "null": 239,
      }
    `)
  })

  it('counts what was odd', () => {
    expect(count(all.flatMap(({ parsed }) => parsed.problems.map(({ kind }) => kind)))).toMatchInlineSnapshot(`
      {
        "AMBIGUOUS_DATE": 23,
        "END_BEFORE_START": 5,
        "IMPOSSIBLE_DATE": 3,
        "SENTINEL_DATE": 205,
        "UNREADABLE_DATE": 110,
      }
    `)
  })

  it('counts the shapes that were understood in whole', () => {
    const understood = [...shapes.values()].filter(({ parsed }) => !parsed.problems.some(({ kind }) => isOdd(kind)))
    expect(understood.length).toMatchInlineSnapshot(`626`)
  })

  it('understands every date with a year of four digits but these', () => {
    const unread = all.flatMap(({ parsed }) =>
      parsed.problems.filter(({ kind, text }) => kind === 'UNREADABLE_DATE' && /\d{4}/.test(text)),
    )
    expect(count(unread.map(({ text }) => text))).toMatchInlineSnapshot(`
      {
        "042015": 1,
        "0ct 2012": 1,
        "2011/2012": 5,
        "2012 - in development": 1,
        "2013/2016": 1,
        "2015-01-2015": 1,
        "2015/2016": 1,
        "2018/2019": 1,
        "2020/2030": 1,
        "2022/2023": 1,
        "2030 (review)": 1,
        "2030 and beyond": 1,
        "31 September 2016": 1,
        "31 September 2017": 1,
        "31 September, 2020": 1,
        "Above 1990": 1,
        "April 24, 2016/2017": 1,
        "December 2017 (First Phase)": 1,
        "December 2020 /2030": 1,
        "July 2015 - 2030": 1,
        "July 2016 (Phase I)": 1,
        "Mat 2017": 1,
        "My 2018": 1,
        "O1/2014": 1,
        "Review  June  2020": 1,
        "beyond 2019": 1,
        "ongoingDecember 2017": 1,
      }
    `)
  })

  it('understands every other text but these', () => {
    const unread = all.flatMap(({ parsed }) =>
      parsed.problems.filter(({ kind, text }) => kind === 'UNREADABLE_DATE' && !/\d{4}/.test(text)),
    )
    expect(count(unread.map(({ text }) => text))).toMatchInlineSnapshot(`
      {
        "01/01/17": 1,
        "01/01/19": 1,
        "01/02/16": 1,
        "01/02/17": 1,
        "01/10/16": 1,
        "01/10/17": 1,
        "01/15": 1,
        "01/206": 1,
        "01/22": 1,
        "02/17": 1,
        "04/16": 1,
        "04/17": 2,
        "05/14": 1,
        "05/17": 2,
        "06/17": 3,
        "06/18": 1,
        "06/20": 1,
        "09/17": 1,
        "1/17": 2,
        "1/19": 1,
        "10/04": 1,
        "10/20": 1,
        "11/12": 1,
        "12/17": 3,
        "12/18": 2,
        "12/19": 2,
        "12/20": 1,
        "12/22": 1,
        "12/25": 1,
        "12/30": 1,
        "16/09/14": 1,
        "16/1/16": 1,
        "22/6/18": 1,
        "22/6/21": 1,
        "3-4 batches are held": 1,
        "3/18": 1,
        "31/12/30": 1,
        "31/7/19": 1,
        "7/17": 1,
        "9/16": 1,
        "Annual": 4,
        "Annual renewal": 1,
        "Annually": 1,
        "Approx. 5 months": 1,
        "As long as it takes": 1,
        "December 18": 1,
        "Each March": 1,
        "January 20": 1,
        "MoU is renewable": 1,
        "Multiannual": 2,
        "Multiannual effort": 10,
        "Restarts each year": 1,
        "depending on program": 3,
        "minimum 10 years": 1,
        "multiannual": 1,
      }
    `)
  })

  it('takes only the year of these', () => {
    const ambiguous = all.flatMap(({ parsed }) => parsed.problems.filter(({ kind }) => kind === 'AMBIGUOUS_DATE'))
    expect(count(ambiguous.map(({ text }) => text))).toMatchInlineSnapshot(`
      {
        "01.05.2016": 1,
        "01/02/2015": 1,
        "01/03/2018": 1,
        "01/07/2016": 1,
        "01/07/2020": 1,
        "01/09/2017": 1,
        "01/10/2030": 1,
        "02/12/2015": 1,
        "05/10/2017": 1,
        "08/06/2020": 1,
        "1.6.2017": 1,
        "1.6.2018": 1,
        "1/10/2012": 1,
        "1/8/2017": 1,
        "10-4-2017": 1,
        "10/09/2016": 1,
        "10/11/2017": 1,
        "11/10/2008": 1,
        "11/10/2028": 1,
        "12/02/2015": 1,
        "8-11-2050": 1,
        "June/July 2021": 1,
        "March/April 2018": 1,
      }
    `)
  })

  it('keeps every word but sentinels', () => {
    for (const { text, parsed } of all) {
      const kept = [parsed.startText, parsed.endText].join(' ')
      for (const word of text.replace('0000-00-00', '').match(/[\p{Letter}\p{Number}]+/gu) ?? []) {
        expect(kept).toContain(word)
      }
    }
  })
}

if (path === null) describe.skip(`time frames of the registry of 2018 (${skipReason(file)})`, tests)
else describe('time frames of the registry of 2018', tests)
