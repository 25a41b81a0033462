import { describe, expect, it } from '@jest/globals'
import { parseFragment } from '../src/documents.ts'
import { type Entry, entriesOf } from '../src/entries.ts'
import { describeList } from '../src/lists.ts'
import { connectionOf, givenCommitment, givenOrganization, givenSource } from './given-source.ts'

const everything = { filter: {}, orderBy: null }

const fragment = parseFragment(`fragment Some on Commitment {
  id
  partners(first: $first, after: $rest) { nodes { name } pageInfo { hasNextPage endCursor } }
  title
}`)

const numbered = (count: number) => Array.from({ length: count }, (_, index) => index)
const partners = (count: number) =>
  connectionOf(numbered(count).map((index) => ({ role: 'PARTNER', name: `Partner ${index}`, confirmed: false })))

const walk = async (source: ReturnType<typeof givenSource>, pageSize?: number): Promise<Entry[]> => {
  const found: Entry[] = []
  const list = describeList(source.schema, 'commitments')
  for await (const page of entriesOf(source, list, fragment, everything, pageSize)) found.push(...page)
  return found
}

describe('the entries of a list', () => {
  it('come from the first page to the last', async () => {
    const source = givenSource({ commitments: numbered(7).map((index) => givenCommitment(`c${index}`)) })
    expect((await walk(source, 3)).map(({ id }) => id)).toEqual(['c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6'])
    expect(source.operations.map(({ variables }) => variables['after'])).toEqual([null, '3', '6'])
  })

  it('are asked for by id unless an order is wanted', async () => {
    const source = givenSource({ commitments: [] })
    await walk(source)
    expect(source.operations[0]?.variables['orderBy']).toEqual({ field: 'ID', direction: 'ASC' })
  })

  it('have lists within them to their end, in the place of the connection', async () => {
    const source = givenSource({
      commitments: [
        givenCommitment('many', { partners: partners(250) }),
        givenCommitment('few', { partners: partners(2) }),
      ],
    })
    const [many, few] = await walk(source)
    expect(many?.['partners']).toMatchObject(numbered(250).map((index) => ({ name: `Partner ${index}` })))
    expect(few?.['partners']).toHaveLength(2)
    expect(Object.keys(many!)).toEqual(['id', 'partners', 'title'])
    expect(source.operations.map(({ name }) => name)).toEqual(['Export', 'Continue', 'Continue'])
  })

  it('are no longer read when nobody asks for more', async () => {
    const source = givenSource({ commitments: numbered(10).map((index) => givenCommitment(`c${index}`)) })
    const pages = entriesOf(source, describeList(source.schema, 'commitments'), fragment, everything, 2)
    expect(source.operations).toHaveLength(0)
    await pages.next()
    await pages.return(undefined)
    expect(source.operations).toHaveLength(1)
  })

  it('fail as a whole when one is gone before it was read to its end', async () => {
    const source = givenSource({ commitments: [givenCommitment('many', { partners: partners(3) })] })
    const forgetful = {
      ...source,
      execute: async (...args: Parameters<typeof source.execute>) =>
        source.operations.length === 0 ? source.execute(...args) : { node: null },
    }
    await expect(walk(forgetful, 2)).rejects.toThrow('many was there and is no longer; export again')
  })

  it('are organizations of both statuses, unless one is asked for', async () => {
    const source = givenSource({
      organizations: [givenOrganization('o1', { status: 'MERGED' }), givenOrganization('o2')],
    })
    const list = describeList(source.schema, 'organizations')
    const id = parseFragment('fragment Id on Organization { id }')
    const idsOf = async (filter: Record<string, unknown>): Promise<string[]> => {
      const found: string[] = []
      for await (const page of entriesOf(source, list, id, { filter, orderBy: null })) {
        found.push(...page.map((entry) => entry.id))
      }
      return found
    }
    expect(await idsOf({})).toEqual(['o2', 'o1'])
    expect(await idsOf({ status: 'MERGED' })).toEqual(['o1'])
  })
})
