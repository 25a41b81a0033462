import { describe, expect, it } from '@jest/globals'
import { byKey, createListLoader, createLoader, groupByKey, inGroups } from '../src/index.ts'

describe('byKey and groupByKey', () => {
  const rows = [
    { key: 'b', value: 1 },
    { key: 'a', value: 2 },
    { key: 'b', value: 3 },
  ]

  it('answer each key in the order of the keys, with null or nothing where there is no row', () => {
    expect(byKey(['a', 'x', 'b'], rows, ({ key }) => key)).toEqual([rows[1], null, rows[2]])
    expect(groupByKey(['a', 'x', 'b'], rows, ({ key }) => key)).toEqual([[rows[1]], [], [rows[0], rows[2]]])
  })
})

describe('inGroups', () => {
  const byLength = (answer: (length: number, texts: readonly string[]) => Promise<readonly string[]>) =>
    inGroups(['a', 'bcd', 'e', 'fgh'], ({ length }) => length, answer)

  it('answers a group at a time, each item in its place', async () => {
    const asked: (readonly string[])[] = []
    const answers = await byLength(async (length, texts) => {
      asked.push(texts)
      return texts.map((text) => `${text}${length}`)
    })
    expect(answers).toEqual(['a1', 'bcd3', 'e1', 'fgh3'])
    expect(asked).toEqual([
      ['a', 'e'],
      ['bcd', 'fgh'],
    ])
  })

  it('fails with the first group that fails', async () => {
    await expect(byLength((length) => Promise.reject(new Error(`no ${length}`)))).rejects.toThrow('no 1')
  })
})

describe('a loader', () => {
  it('asks once for all that is wanted at the same time, each key once', async () => {
    const batches: string[][] = []
    const loader = createLoader<string, string>(async (keys) => {
      batches.push([...keys])
      return keys.map((key) => key.toUpperCase())
    })
    expect(await Promise.all(['a', 'b', 'a'].map((key) => loader.load(key)))).toEqual(['A', 'B', 'A'])
    expect(batches).toEqual([['a', 'b']])
  })

  it('hands on the fields that anybody who waits wants', async () => {
    const asked: unknown[] = []
    const loader = createLoader<string, string>(async (keys, fields) => {
      asked.push(fields)
      return keys
    })
    await Promise.all([loader.load('a', new Set(['name'])), loader.load('b', new Set(['type']))])
    await Promise.all([loader.load('a', new Set(['name'])), loader.load('a')])
    expect(asked).toEqual([new Set(['name', 'type']), null])
  })

  it('asks for thousands of keys a thousand at a time', async () => {
    const sizes: number[] = []
    const loader = createLoader<number, number>(async (keys) => {
      sizes.push(keys.length)
      return keys.map((key) => -key)
    })
    const keys = Array.from({ length: 2_500 }, (_, key) => key)
    expect(await Promise.all(keys.map((key) => loader.load(key)))).toEqual(keys.map((key) => -key))
    expect(sizes).toEqual([1_000, 1_000, 500])
  })

  it('answers many keys at once, in their order, by the same batch as single ones', async () => {
    const asked: [readonly string[], unknown][] = []
    const loader = createLoader<string, string>(async (keys, fields) => {
      asked.push([[...keys], fields])
      return keys.map((key) => key.toUpperCase())
    })
    const answers = await Promise.all([
      loader.load('b', new Set(['name'])),
      loader.loadMany(['a', 'b', 'a'], new Set(['type'])),
      loader.loadMany([]),
    ])
    expect(answers).toEqual(['B', ['A', 'B', 'A'], []])
    expect(asked).toEqual([[['b', 'a'], new Set(['name', 'type'])]])
  })

  it('asks for no keys not at all', async () => {
    const loader = createLoader<string, string>(() => Promise.reject(new Error('no')))
    expect(await loader.loadMany([])).toEqual([])
  })

  it('asks for thousands of keys that are wanted at once a thousand at a time', async () => {
    const sizes: number[] = []
    const loader = createLoader<number, number>(async (keys) => {
      sizes.push(keys.length)
      return keys.map((key) => -key)
    })
    const keys = Array.from({ length: 2_500 }, (_, key) => key)
    expect(await loader.loadMany(keys)).toEqual(keys.map((key) => -key))
    expect(sizes).toEqual([1_000, 1_000, 500])
  })

  it('fails those whose thousand failed, and nobody else', async () => {
    const loader = createLoader<number, number>(async (keys) => {
      if (keys.includes(1_000)) throw new Error('no')
      return keys
    })
    const settled = await Promise.allSettled(Array.from({ length: 1_500 }, (_, key) => loader.load(key)))
    expect(settled.flatMap(({ status }, key) => (status === 'rejected' ? [key] : []))).toEqual(
      Array.from({ length: 500 }, (_, index) => 1_000 + index),
    )
  })

  it.each([
    ['fails', async () => Promise.reject(new Error('no'))],
    [
      'throws at once',
      () => {
        throw new Error('no')
      },
    ],
  ])('fails all who wait for a batch that %s', async (_, batch: () => Promise<string[]>) => {
    const loader = createLoader<string, string>(batch)
    const settled = await Promise.allSettled([loader.load('a'), loader.load('b'), loader.loadMany(['b', 'c'])])
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  })

  it('remembers nothing, so that a later request sees what was written', async () => {
    let version = 0
    const loader = createLoader<string, number>(async (keys) => keys.map(() => (version += 1)))
    expect([await loader.load('a'), await loader.load('a')]).toEqual([1, 2])
  })
})

describe('a list loader', () => {
  it('asks once for all owners with equal arguments', async () => {
    const calls: [readonly string[], object][] = []
    const loader = createListLoader(async (owners, args: { first: number }) => {
      calls.push([owners, args])
      return owners.map((owner) => `${owner}${args.first}`)
    })
    const keys = [
      { owner: 'a', args: { first: 1 } },
      { owner: 'b', args: { first: 2 } },
      { owner: 'c', args: { first: 1 } },
      { owner: 'a', args: { first: 1 } },
    ]
    expect(await Promise.all(keys.map((key) => loader.load(key)))).toEqual(['a1', 'b2', 'c1', 'a1'])
    expect(calls).toEqual([
      [['a', 'c'], { first: 1 }],
      [['b'], { first: 2 }],
    ])
  })

  it('fails only the owners whose call failed', async () => {
    const loader = createListLoader(async (owners, args: { fail: boolean }) => {
      if (args.fail) throw new Error('no')
      return owners
    })
    const [failed, answered] = await Promise.allSettled([
      loader.load({ owner: 'a', args: { fail: true } }),
      loader.load({ owner: 'b', args: { fail: false } }),
    ])
    expect(failed).toMatchObject({ status: 'rejected' })
    expect(answered).toEqual({ status: 'fulfilled', value: 'b' })
  })
})
