import { describe, expect, it } from '@jest/globals'
import { connection, connectionResolvers } from '@pledgegraph/kernel'
import { type GraphQLResolveInfo, parse } from 'graphql'
import { monolithSchema } from '../src/hosts/monolith.ts'
import { compiled, plainly } from './executions.ts'

/** Two rooms: one owns things, the other lends them their parts. What happens is written down as it happens. */
const twoRooms = (thingOf: (id: string) => Promise<{ id: string; name: string } | null>) => {
  const log: string[] = []
  const begins = (what: string, id: string) => {
    log.push(`${what} of ${id}`)
    return id === 'broken' ? Promise.reject(new Error('No parts today')) : Promise.resolve()
  }
  const partsOf = ({ id }: { id: string }, { first }: { first: number }, _: unknown, info: GraphQLResolveInfo) =>
    connection(
      info,
      async () => {
        await begins(`parts ${first}`, id)
        return { nodes: [{ name: `part of ${id}` }], cursors: null, hasNextPage: false, hasPreviousPage: false }
      },
      () => begins('count', id).then(() => 1),
    )
  const thing = async (_: unknown, { id, name }: { id?: string; name?: string }) => {
    log.push(`thing ${id ?? name} begins`)
    const found = await thingOf(id ?? name!)
    log.push('thing ends')
    return found
  }
  const things = {
    name: 'things',
    typeDefs: parse(`
      type Query { thing(id: ID, name: String): Thing }
      type Thing implements Node @key(fields: "id") { id: ID! name: String! }
    `),
    resolvers: { Query: { thing }, Thing: { __resolveReference: (reference: object) => reference } },
    createLoaders: () => ({}),
  }
  const parts = {
    name: 'parts',
    typeDefs: parse(`
      type Thing implements Node @key(fields: "id") { id: ID! parts(first: Int = 5): Parts weight: Int }
      type Parts { nodes: [Part!]! totalCount: Int! }
      type Part { name: String! }
    `),
    resolvers: {
      Thing: { parts: partsOf, weight: ({ id }: { id: string }) => begins('weight', id).then(() => 7) },
      Parts: connectionResolvers,
    },
    createLoaders: () => ({}),
  }
  return { log, schema: monolithSchema([things, parts]) }
}

const found = async (id: string) => ({ id, name: `thing ${id}` })

describe.each([
  ['plainly', plainly],
  ['as compiled', compiled],
])('of a thing that is asked for by its id, what other rooms lend it, executed %s,', (_, run) => {
  const lastOf = (log: readonly string[]) => log.slice(log.findLastIndex((line) => line.endsWith('begins')))

  it('begins beside the thing', async () => {
    const { log, schema } = twoRooms(found)
    const source = 'query ($id: ID!) { thing(id: $id) { name weight parts(first: 2) { totalCount nodes { name } } } }'
    expect(await run(schema, source, { id: 'one' })).toEqual({
      data: {
        thing: { name: 'thing one', weight: 7, parts: { totalCount: 1, nodes: [{ name: 'part of one' }] } },
      },
    })
    expect(lastOf(log)).toEqual(['thing one begins', 'weight of one', 'count of one', 'parts 2 of one', 'thing ends'])
  })

  it('asks for the parts of it that are wanted', async () => {
    const { log, schema } = twoRooms(found)
    await run(schema, '{ thing(id: "one") { ...Counted } } fragment Counted on Thing { parts { totalCount } }', {})
    expect(lastOf(log)).toEqual(['thing one begins', 'count of one', 'thing ends'])
  })

  it.each([
    ['it may be skipped', 'query ($no: Boolean = false) { thing(id: "one") { weight @skip(if: $no) } }'],
    [
      'it may be of another type',
      '{ thing(id: "one") { ... on Node @include(if: true) { ... on Thing { weight } } } }',
    ],
    ['the thing is asked for otherwise', '{ thing(name: "one") { weight } }'],
    [
      'it is asked for in several places',
      '{ thing(id: "one") { weight ...Again } } fragment Again on Thing { weight }',
    ],
  ])('waits where %s', async (_why, source) => {
    const { log, schema } = twoRooms(found)
    expect(await run(schema, source, {})).toEqual({ data: { thing: { weight: 7 } } })
    expect(lastOf(log)).toEqual(['thing one begins', 'thing ends', 'weight of one'])
  })

  it('is dropped where there is no such thing', async () => {
    const { schema } = twoRooms(async () => null)
    expect(await run(schema, '{ thing(id: "broken") { weight parts { totalCount } } }', {})).toEqual({
      data: { thing: null },
    })
  })

  it('is that of the thing that answers', async () => {
    const { schema } = twoRooms(async () => found('successor'))
    expect(await run(schema, '{ thing(id: "one") { id parts { nodes { name } } } }', {})).toEqual({
      data: { thing: { id: 'successor', parts: { nodes: [{ name: 'part of successor' }] } } },
    })
  })

  it('fails in its place', async () => {
    const { schema } = twoRooms(found)
    const { data, errors } = await run(schema, '{ thing(id: "broken") { name weight } }', {})
    expect(data).toEqual({ thing: { name: 'thing broken', weight: null } })
    expect(errors).toMatchObject([{ message: 'No parts today', path: ['thing', 'weight'] }])
  })

  it('is its own for each of several', async () => {
    const { schema } = twoRooms(found)
    const source =
      '{ one: thing(id: "one") { ...P } two: thing(id: "two") { ...P } } fragment P on Thing { id parts { nodes { name } } }'
    expect(await run(schema, source, {})).toEqual({
      data: {
        one: { id: 'one', parts: { nodes: [{ name: 'part of one' }] } },
        two: { id: 'two', parts: { nodes: [{ name: 'part of two' }] } },
      },
    })
  })
})
