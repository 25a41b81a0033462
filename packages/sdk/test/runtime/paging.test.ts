import { describe, expect, it } from '@jest/globals'
import { Client, PledgegraphError, type TypedDocumentString } from '../../src/index.ts'
import { type Misbehave, givenServer, hangUp, json } from './given-server.ts'
import { thrownBy } from './thrown-by.ts'

interface Data {
  readonly list: {
    readonly nodes: readonly { readonly id: number }[]
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  } | null
}

interface Variables {
  readonly first?: number
  readonly after?: string
  readonly last?: number
  readonly before?: string
  readonly filter?: string
}

const document: TypedDocumentString<Data, Variables> =
  'query List($first: Int, $after: String) { list(first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }'

const page = (ids: readonly number[], endCursor: string | null, hasNextPage = endCursor !== null) => ({
  data: { list: { nodes: ids.map((id) => ({ id })), pageInfo: { hasNextPage, endCursor } } },
})

/** A list of as many entries, which the server gives out as it is asked. */
const listOf =
  (length: number): Misbehave =>
  (response, { parts }) => {
    const { first, after } = parts.variables as { first: number; after?: string }
    const start = after === undefined ? 0 : Number(after)
    const end = Math.min(start + first, length)
    const ids = Array.from({ length: end - start }, (_, index) => start + index)
    json(response, page(ids, end < length ? String(end) : null))
  }

const given = async (misbehave: Misbehave) => {
  const server = await givenServer(misbehave)
  const client = new Client({ url: server.url })
  return {
    ...server,
    all: (variables?: Omit<Variables, 'last' | 'before'>, options?: object) =>
      client.all(document, variables, ({ list }) => list, options),
    pages: (variables?: Omit<Variables, 'last' | 'before'>, options?: object) =>
      client.pages(document, variables, ({ list }) => list, options),
    variables: () => server.seen.map(({ parts }) => parts.variables),
  }
}

/** All that an iterator gives. */
const collect = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const collected: Item[] = []
  for await (const item of items) collected.push(item)
  return collected
}

describe('a whole list', () => {
  it('comes entry by entry, in its order, 100 at a time', async () => {
    const { all, variables } = await given(listOf(250))
    expect(await collect(all())).toEqual(Array.from({ length: 250 }, (_, id) => ({ id })))
    expect(variables()).toEqual([{ first: 100 }, { first: 100, after: '100' }, { first: 100, after: '200' }])
  })

  it('comes page by page, with all that was answered', async () => {
    const { pages } = await given(listOf(3))
    expect(await collect(pages({ first: 2 }))).toEqual([page([0, 1], '2').data, page([2], null).data])
  })

  it('starts where it is told, with as many at a time and the same conditions', async () => {
    const { all, variables } = await given(listOf(9))
    expect(await collect(all({ first: 3, after: '4', filter: 'x' }))).toHaveLength(5)
    expect(variables()).toEqual([
      { first: 3, after: '4', filter: 'x' },
      { first: 3, after: '7', filter: 'x' },
    ])
  })

  it('that is empty is empty', async () => {
    const { all, seen } = await given(listOf(0))
    expect(await collect(all())).toEqual([])
    expect(seen).toHaveLength(1)
  })

  it('that is not there is empty', async () => {
    const { all, pages } = await given((response) => json(response, { data: { list: null } }))
    expect(await collect(all())).toEqual([])
    expect(await collect(pages())).toEqual([{ list: null }])
  })

  it('may have empty pages between others', async () => {
    const answers = [page([1], 'a'), page([], 'b'), page([2], 'c', false)]
    const { all } = await given((response, _, number) => json(response, answers[number - 1]))
    expect(await collect(all())).toEqual([{ id: 1 }, { id: 2 }])
  })

  it('may be gone through twice, and by two at a time', async () => {
    const { all } = await given(listOf(5))
    const [one, other] = await Promise.all([collect(all({ first: 2 })), collect(all({ first: 3 }))])
    expect(one).toEqual(other)
  })

  it('leaves the variables of the caller as they are', async () => {
    const variables = Object.freeze({ filter: 'x' })
    const { all } = await given(listOf(150))
    expect(await collect(all(variables))).toHaveLength(150)
  })
})

describe('a page', () => {
  it('is fetched when the loop gets to it, and not before', async () => {
    const { all, seen } = await given(listOf(4))
    const entries = all({ first: 2 })
    expect(seen).toHaveLength(0)
    await entries.next()
    await entries.next()
    expect(seen).toHaveLength(1)
    await entries.next()
    expect(seen).toHaveLength(2)
  })

  it('is not fetched any more after a break', async () => {
    const { all, pages, seen } = await given(listOf(1000))
    for await (const { id } of all({ first: 2 })) if (id === 2) break
    expect(seen).toHaveLength(2)
    for await (const _ of pages({ first: 2 })) break
    expect(seen).toHaveLength(3)
  })

  it('is asked for again when that may help, and the others are not', async () => {
    const { all, variables } = await given((response, request, number) =>
      number === 2 ? hangUp(response) : listOf(4)(response, request, number),
    )
    expect(await collect(all({ first: 2 }))).toHaveLength(4)
    expect(variables()).toEqual([{ first: 2 }, { first: 2, after: '2' }, { first: 2, after: '2' }])
  })

  it('that fails ends the list, after all that came before', async () => {
    const { all } = await given((response, _, number) =>
      number === 1 ? json(response, page([1, 2], 'a')) : json(response, { errors: [{ message: 'Gone' }] }),
    )
    const ids: number[] = []
    await expect(
      (async () => {
        for await (const { id } of all()) ids.push(id)
      })(),
    ).rejects.toThrow('List: Gone')
    expect(ids).toEqual([1, 2])
  })

  it('has the time of a call for itself', async () => {
    const { all } = await given(async (...call) => {
      await new Promise((resolve) => setTimeout(resolve, 60))
      await listOf(5)(...call)
    })
    expect(await collect(all({ first: 1 }, { timeout: 250 }))).toHaveLength(5)
  })

  it('is given up when its signal aborts', async () => {
    const controller = new AbortController()
    const { all } = await given((response, request, number) =>
      number === 1 ? listOf(4)(response, request, number) : controller.abort(),
    )
    await expect(collect(all({ first: 2 }, { signal: controller.signal }))).rejects.toThrow('List: aborted')
  })
})

describe('a list that would go on forever', () => {
  it.each([
    ['repeats its cursor', [page([1], 'a'), page([2], 'a')], 'pages: the cursor a came again'],
    ['goes around', [page([1], 'a'), page([2], 'b'), page([3], 'a')], 'pages: the cursor a came again'],
    ['has more without a cursor', [page([1], null, true)], 'pages: the cursor null came again'],
    [
      'has more and was not asked for its cursor',
      [{ data: { list: { nodes: [], pageInfo: { hasNextPage: true } } } }],
      'pages: the cursor undefined came again',
    ],
  ])('because it %s ends with an error', async (_, answers, message) => {
    const { all, seen } = await given((response, _, number) => json(response, answers[number - 1]))
    const error = await thrownBy(PledgegraphError, collect(all()))
    expect(error.message).toBe(message)
    expect(seen).toHaveLength(answers.length)
  })

  it('because it begins again where it was told to start ends with an error', async () => {
    const { all } = await given((response) => json(response, page([1], 'a')))
    await expect(collect(all({ after: 'a' }))).rejects.toThrow('pages: the cursor a came again')
  })

  it('is not one that was not asked whether it goes on', async () => {
    const { all } = await given((response) => json(response, { data: { list: { nodes: [{ id: 1 }] } } }))
    await expect(collect(all())).rejects.toThrow("reading 'hasNextPage'")
  })
})
