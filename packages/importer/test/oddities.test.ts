import { describe, expect, it } from '@jest/globals'
import { createOddityTally, oddity, shorten } from '../src/oddities.ts'

describe('oddity', () => {
  it('cuts a long text without halving a character', () => {
    const { text } = oddity('REPAIRED_TEXT', 'title', '😀'.repeat(200))
    expect(text.length).toBeLessThanOrEqual(160)
    expect(text.isWellFormed()).toBe(true)
    expect(text.endsWith('😀…')).toBe(true)
  })

  it('holds nothing that a database or a terminal would stumble over', () => {
    expect(oddity('UNKNOWN_FIELD', 'a\0b', 'c\u001b[31m\ud800')).toEqual({
      kind: 'UNKNOWN_FIELD',
      field: 'a b',
      text: 'c [31m\ufffd',
    })
  })
})

describe('shorten', () => {
  it('leaves a short text alone', () => {
    expect(shorten(' one\n two ')).toBe('one two')
  })
})

describe('the tally', () => {
  it('counts by kind, the most frequent first, with a place in each of the first few records', () => {
    const tally = createOddityTally()
    tally.add([oddity('UNKNOWN_GOAL', 'goals[0]', '18')], { file: 'test.jsonl', line: 3, number: '#1' })
    tally.add([oddity('SENTINEL_DATE', 'start', '1970-01-01'), oddity('SENTINEL_DATE', 'end', '1970-01-01')], {
      file: 'test.jsonl',
      line: 4,
      number: '#2',
    })
    expect(tally.counts()).toMatchObject([
      {
        kind: 'SENTINEL_DATE',
        count: 2,
        meaning: expect.any(String),
        places: [{ line: 4, number: '#2', field: 'start', text: '1970-01-01' }],
      },
      { kind: 'UNKNOWN_GOAL', count: 1, places: [{ line: 3, number: '#1', field: 'goals[0]', text: '18' }] },
    ])
  })
})
