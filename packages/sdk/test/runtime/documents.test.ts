import { gql } from '@apollo/client'
import { describe, expect, it } from '@jest/globals'
import { parse, print, visit } from 'graphql'
import { CommitmentsDocument as commitments } from '../../src/documents.ts'
import { Client, type ClientOptions, type DocumentTypeDecoration, type TypedDocumentString } from '../../src/index.ts'
import { graphql } from '../../src/tada/index.ts'
import { givenServer, json } from './given-server.ts'

/** The document class that GraphQL Code Generator writes into its output in string mode. */
class GeneratedDocument<TData, TVariables> extends String implements DocumentTypeDecoration<TData, TVariables> {
  declare readonly __apiType?: NonNullable<DocumentTypeDecoration<TData, TVariables>['__apiType']>
  private readonly value: string

  constructor(value: string) {
    super(value)
    this.value = value
  }

  override toString(): string & DocumentTypeDecoration<TData, TVariables> {
    return this.value
  }
}

const given = async (options: Partial<ClientOptions> = { print }) => {
  const { url, seen } = await givenServer((response) => json(response, { data: { a: 1 } }))
  return { client: new Client({ url, ...options }), asked: () => seen.at(-1)!.parts.query! }
}

/** The same document as text, whatever its spaces. */
const same = (one: string, other: string) => expect(print(parse(one))).toBe(print(parse(other)))

describe('a document', () => {
  it('may be a text', async () => {
    const { client, asked } = await given({})
    await client.query('{ a }')
    expect(asked()).toBe('{ a }')
  })

  it('may be a text in an object, as code generators make them', async () => {
    const { client, asked } = await given({})
    const document = new GeneratedDocument<{ a: number }, Record<string, never>>('query A { a }')
    const { a } = await client.query(document)
    expect(a.toFixed()).toBe('1')
    expect(asked()).toBe('query A { a }')
  })

  it('may be parsed', async () => {
    const { client, asked } = await given()
    await client.query(parse('query A { a ...F } fragment F on Query { b }'))
    same(asked(), 'query A { a ...F } fragment F on Query { b }')
  })

  it('may be parsed without knowing where its parts were', async () => {
    const { client, asked } = await given()
    await client.query(parse('query A { a }', { noLocation: true }))
    same(asked(), 'query A { a }')
  })

  it('may be one of those for other clients', async () => {
    const { client, asked } = await given()
    await client.query(commitments, { first: 5 })
    same(asked(), print(commitments))
  })

  it('may be of gql.tada, with fragments in fragments', async () => {
    const { client, asked } = await given()
    const inner = graphql('fragment Inner on Commitment { title }')
    const outer = graphql('fragment Outer on Commitment { id ...Inner }', [inner])
    const document = graphql('query Both { commitments { nodes { ...Outer ...Inner } } }', [outer, inner])
    await client.query(document)
    const parts =
      'query Both { commitments { nodes { ...Outer ...Inner } } }fragment Outer on Commitment { id ...Inner }'
    same(asked(), `${parts}fragment Inner on Commitment { title }`)
  })

  it('may be of graphql-tag, which repeats fragments in its text', async () => {
    const { client, asked } = await given()
    const inner = gql`
      fragment Inner on Commitment {
        title
      }
    `
    const one = gql`
      fragment One on Commitment {
        id
        ...Inner
      }
      ${inner}
    `
    const other = gql`
      fragment Other on Commitment {
        kind
        ...Inner
      }
      ${inner}
    `
    const document = gql`
      query Both {
        commitments {
          nodes {
            ...One
            ...Other
          }
        }
      }
      ${one}
      ${other}
    `
    await client.query(document)
    expect(asked().match(/fragment Inner/g)).toHaveLength(1)
    expect(document.loc!.source.body.match(/fragment Inner/g)).toHaveLength(2)
  })

  it('may have been changed since it was parsed', async () => {
    const { client, asked } = await given()
    const document = visit(parse('query A { a b }'), {
      Field: (node) => (node.name.value === 'b' ? null : undefined),
    })
    await client.query(document)
    same(asked(), 'query A { a }')
    expect(document.loc!.source.body).toBe('query A { a b }')
  })

  it('that is parsed needs print', async () => {
    const { client } = await given({})
    await expect(client.query(parse('{ a }'))).rejects.toThrow(new TypeError('Parsed documents need the option print'))
  })

  it.each([undefined, null])('is not %p', async (nothing) => {
    const { client } = await given({})
    await expect(client.query(nothing as unknown as string)).rejects.toThrow(TypeError)
  })
})

describe('the types of a document', () => {
  type Data = { readonly a: number }
  const optional: TypedDocumentString<Data, { readonly first?: number }> = 'query A($first: Int) { a(first: $first) }'
  const required: TypedDocumentString<Data, { readonly id: string }> = 'query A($id: ID!) { a(id: $id) }'

  it('are those of the data and the variables', async () => {
    const { client } = await given()
    // What counts here is that it compiles, and that what is marked does not.
    const check = async () => {
      const one: Data = await client.query(optional)
      const two: Data = await client.query(optional, {}, { timeout: 5 })
      const three: Data = await client.query(required, { id: '1' })
      const four: unknown = await client.query('{ a }', { any: 'thing' })
      const { commitments: page } = await client.query(commitments, { first: 5 })
      page.nodes[0]?.title.toUpperCase()
      // @ts-expect-error The id is required.
      await client.query(required)
      // @ts-expect-error The id is a string.
      await client.query(required, { id: 5 })
      // @ts-expect-error There is no such variable.
      await client.query(optional, { frist: 5 })
      // @ts-expect-error The data has no such field.
      void one.b
      // @ts-expect-error Nobody knows what comes of a text.
      void four.a
      return [one, two, three, four]
    }
    expect(check).toBeDefined()
  })

  it('go through lists', async () => {
    const { client } = await given()
    type List = {
      readonly list: { nodes: { readonly id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } | null
    }
    const list: TypedDocumentString<List, { owner: string; first?: number; after?: string; last?: number }> = '{ list }'
    const check = async () => {
      for await (const { id } of client.all(list, { owner: '1' }, ({ list }) => list)) id.toUpperCase()
      for await (const { list: page } of client.pages(list, { owner: '1', first: 5 }, (data) => data.list))
        void page?.nodes
      // @ts-expect-error The whole list is gone through forward.
      client.all(list, { owner: '1', last: 5 }, ({ list }) => list)
      // @ts-expect-error This is no list.
      client.all(list, { owner: '1' }, (data) => data)
    }
    expect(check).toBeDefined()
  })
})
