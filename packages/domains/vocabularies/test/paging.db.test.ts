import { describe, expect, it } from '@jest/globals'
import { openVocabularies } from './given.ts'

const room = await openVocabularies()

const selection = `
  totalCount
  nodes { id }
  pageInfo { startCursor endCursor hasNextPage hasPreviousPage }`

const page = async (list: string, args: string) => (await room.ask(`{ ${list}(${args}) { ${selection} } }`))[list]

const idsOf = ({ nodes }: { nodes: { id: string }[] }): string[] => nodes.map(({ id }) => id)

/** The pages of a whole list, going forward from its beginning. */
const forward = async (list: string, args: string): Promise<string[][]> => {
  const pages: string[][] = []
  for (let after = '', goesOn = true; goesOn;) {
    const { pageInfo, ...rest } = await page(list, `${args} first: 7 ${after}`)
    pages.push(idsOf({ ...rest }))
    after = `after: "${pageInfo.endCursor}"`
    goesOn = pageInfo.hasNextPage
  }
  return pages
}

/** The pages of a whole list, going backward from its end. */
const backward = async (list: string, args: string): Promise<string[][]> => {
  const pages: string[][] = []
  for (let before = '', goesOn = true; goesOn;) {
    const { pageInfo, ...rest } = await page(list, `${args} last: 7 ${before}`)
    pages.unshift(idsOf({ ...rest }))
    before = `before: "${pageInfo.startCursor}"`
    goesOn = pageInfo.hasPreviousPage
  }
  return pages
}

describe.each([
  ['goals', 17, ['NUMBER']],
  ['targets', 169, ['CODE']],
  ['countries', 249, ['NAME', 'CODE']],
  ['terms', 45, ['FORM', 'SCHEME_CODE', 'LABEL']],
] as const)('%s', (list, count, fields) => {
  it.each(fields)('by %s come whole and once, page by page in both directions', async (field) => {
    for (const direction of ['ASC', 'DESC']) {
      const order = `orderBy: { field: ${field}, direction: ${direction} }`
      const all = (await forward(list, order)).flat()
      expect(new Set(all).size).toBe(count)
      expect((await backward(list, order)).flat()).toEqual(all)
    }
  })

  it('count the whole list whatever the page', async () => {
    expect(await page(list, 'first: 1')).toMatchObject({ totalCount: count, pageInfo: { hasNextPage: true } })
  })

  it('are twenty, or all where there are fewer, when no size is given', async () => {
    const {
      [list]: { nodes },
    } = await room.ask(`{ ${list} { nodes { id } } }`)
    expect(nodes).toHaveLength(Math.min(20, count))
  })

  it.each([
    ['first: 0', 'first takes a number from 1 to 100; got 0.'],
    ['first: 101', 'first takes a number from 1 to 100; got 101.'],
    ['first: 1, last: 1', 'Page one way at a time: first with after, or last with before.'],
    ['after: "nonsense"', '"nonsense" is not a cursor; give an endCursor or startCursor as it was answered.'],
  ])('refuse %s', async (args, message) => {
    const { errors } = await room.run(`{ ${list}(${args}) { nodes { id } } }`)
    expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } })
  })
})

it('a cursor of one list is refused by another', async () => {
  const { pageInfo } = await page('goals', 'first: 1')
  const { errors } = await room.run(`{ targets(after: "${pageInfo.endCursor}") { nodes { id } } }`)
  expect(errors?.[0]?.message).toMatch(/belongs to a list in the order NUMBER_ASC, not CODE_ASC/)
})
