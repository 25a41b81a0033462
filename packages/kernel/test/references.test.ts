import { expect, it } from '@jest/globals'
import type { GraphQLResolveInfo } from 'graphql'
import { createLoader, resolveReference } from '../src/index.ts'

it('leads from one reference and from many to what they mean, by one call of the loader', async () => {
  const asked: (readonly number[])[] = []
  const loader = createLoader<number, string>(async (numbers) => {
    asked.push(numbers)
    return numbers.map((number) => `number ${number}`)
  })
  const resolve = resolveReference(
    ({ id }: { id: string }) => Number(id),
    ({ numbers }: { numbers: typeof loader }) => numbers,
  )
  const context = { numbers: loader }
  const info = { fieldNodes: [], fragments: {} } as unknown as GraphQLResolveInfo
  expect(
    await Promise.all([
      resolve({ id: '1' }, context, info),
      resolve.many([{ id: '2' }, { id: '1' }, { id: '3' }], context, info),
    ]),
  ).toEqual(['number 1', ['number 2', 'number 1', 'number 3']])
  expect(asked).toEqual([[1, 2, 3]])
})
