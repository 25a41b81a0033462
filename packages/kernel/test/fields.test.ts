import { describe, expect, it } from '@jest/globals'
import { type GraphQLResolveInfo, buildSchema, graphql } from 'graphql'
import { fieldsOf, nodeFieldsOf, readOnce, unite } from '../src/index.ts'

const schema = buildSchema(`
  interface Node { id: ID! }
  type Thing implements Node { id: ID!, name(upper: Boolean): String, parts(first: Int): Things, twin: Thing }
  type Edge { cursor: String!, node: Thing }
  type PageInfo { hasNextPage: Boolean!, hasPreviousPage: Boolean!, startCursor: String, endCursor: String }
  type Things { edges: [Edge], nodes: [Thing], pageInfo: PageInfo, totalCount: Int }
  type Query { node: Node, thing: Thing, things: Things }
`)

/** What a resolver of a field of the query is handed, when this operation runs. */
const infoOf = async (source: string): Promise<GraphQLResolveInfo> => {
  let seen: GraphQLResolveInfo | undefined
  const see = (_args: unknown, _context: unknown, info: GraphQLResolveInfo) => {
    seen = info
    return null
  }
  const { errors } = await graphql({ schema, source, rootValue: { node: see, thing: see, things: see } })
  expect(errors).toBeUndefined()
  return seen!
}

describe('the fields that an operation asks for', () => {
  it.each([
    ['{ thing { id name } }', ['id', 'name']],
    ['{ thing { called: name twin { id } } }', ['name', 'twin', 'twin.id']],
    [
      '{ thing { ...Part } } fragment Part on Thing { name ...More } fragment More on Thing { parts { totalCount } }',
      ['name', 'parts', 'parts.totalCount'],
    ],
    ['{ node { id ... on Thing { name } ... { __typename } } }', ['id', 'name', '__typename']],
    ['{ thing { id } ...Again } fragment Again on Query { thing { name } }', ['id', 'name']],
    ['query ($no: Boolean = false) { thing { id @include(if: $no) name @skip(if: true) } }', ['id', 'name']],
    ['{ thing { twin { twin { id } ...Part } } } fragment Part on Thing { name }', ['twin', 'twin.twin', 'twin.name']],
  ])('are the names in %s', async (source, names) => {
    expect([...fieldsOf(await infoOf(source))!]).toEqual(names)
  })

  it.each([
    ['{ things { nodes { id name } totalCount } }', ['id', 'name']],
    ['{ things { nodes { id } edges { node { name } } } }', ['id', 'name']],
    ['{ things { edges { cursor node { id } } } }', ['cursor', 'id']],
    ['{ things { pageInfo { hasNextPage } } }', ['hasMore']],
    ['{ things { pageInfo { hasPreviousPage startCursor } } }', ['hasMore', 'cursor']],
    ['{ things { pageInfo { __typename } } }', []],
    ['{ things { pageInfo { ...Ends } nodes { id } } } fragment Ends on PageInfo { endCursor }', ['cursor', 'id']],
    [
      '{ things { ...Page } } fragment Page on Things { nodes { ... on Node { id } } pageInfo { startCursor } }',
      ['id', 'cursor'],
    ],
    ['{ things { totalCount } }', []],
    ['{ things { edges { node { twin { name } } } } }', ['twin', 'twin.name']],
  ])('of the nodes of a connection are those in %s', async (source, names) => {
    expect([...nodeFieldsOf(await infoOf(source))!]).toEqual(names)
  })

  it('are read once a place of a document', async () => {
    const info = await infoOf('{ thing { id } }')
    expect(fieldsOf(info)).toBe(fieldsOf({ ...info }))
  })

  it('of several askers are those of any, and all when one wants all', () => {
    const one = new Set(['id'])
    expect(unite([one, one])).toBe(one)
    expect(unite([one, new Set(['name'])])).toEqual(new Set(['id', 'name']))
    expect(unite([one, null])).toBeNull()
    expect(unite([])).toBeNull()
  })
})

describe('readOnce', () => {
  it('hands the items of a list the same object, and other variables another', async () => {
    const info = await infoOf('{ thing { id } }')
    let reads = 0
    const read = () => ({ number: (reads += 1) })
    const first = readOnce(info, read)
    expect(readOnce(info, read)).toBe(first)
    expect(readOnce({ ...info, variableValues: { other: true } }, read)).toEqual({ number: 2 })
    expect(readOnce(info, read)).toEqual({ number: 3 })
  })

  it('knows a field by the places where it is selected, whoever lists them', async () => {
    const { fieldNodes, ...info } = await infoOf('{ thing { id } }')
    const [place] = fieldNodes as [(typeof fieldNodes)[number]]
    const first = readOnce({ ...info, fieldNodes }, () => ({}))
    expect(readOnce({ ...info, fieldNodes: [place] }, () => ({}))).toBe(first)
    expect(readOnce({ ...info, fieldNodes: [place, place] }, () => ({}))).not.toBe(first)
  })

  it('keeps nothing of what failed', async () => {
    const info = await infoOf('{ thing { id } }')
    const fail = () => {
      throw new Error('no')
    }
    expect(() => readOnce(info, fail)).toThrow('no')
    expect(readOnce(info, () => 'yes')).toBe('yes')
  })
})
