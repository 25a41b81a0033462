import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { connection, connectionResolvers, decodeCursor, encodeCursor, pageRequest } from '../src/index.ts'

const anything = () => true

describe('pageRequest', () => {
  it('is the first twenty where nothing is asked', () => {
    expect(pageRequest({})).toEqual({ size: 20, direction: 'FORWARD', cursor: null })
  })

  it.each([
    [{ first: 1 }, { size: 1, direction: 'FORWARD', cursor: null }],
    [
      { first: 100, after: 'x' },
      { size: 100, direction: 'FORWARD', cursor: 'x' },
    ],
    [{ last: 5 }, { size: 5, direction: 'BACKWARD', cursor: null }],
    [{ before: 'x' }, { size: 20, direction: 'BACKWARD', cursor: 'x' }],
    [
      { first: 3, after: null, last: null, before: null },
      { size: 3, direction: 'FORWARD', cursor: null },
    ],
  ])('reads %j', (args, expected) => {
    expect(pageRequest(args)).toEqual(expected)
  })

  it.each([
    { first: 0 },
    { first: -1 },
    { first: 101 },
    { last: 0 },
    { first: 1, last: 1 },
    { first: 1, before: 'x' },
    { after: 'x', before: 'y' },
  ])('refuses %j', (args) => {
    expect(() => pageRequest(args)).toThrow(/takes a number from 1 to 100|one way at a time/)
  })
})

describe('a cursor', () => {
  it('comes back as it was made, whatever its values', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (values) => {
        const text = encodeCursor({ order: 'NAME_ASC', values })
        expect(
          decodeCursor(
            text,
            'NAME_ASC',
            values.map(() => anything),
          ),
        ).toEqual(values)
      }),
    )
  })

  it('never passes for one when it is any other text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => decodeCursor(text, 'NAME_ASC', [anything])).toThrow(
          expect.objectContaining({ name: 'BadUserInput' }),
        )
      }),
    )
  })

  it('is refused by a list in another order', () => {
    const text = encodeCursor({ order: 'NAME_ASC', values: ['a'] })
    expect(() => decodeCursor(text, 'NAME_DESC', [anything])).toThrow(
      /belongs to a list in the order NAME_ASC, not NAME_DESC/,
    )
  })

  it('is refused when its values do not fit the columns', () => {
    const text = encodeCursor({ order: 'NAME_ASC', values: ['a', 'b'] })
    expect(() => decodeCursor(text, 'NAME_ASC', [anything])).toThrow(/is damaged/)
    expect(() => decodeCursor(text, 'NAME_ASC', [anything, (value) => value !== 'b'])).toThrow(/is damaged/)
  })
})

describe('a connection', () => {
  it('loads its page once for all fields that need it, and counts only when asked', async () => {
    const asked: string[] = []
    const list = connection(
      async () => {
        asked.push('page')
        return { nodes: ['a'], cursors: ['1'], hasNextPage: false, hasPreviousPage: false }
      },
      async () => {
        asked.push('count')
        return 1
      },
    )
    expect(await connectionResolvers.nodes(list)).toEqual(['a'])
    expect(await connectionResolvers.edges(list)).toEqual([{ node: 'a', cursor: '1' }])
    expect(await connectionResolvers.pageInfo(list)).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: '1',
      endCursor: '1',
    })
    expect(asked).toEqual(['page'])
    expect(await connectionResolvers.totalCount(list)).toBe(1)
    expect(asked).toEqual(['page', 'count'])
  })
})
