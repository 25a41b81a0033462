import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { type GraphQLObjectType, buildSchema, graphql } from 'graphql'
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
  const schema = buildSchema(`
    type Query { list: List }
    type List { nodes: [String] edges: [Edge] pageInfo: PageInfo totalCount: Int }
    type Edge { node: String cursor: String }
    type PageInfo { hasNextPage: Boolean hasPreviousPage: Boolean startCursor: String endCursor: String }
  `)
  schema.getQueryType()!.getFields()['list']!.resolve = (_, _args, asked: string[], info) =>
    connection(
      info,
      async () => {
        asked.push('page')
        await new Promise(setImmediate)
        asked.push('page is there')
        return { nodes: ['a', 'b'], cursors: ['1', '2'], hasNextPage: true, hasPreviousPage: false }
      },
      async () => {
        asked.push('count')
        return 2
      },
    )
  const { totalCount } = connectionResolvers
  const list = schema.getType('List') as GraphQLObjectType
  list.getFields()['totalCount']!.resolve = totalCount

  const run = async (source: string, variableValues = {}) => {
    const asked: string[] = []
    const { data, errors } = await graphql({ schema, source, variableValues, contextValue: asked })
    expect(errors).toBeUndefined()
    return { answer: data?.['list'], asked }
  }

  it('loads its page once for all fields that need it', async () => {
    const { answer, asked } = await run(`{
      list { nodes edges { node cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
    }`)
    expect(answer).toEqual({
      nodes: ['a', 'b'],
      edges: [
        { node: 'a', cursor: '1' },
        { node: 'b', cursor: '2' },
      ],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: '1', endCursor: '2' },
    })
    expect(asked).toEqual(['page', 'page is there'])
  })

  it('counts beside its page, once', async () => {
    const { answer, asked } = await run(
      `{ list { nodes again: totalCount ...Counted } } fragment Counted on List { totalCount }`,
    )
    expect(answer).toEqual({ nodes: ['a', 'b'], again: 2, totalCount: 2 })
    expect(asked).toEqual(['count', 'page', 'page is there'])
  })

  it('loads no page where only the count is wanted', async () => {
    expect(await run('{ list { totalCount } }')).toEqual({ answer: { totalCount: 2 }, asked: ['count'] })
  })

  it.each([
    [true, { nodes: ['a', 'b'], totalCount: 2 }, ['page', 'page is there', 'count']],
    [false, { nodes: ['a', 'b'] }, ['page', 'page is there']],
  ])('counts where a directive says so: %s', async (counts, answer, asked) => {
    const source = 'query ($counts: Boolean!) { list { nodes totalCount @include(if: $counts) } }'
    expect(await run(source, { counts })).toEqual({ answer, asked })
  })
})
