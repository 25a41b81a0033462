import { describe, expect, it } from '@jest/globals'
import { type TypedEntity, completerOf, createLoader, resolveReference, toEntity } from '@pledgegraph/kernel'
import { type GraphQLResolveInfo, parse } from 'graphql'
import { monolithSchema } from '../src/hosts/monolith.ts'
import { compiled, plainly } from './executions.ts'

const node = (id: string) => ({ __typename: id.split('_')[0]!, id })

/** A room that hands out what two others own: books, which are loaded, and films, each of which comes by itself. */
const rooms = () => {
  const asked: (readonly string[])[] = []
  const bookById = createLoader(async (ids: readonly string[]) => {
    asked.push(ids)
    if (ids.includes('Book_burnt')) throw new Error('No books today')
    return ids.map((id) => (id === 'Book_lost' ? null : { ...node(id), title: `title of ${id}` }))
  })
  const library = {
    name: 'library',
    typeDefs: parse('type Book implements Node @key(fields: "id") { id: ID! title: String }'),
    resolvers: {
      Book: {
        __resolveReference: resolveReference(
          ({ id }: { id: string }) => id,
          () => bookById,
        ),
      },
    },
    createLoaders: () => ({}),
  }
  const filmOf = async (film: { id: string }) => {
    if (film.id === 'Film_burnt') throw new Error('No such film')
    return { ...film, length: film.id.length }
  }
  const cinema = {
    name: 'cinema',
    typeDefs: parse('type Film implements Node @key(fields: "id") { id: ID! length: Int }'),
    resolvers: { Film: { __resolveReference: filmOf } },
    createLoaders: () => ({}),
  }
  const completed = async (_: unknown, { id }: { id: string }, context: unknown, info: GraphQLResolveInfo) => {
    const found = await completerOf('Book', info)?.([node(id) as TypedEntity], context)
    return found?.map((book) => toEntity('Book', book as TypedEntity)) ?? []
  }
  const shelves = {
    name: 'shelves',
    typeDefs: parse(`
      type Query { things(ids: [ID!]!): [Node]! books(ids: [ID!]!): [Book]! book(id: ID!): Book completed(id: ID!): [Node]! }
      type Book implements Node @key(fields: "id") { id: ID! }
      type Film implements Node @key(fields: "id") { id: ID! }
    `),
    resolvers: {
      Query: {
        things: (_: unknown, { ids }: { ids: string[] }) => ids.map((id) => (id === '' ? null : node(id))),
        books: async (_: unknown, { ids }: { ids: string[] }) => ids.map((id) => ({ id })),
        book: (_: unknown, { id }: { id: string }) => ({ id }),
        completed,
      },
    },
    createLoaders: () => ({}),
  }
  return { asked, schema: monolithSchema([library, cinema, shelves]) }
}

describe.each([
  ['plainly', plainly, 1],
  ['as compiled', compiled, 2],
])('what a room hands out as keys, executed %s,', (_, run, times) => {
  const things = 'query ($ids: [ID!]!) { things(ids: $ids) { id ... on Book { title } ... on Film { length } } }'

  it('is completed in its order, by one call an owner', async () => {
    const { asked, schema } = rooms()
    const ids = ['Book_a', 'Film_a', '', 'Book_lost', 'Book_b', 'Book_a']
    expect(await run(schema, things, { ids })).toEqual({
      data: {
        things: [
          { id: 'Book_a', title: 'title of Book_a' },
          { id: 'Film_a', length: 6 },
          null,
          null,
          { id: 'Book_b', title: 'title of Book_b' },
          { id: 'Book_a', title: 'title of Book_a' },
        ],
      },
    })
    expect(asked.at(-1)).toEqual(['Book_a', 'Book_lost', 'Book_b'])
  })

  it('is asked for together with what is handed out elsewhere', async () => {
    const { asked, schema } = rooms()
    await run(schema, '{ books(ids: ["Book_a", "Book_b"]) { title } book(id: "Book_c") { title } }', {})
    expect(asked.at(-1)?.toSorted()).toEqual(['Book_a', 'Book_b', 'Book_c'])
  })

  it('stays as it is where nobody asks for more', async () => {
    const { asked, schema } = rooms()
    const source = '{ things(ids: ["Book_burnt", "Film_a"]) { id } books(ids: ["Book_burnt"]) { id } }'
    expect(await run(schema, source, {})).toEqual({
      data: { things: [{ id: 'Book_burnt' }, { id: 'Film_a' }], books: [{ id: 'Book_burnt' }] },
    })
    expect(asked).toEqual([])
  })

  it('fails item by item where its owner fails, and nowhere else', async () => {
    const { schema } = rooms()
    const { data, errors } = await run(schema, things, { ids: ['Book_a', 'Film_a', 'Book_burnt', 'Film_burnt'] })
    expect(data).toEqual({ things: [null, { id: 'Film_a', length: 6 }, null, null] })
    expect(errors).toMatchObject([
      { message: 'No books today', path: ['things', 0] },
      { message: 'No books today', path: ['things', 2] },
      { message: 'No such film', path: ['things', 3] },
    ])
  })

  it('is not completed again where its resolver had it completed', async () => {
    const { asked, schema } = rooms()
    await run(schema, '{ completed(id: "Book_a") { id ... on Book { title } } }', {})
    expect(asked).toEqual(Array.from({ length: times }, () => ['Book_a']))
  })
})
