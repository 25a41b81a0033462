import { describe, expect, it } from '@jest/globals'
import { AbortError, HttpError, Pledgegraph } from '../../src/index.ts'
import { type Misbehave, givenServer, json } from './given-server.ts'

interface Ids {
  readonly ids: readonly string[]
}

const idsOf = (request: Parameters<Misbehave>[1]) => (request.parts.variables as unknown as Ids).ids

/** A registry of goals, with something wrong about the ids that contain a word. */
const registryOfGoals: Misbehave = (response, request) => {
  const ids = idsOf(request)
  const wrong = ids.find((id) => id.includes('wrong'))
  if (wrong !== undefined) {
    const error = { message: `${wrong} is wrong`, path: ['nodes'], extensions: { code: 'BAD_USER_INPUT' } }
    return json(response, { errors: [error], data: null })
  }
  const broken = ids.findIndex((id) => id.includes('broken'))
  const errors = broken < 0 ? undefined : [{ message: `${ids[broken]} is broken`, path: ['nodes', broken, 'label'] }]
  json(response, {
    errors,
    data: { nodes: ids.map((id) => (id.includes('none') ? null : { __typename: 'Goal', id })) },
  })
}

const given = async (misbehave: Misbehave = registryOfGoals) => {
  const server = await givenServer(misbehave)
  const registry = new Pledgegraph({ url: server.url, retries: 0 })
  /** For each id the id that was answered, or what was wrong. */
  const outcomes = async (ids: readonly string[]) =>
    (await Promise.allSettled(ids.map((id) => registry.node(id)))).map((one) =>
      one.status === 'fulfilled' ? (one.value?.id ?? null) : one.reason.message,
    )
  return { registry, outcomes, asked: () => server.seen.map(idsOf) }
}

const numbered = (count: number) => Array.from({ length: count }, (_, number) => `goal_${number}`)

describe('nodes', () => {
  it('of one tick go in one request, each once, in their order', async () => {
    const { outcomes, asked } = await given()
    expect(await outcomes(['b', 'a', 'none', 'b'])).toEqual(['b', 'a', null, 'b'])
    expect(asked()).toEqual([['b', 'a', 'none']])
  })

  it('that are asked for after some promises belong to the same tick', async () => {
    const { registry, asked } = await given()
    const late = async () => {
      for (let turn = 0; turn < 20; turn++) await Promise.resolve()
      return registry.node('late')
    }
    await Promise.all([registry.node('early'), late()])
    expect(asked()).toEqual([['early', 'late']])
  })

  it('of two ticks go in two requests, also the same', async () => {
    const { registry, asked } = await given()
    await registry.node('a')
    await registry.node('a')
    expect(asked()).toEqual([['a'], ['a']])
  })

  it.each([
    [100, [100]],
    [101, [100, 1]],
    [250, [100, 100, 50]],
  ])('that are %i go by %j', async (count, sizes) => {
    const { outcomes, asked } = await given()
    const ids = numbered(count)
    expect(await outcomes(ids)).toEqual(ids)
    expect(
      asked()
        .map(({ length }) => length)
        .toSorted((one, other) => other - one),
    ).toEqual(sizes)
  })

  it('that were asked for already find room in a full request', async () => {
    const { outcomes, asked } = await given()
    const ids = [...numbered(100), 'goal_7']
    expect(await outcomes(ids)).toEqual(ids)
    expect(asked()).toHaveLength(1)
  })

  it('that are wrong do not spoil the others', async () => {
    const { outcomes } = await given()
    const ids = [...numbered(60), 'wrong 1', ...numbered(20).map((id) => `x${id}`), 'wrong 2']
    expect(await outcomes(ids)).toEqual(ids.map((id) => (id.startsWith('wrong') ? `Nodes: ${id} is wrong` : id)))
  })

  it('that fail in part do not spoil the others', async () => {
    const { outcomes, asked } = await given()
    expect(await outcomes(['a', 'broken', 'none'])).toEqual(['a', 'Nodes: broken is broken', null])
    expect(asked()).toHaveLength(1)
  })

  it('all fail when the request fails', async () => {
    const { registry, outcomes, asked } = await given((response) => json(response, {}, 500))
    expect(await outcomes(['a', 'b'])).toEqual(['Nodes: HTTP 500 {}', 'Nodes: HTTP 500 {}'])
    expect(asked()).toHaveLength(1)
    await expect(registry.node('c')).rejects.toBeInstanceOf(HttpError)
  })

  it('all fail when the registry does, and are not asked for one by one', async () => {
    const errors = [{ message: 'Away', extensions: { code: 'SERVICE_UNAVAILABLE' } }]
    const { outcomes, asked } = await given((response) => json(response, { errors, data: null }))
    expect(await outcomes(['a', 'b'])).toEqual(['Nodes: Away', 'Nodes: Away'])
    expect(asked()).toHaveLength(1)
  })

  it('with options of their own go by themselves', async () => {
    const { registry, asked } = await given()
    const options = { timeout: 5000 }
    await Promise.all([
      registry.node('a'),
      registry.node('b', options),
      registry.node('c', options),
      registry.node('d'),
    ])
    expect(asked().toSorted()).toEqual([
      ['a', 'd'],
      ['b', 'c'],
    ])
  })

  it('may be given up', async () => {
    const { registry } = await given(() => {})
    const call = registry.node('a', { signal: AbortSignal.timeout(50) })
    await expect(call).rejects.toBeInstanceOf(AbortError)
  })
})
