import { describe, expect, it } from '@jest/globals'
import { parseTimeframe, readTimeframeText } from '../src/timeframes/index.ts'
import { takeNotes } from './notes.ts'

/** `start end PRECISION ongoing`, a dash for what is not known. */
const summaryOf = (text: string): string => {
  const { startsOn, endsOn, precision, ongoing } = parseTimeframe(text)
  return [startsOn ?? '-', endsOn ?? '-', precision ?? '-', ...(ongoing ? ['ongoing'] : [])].join(' ')
}

const problemsOf = (text: string): string[] =>
  parseTimeframe(text).problems.map(({ kind, text: of }) => `${kind} ${of}`)

describe('parseTimeframe, on what the registry of 2018 holds', () => {
  it.each([
    ['- 2030', '- 2030-12-31 YEAR'],
    ['- 2015-03-30', '- 2015-03-30 DAY'],
    ['-', '- - -'],
    ['2004 -', '2004-01-01 - YEAR'],
    ['2012 - 2015', '2012-01-01 2015-12-31 YEAR'],
    ['2012 - 2015-12-31', '2012-01-01 2015-12-31 YEAR'],
    ['2011-06-22 - 2020-12-31', '2011-06-22 2020-12-31 DAY'],
    ['0000-00-00 - 2015', '- 2015-12-31 YEAR'],
    ['0000-00-00 - 2nd half of 2018', '- 2018-12-31 HALF'],
    ['0000-00-00 - 2nd semester 2016', '- 2016-12-31 HALF'],
    ['0000-00-00 - December 31,  2020', '- 2020-12-31 DAY'],
    ['0000-00-00 - 2017-1-1', '- 2017-01-01 DAY'],
    ['- 2012-03', '- 2012-03-31 MONTH'],
    ['- December 1,2008', '- 2008-12-01 DAY'],
    ['- 1991-2012', '1991-01-01 2012-12-31 YEAR'],
    ['06/2015 - 06/2016', '2015-06-01 2016-06-30 MONTH'],
    ['02 / 2017 - 11 / 2017', '2017-02-01 2017-11-30 MONTH'],
    ['9/2015 - December 2030', '2015-09-01 2030-12-31 MONTH'],
    ['2016/12 - 2030/1', '2016-12-01 2030-01-31 MONTH'],
    ['2018 01 - 2023 12', '2018-01-01 2023-12-31 MONTH'],
    ['2017.6.8 - 2019.6.7', '2017-06-08 2019-06-07 DAY'],
    ['2016/11/08 - 2021/11/7', '2016-11-08 2021-11-07 DAY'],
    ['30/12/2014 - 30/12/2016', '2014-12-30 2016-12-30 DAY'],
    ['15.07.2015 - 31.12.2030', '2015-07-15 2030-12-31 DAY'],
    ['9/16/2016 - 4/13/2017', '2016-09-16 2017-04-13 DAY'],
    ['03/20/2016 - 03/2020', '2016-03-20 2020-03-31 MONTH'],
    ['January 2009 - December 2016', '2009-01-01 2016-12-31 MONTH'],
    ['June/2015 - 2020', '2015-06-01 2020-12-31 YEAR'],
    ['2017 January  - 2020 December', '2017-01-01 2020-12-31 MONTH'],
    ['2016/ November  - 2017/ November', '2016-11-01 2017-11-30 MONTH'],
    ['(Enero/2007) - (Enero /2019)', '2007-01-01 2019-01-31 MONTH'],
    ['JANUARY 2017 - December 2030', '2017-01-01 2030-12-31 MONTH'],
    ['Jan 2017 - Dec 2017', '2017-01-01 2017-12-31 MONTH'],
    ['01/2018 - 12/2019`', '2018-01-01 2019-12-31 MONTH'],
    ['1 Jan. 2017 - 31 Dec. 2021', '2017-01-01 2021-12-31 DAY'],
    ['May 20th, 2015 - May 22nd 2015', '2015-05-20 2015-05-22 DAY'],
    ['29 of april 2016 - 29 of april 2016', '2016-04-29 2016-04-29 DAY'],
    ['January 1, 2017 - January1, 2030', '2017-01-01 2030-01-01 DAY'],
    ['30, 2017/July - 10,2017/August', '2017-07-30 2017-08-10 DAY'],
    ['1st June 2018 - 31st August 2020', '2018-06-01 2020-08-31 DAY'],
    ['Febraury 2016 - January 2021', '2016-02-01 2021-01-31 MONTH'],
    ['junio 2017 - diciembre 2030', '2017-06-01 2030-12-31 MONTH'],
    ['Mayo 2017 - Mayo/2021', '2017-05-01 2021-05-31 MONTH'],
    ['marzo/2017 - septiembre/2017', '2017-03-01 2017-09-30 MONTH'],
    ['JUIN 2011 - SEPTEMBER 2013', '2011-06-01 2013-09-30 MONTH'],
    ['Janvier 2018 - Dcembre 2022', '2018-01-01 2022-12-31 MONTH'],
    ['Juin 2017 - Mai 2018', '2017-06-01 2018-05-31 MONTH'],
    ['2014 novembre  - 2017 September', '2014-11-01 2017-09-30 MONTH'],
    ['Fall 2017 - Fall 2017', '2017-01-01 2017-12-31 YEAR'],
    ['late 2017 - ongoing', '2017-01-01 - YEAR ongoing'],
    ['2012 - ongoing', '2012-01-01 - YEAR ongoing'],
    ['2014 - Ongiong', '2014-01-01 - YEAR ongoing'],
    ['04 Jul 2012 - on going process', '2012-07-04 - DAY ongoing'],
    ['0000-00-00 - on-going (long-term)', '- - - ongoing'],
    ['Ongoing - Ongoing', '- - - ongoing'],
    ['Jan . 2013 - going on', '2013-01-01 - MONTH ongoing'],
    ['04/2017 - no end date', '2017-04-01 - MONTH ongoing'],
    ['06/2014 - Present', '2014-06-01 - MONTH ongoing'],
    ['2010 - Ongoing until at least 2060', '2010-01-01 - YEAR ongoing'],
    ['02/2016   - ongoing thru 2030', '2016-02-01 2030-12-31 YEAR'],
    ['On-going from 2002 - December 2030', '2002-01-01 2030-12-31 YEAR'],
    ['ongoing - 2020', '- 2020-12-31 YEAR'],
    ['Now - December 2020', '- 2020-12-31 MONTH'],
    ['2014 - Completed September 2017', '2014-01-01 2017-09-30 YEAR'],
    ['0000-00-00 - 2016 (TBC)', '- 2016-12-31 YEAR'],
    ['0000-00-00 - N.A.', '- - -'],
    ['01/2016 - n/d', '2016-01-01 - MONTH'],
    ['2016 November - /', '2016-11-01 - MONTH'],
    ['2009 - No date specified', '2009-01-01 - YEAR'],
  ])('reads %j', (text, summary) => {
    expect(summaryOf(text)).toBe(summary)
    expect(problemsOf(text).filter((problem) => problem !== 'SENTINEL_DATE 0000-00-00')).toEqual([])
  })

  it.each([
    ['- 2011/2012', '- - -'],
    ['- 2012 - in development', '- - -'],
    ['2012 - 2011/2012', '2012-01-01 - YEAR'],
    ['2018/2019 - 2022/2023', '- - -'],
    ['04/16 - 12/17', '- - -'],
    ['11/12 - 12/2019', '- 2019-12-31 MONTH'],
    ['16/1/16 - 31/7/19', '- - -'],
    ['June 2017 - December 18', '2017-06-01 - MONTH'],
    ['Mat 2017 - As long as it takes', '- - -'],
    ['O1/2014 - 12/2018', '- 2018-12-31 MONTH'],
    ['2015-01-2015 - 2016-12-31', '- 2016-12-31 DAY'],
    ['15 March, 2017 - 31 September, 2020', '2017-03-15 - DAY'],
    ['October 2015 - December 2017 (First Phase)', '2015-10-01 - MONTH'],
    ['July 1995 - 2030 (review)', '1995-07-01 - MONTH'],
    ['2005 - 2030 and beyond', '2005-01-01 - YEAR'],
    ['Above 1990  - 2020/2030', '- - -'],
    ['end of 2014 - minimum 10 years', '2014-01-01 - YEAR'],
    ['0000-00-00 - Approx. 5 months', '- - -'],
    ['January 2014 - July 2015 - 2030', '2014-01-01 - MONTH'],
    ['0000-00-00 - ongoingDecember 2017', '- - -'],
    ['2005 - Multiannual effort', '2005-01-01 - YEAR'],
    ['Annual - Ongoing commitment', '- - - ongoing'],
  ])('leaves open what %j does not say, and tells', (text, summary) => {
    expect(summaryOf(text)).toBe(summary)
    expect(problemsOf(text).join()).toContain('UNREADABLE_DATE')
  })
})

describe('parseTimeframe, on other ways to write one', () => {
  it.each([
    ['Q3 2018', '2018-07-01 2018-09-30 QUARTER'],
    ['2018 Q1 - 4th quarter of 2019', '2018-01-01 2019-12-31 QUARTER'],
    ['primer trimestre de 2018 - segundo semestre de 2019', '2018-01-01 2019-12-31 HALF'],
    ['1er trimestre 2018 - 2e semestre 2018', '2018-01-01 2018-12-31 HALF'],
    ['II semestre 2018 - T2 2020', '2018-07-01 2020-06-30 HALF'],
    ['2º trimestre de 2018 - H1 2019', '2018-04-01 2019-06-30 HALF'],
    ['du 1er janvier 2017 au 31 décembre 2020', '2017-01-01 2020-12-31 DAY'],
    ['1er août 2017 - 15 février 2018', '2017-08-01 2018-02-15 DAY'],
    ['de junio de 2017 a diciembre de 2020', '2017-06-01 2020-12-31 MONTH'],
    ['desde 2012 hasta la actualidad', '2012-01-01 - YEAR ongoing'],
    ['entre marzo de 2015 y mayo de 2016', '2015-03-01 2016-05-31 MONTH'],
    ['janeiro de 2016 – março de 2018', '2016-01-01 2018-03-31 MONTH'],
    ['from 2012 to 2015', '2012-01-01 2015-12-31 YEAR'],
    ['June 2012–May 2015', '2012-06-01 2015-05-31 MONTH'],
    ['2015-03-30-2016-03-29', '2015-03-30 2016-03-29 DAY'],
    ['2015-', '2015-01-01 - YEAR'],
    ['-2015', '- 2015-12-31 YEAR'],
    ['since 2012', '2012-01-01 - YEAR'],
    ['2012 onwards', '2012-01-01 - YEAR ongoing'],
    ['ongoing since March 2012', '2012-03-01 - MONTH ongoing'],
    ["jusqu'en 2030", '- 2030-12-31 YEAR'],
    ['hasta finales de 2030', '- 2030-12-31 YEAR'],
    ['en curso', '- - - ongoing'],
    ['2012 – en cours', '2012-01-01 - YEAR ongoing'],
    ['mid-June 2018 - mi-2019', '2018-06-01 2019-12-31 YEAR'],
  ])('reads %j', (text, summary) => {
    expect(summaryOf(text)).toBe(summary)
    expect(problemsOf(text)).toEqual([])
  })

  it('takes a single date for a time frame within that period', () => {
    expect(summaryOf('2nd half of 2018')).toBe('2018-07-01 2018-12-31 HALF')
  })

  it('knows February of leap years', () => {
    expect([summaryOf('- 02/2020'), summaryOf('- 02/2100')]).toEqual(['- 2020-02-29 MONTH', '- 2100-02-28 MONTH'])
  })
})

describe('parseTimeframe, on what can be read in several ways', () => {
  it.each([
    ['03/04/2015 - ongoing', '2015-01-01 - YEAR ongoing', '03/04/2015'],
    ['1.6.2017 -', '2017-01-01 - YEAR', '1.6.2017'],
    ['2015 - March/April 2018', '2015-01-01 2018-12-31 YEAR', 'March/April 2018'],
  ])('takes only the year of %j', (text, summary, ambiguous) => {
    expect(summaryOf(text)).toBe(summary)
    expect(problemsOf(text)).toEqual([`AMBIGUOUS_DATE ${ambiguous}`])
  })

  it('needs no order where day and month are the same number', () => {
    expect(summaryOf('05/05/2015 -')).toBe('2015-05-05 - DAY')
  })

  it('takes the order of day and month that the other date proves', () => {
    expect(summaryOf('01-06-2017 - 30-05-2030')).toBe('2017-06-01 2030-05-30 DAY')
    expect(summaryOf('9/16/2016 - 4/3/2017')).toBe('2016-09-16 2017-04-03 DAY')
    expect(problemsOf('01-06-2017 - 30-05-2030')).toEqual([])
  })

  it('does not decide whether 2010-11 is a month or two years', () => {
    expect(summaryOf('2010-11 - ongoing')).toBe('- - - ongoing')
    expect(summaryOf('2010/12 - 2014')).toBe('- 2014-12-31 YEAR')
  })

  it.each(['summer 2017', 'winter 2017', '2010s', '12/17', 'December 18', 'circa 2015', '2015?', 'FY 2018', '5 years'])(
    'has no date for %j',
    (text) => {
      expect(summaryOf(text)).toBe('- - -')
      expect(problemsOf(text)).toEqual([`UNREADABLE_DATE ${text}`])
    },
  )

  it('does not compute an end from a duration', () => {
    expect(summaryOf('2015-03-01 - 5 years')).toBe('2015-03-01 - DAY')
  })

  it('refuses a start that says "until" and an end that says "since"', () => {
    expect(summaryOf('until 2015 - since 2018')).toBe('- - -')
  })
})

describe('parseTimeframe, on dates that cannot be meant', () => {
  it('drops an end before the start, and the precision with it', () => {
    expect(summaryOf('May 2017 - 2016')).toBe('2017-05-01 - MONTH')
    expect(problemsOf('May 2017 - 2016')).toEqual(['END_BEFORE_START 2017-05-01 – 2016-12-31'])
  })

  it('lets a year end in itself', () => {
    expect(summaryOf('December 2017 - 2017')).toBe('2017-12-01 2017-12-31 YEAR')
  })

  it('leaves years out of range', () => {
    expect(summaryOf('05/1017 - 2101')).toBe('- - -')
    expect(problemsOf('05/1017 - 2101')).toEqual(['IMPOSSIBLE_DATE 05/1017', 'IMPOSSIBLE_DATE 2101'])
  })

  it.each(['1970-01-01', '01/01/1970', '1 January 1970', '0000-00-00', '00/00/0000', '0000'])(
    'takes %j for a sentinel',
    (text) => {
      expect(parseTimeframe(`${text} - 2015`)).toMatchObject({ startsOn: null, startText: null, endsOn: '2015-12-31' })
      expect(problemsOf(`${text} - 2015`)).toEqual([`SENTINEL_DATE ${text}`])
    },
  )
})

describe('parseTimeframe, on the words', () => {
  it.each([
    ['junio 2017 - diciembre 2020', 'junio 2017', 'diciembre 2020'],
    ['2012 - ongoing', '2012', 'ongoing'],
    ['- 2015-03-30', null, '2015-03-30'],
    ['0000-00-00 - N/A', null, 'N/A'],
    ['2016 November - /', '2016 November', null],
    ['- 1991-2012', '1991', '2012'],
    ['from 2012 to 2015', 'from 2012', 'to 2015'],
    ['2nd half of 2018', '2nd half of 2018', null],
    ['until 2030', null, 'until 2030'],
    ['as long as it takes', 'as long as it takes', null],
    [' 04/16  -  12/17 ', '04/16', '12/17'],
    ['-', null, null],
  ])('keeps those of %j', (text, startText, endText) => {
    expect(parseTimeframe(text)).toMatchObject({ startText, endText })
  })
})

describe('readTimeframeText', () => {
  it('notes what was odd, with the field', () => {
    const { note, notes } = takeNotes()
    expect(readTimeframeText('0000-00-00 - 03/04/2015', 'timeFrameRaw', note)).toEqual({
      startsOn: null,
      endsOn: '2015-12-31',
      startText: null,
      endText: '03/04/2015',
      precision: 'YEAR',
      ongoing: false,
    })
    expect(notes).toEqual(['SENTINEL_DATE timeFrameRaw: 0000-00-00', 'AMBIGUOUS_DATE timeFrameRaw: 03/04/2015'])
  })

  it('has nothing for no text', () => {
    const { note, notes } = takeNotes()
    expect(readTimeframeText(null, 'timeFrameRaw', note)).toMatchObject({ startsOn: null, precision: null })
    expect(notes).toEqual([])
  })
})
