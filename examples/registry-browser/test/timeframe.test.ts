import { describe, expect, it } from '@jest/globals'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Timeframe } from '../src/parts/timeframe.tsx'

/** The text of a time frame, without its elements. */
const textOf = (precision: string | null): string =>
  renderToStaticMarkup(
    createElement(Timeframe, { of: { startsOn: '2026-01-01', endsOn: '2026-06-30', ongoing: false, precision } }),
  ).replace(/<[^>]*>/g, '')

describe('a time frame', () => {
  it.each([
    ['DAY', 'from 1 Jan 2026 to 30 Jun 2026'],
    ['MONTH', 'from Jan 2026 to Jun 2026'],
    ['QUARTER', 'from Jan 2026 to Jun 2026'],
    ['HALF', 'from Jan 2026 to Jun 2026'],
    ['YEAR', 'from 2026 to 2026'],
    [null, 'from 1 Jan 2026 to 30 Jun 2026'],
  ])('says no more than was meant: %s', (precision, text) => {
    expect(textOf(precision)).toBe(text)
  })
})
