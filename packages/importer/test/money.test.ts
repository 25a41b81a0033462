import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { readDollars } from '../src/money.ts'

describe('readDollars', () => {
  it.each([
    ['1000000', '1000000'],
    ['1,079,136USD', '1079136'],
    ['$ 1,855,206,600.00', '1855206600.00'],
    ['US$ 349,275.00', '349275.00'],
    ['USD 1 640 000', '1640000'],
    ['usd 5', '5'],
    ['42531.37', '42531.37'],
    ['  250,000 ', '250000'],
    ['0007', '7'],
    ['0', '0'],
    ['4\u00a0000\u202f000', '4000000'],
  ])('reads %j', (text, value) => {
    expect(readDollars(text)).toEqual({ value, currency: 'USD' })
  })

  it.each([
    '50.000',
    '2.958.326',
    '417.023',
    '15000$',
    '2 million',
    '3.5 million USD',
    'EUR 500 000',
    'USD 3-5 million',
    '1,00',
    '1,000 000',
    '12,34,567',
    '7500,000',
    '535,.820,000USD',
    '-5',
    '1e6',
    '٥٠٠',
    '',
    'USD',
    '250000 from UNIDO',
    '1234567890123456',
  ])('leaves %j as text', (text) => {
    expect(readDollars(text)).toBeNull()
  })

  const cents = fc.bigInt({ min: 0n, max: 10n ** 16n })

  const separators = fc.constantFrom(',', ' ', '')
  const around = fc.constantFrom('%', '$%', 'US$ %', 'USD %', '%USD', '% USD')

  it('reads every sum exactly, however it is grouped', () => {
    fc.assert(
      fc.property(cents, separators, around, (sum, separator, around) => {
        const [whole, decimals] = [String(sum / 100n), String(sum % 100n).padStart(2, '0')]
        const grouped = whole.replace(/\B(?=(\d{3})+$)/g, separator)
        expect(readDollars(around.replace('%', () => `${grouped}.${decimals}`))?.value).toBe(`${whole}.${decimals}`)
      }),
    )
  })

  it('never reads more than one number', () => {
    fc.assert(
      fc.property(cents, cents, fc.constantFrom('-', ' to ', '/', ' + '), (one, other, between) => {
        expect(readDollars(`${one}${between}${other}`)).toBeNull()
      }),
    )
  })
})
