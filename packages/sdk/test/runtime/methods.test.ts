import { describe, expect, it } from '@jest/globals'
import { methods } from '../../src/generated/methods.ts'
import { Client, Pledgegraph } from '../../src/index.ts'
import { type MethodTable, addMethods } from '../../src/methods.ts'
import { givenServer, json } from './given-server.ts'

const table: MethodTable = {
  one: 'query One($id: ID!) { one(id: $id) { name } }',
  list: [
    'query List($owner: ID!) { owner(id: $owner) { list { nodes pageInfo { hasNextPage endCursor } } } }',
    'owner.list',
  ],
}

/** What the table makes of a client, as the interfaces beside a generated table say it. */
interface Methods {
  one(variables?: object, options?: object): Promise<unknown>
  list: {
    (variables?: object, options?: object): Promise<unknown>
    all(variables?: object, options?: object): AsyncGenerator<unknown>
    pages(variables?: object, options?: object): AsyncGenerator<unknown>
  }
}

const given = async (...data: unknown[]) => {
  const server = await givenServer((response, _, number) => json(response, { data: data[number - 1] }))
  const client = new Client({ url: server.url })
  addMethods(client, table)
  return { ...server, methods: client as unknown as Methods }
}

const page = (nodes: readonly number[], endCursor: string | null) => ({
  owner: { list: { nodes, pageInfo: { endCursor, hasNextPage: endCursor !== null } } },
})

const collect = async (items: AsyncIterable<unknown>) => {
  const collected = []
  for await (const item of items) collected.push(item)
  return collected
}

describe('the methods of a table', () => {
  it('ask with variables and options', async () => {
    const { methods, seen } = await given({ one: { name: 'One' } })
    expect(await methods.one({ id: '1' }, { headers: { 'x-one': '1' } })).toEqual({ one: { name: 'One' } })
    expect(seen[0]!.parts).toEqual({ query: table['one'], variables: { id: '1' } })
    expect(seen[0]!.headers['x-one']).toBe('1')
  })

  it('may be taken from the client', async () => {
    const { methods } = await given({ one: null }, page([1], null))
    const { one, list } = methods
    expect(await one()).toEqual({ one: null })
    expect(await collect(list.all())).toEqual([1])
  })

  it('give one page of a list', async () => {
    const { methods, seen } = await given(page([1, 2], 'a'))
    expect(await methods.list({ owner: '1', first: 2 })).toEqual(page([1, 2], 'a'))
    expect(seen[0]!.parts.variables).toEqual({ owner: '1', first: 2 })
  })

  it('give a whole list of an owner', async () => {
    const { methods, seen } = await given(page([1, 2], 'a'), page([3], null))
    expect(await collect(methods.list.all({ owner: '1' }, { headers: { 'x-one': '1' } }))).toEqual([1, 2, 3])
    expect(seen.map(({ parts }) => parts.variables)).toEqual([
      { owner: '1', first: 100 },
      { owner: '1', first: 100, after: 'a' },
    ])
    expect(seen.map(({ headers }) => headers['x-one'])).toEqual(['1', '1'])
  })

  it('give the pages of a list', async () => {
    const { methods } = await given(page([1, 2], 'a'), page([3], null))
    expect(await collect(methods.list.pages({ owner: '1' }))).toEqual([page([1, 2], 'a'), page([3], null)])
  })

  it('give nothing of an owner that is not there', async () => {
    const { methods } = await given({ owner: null })
    expect(await collect(methods.list.all({ owner: '1' }))).toEqual([])
  })
})

describe('the client', () => {
  const registry = new Pledgegraph({ url: 'https://registry.example/graphql' })

  it('has every method of the generated table', () => {
    for (const [name, entry] of Object.entries(methods)) {
      const method: unknown = Reflect.get(registry, name)
      expect(method).toEqual(expect.any(Function))
      expect(Reflect.has(method as object, 'all')).toBe(typeof entry !== 'string')
    }
  })

  it('has methods of its own that no operation takes away', () => {
    for (const name of ['query', 'all', 'pages', 'node']) expect(methods).not.toHaveProperty(name)
  })

  it('says its options only to itself', () => {
    const secretive = new Client({ url: 'https://registry.example/graphql', token: 'secret' })
    expect(JSON.stringify(secretive)).toBe('{}')
  })
})
