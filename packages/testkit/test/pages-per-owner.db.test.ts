import { describe, expect, it } from '@jest/globals'
import { newUuid } from '@pledgegraph/kernel'
import { openDatabase } from '../src/index.ts'
import { sql } from 'kysely'
import { type Order, pagesPerOwner } from '@pledgegraph/database'

const { database, statementsOf } = await openDatabase()

const byAlias: Order = {
  name: 'ALIAS',
  direction: 'ASC',
  columns: [{ expression: sql`organization_aliases.alias_key`, type: 'text' }],
}

const organizationWithAliases = async (...aliases: string[]): Promise<string> => {
  const id = newUuid()
  await database.insertInto('organizations').values({ id, name: 'Owner', name_key: 'owner' }).execute()
  const rows = aliases.map((alias) => ({ organization_id: id, alias, alias_key: alias }))
  if (rows.length > 0) await database.insertInto('organization_aliases').values(rows).execute()
  return id
}

const aliasPages = pagesPerOwner({
  ownerType: () => 'uuid',
  order: () => byAlias,
  rows: (db: typeof database, owner) =>
    db.selectFrom('organization_aliases').select('alias').where('organization_id', '=', owner),
})

const pages = (owners: string[], size: number, direction: 'FORWARD' | 'BACKWARD', cursor: string | null = null) =>
  aliasPages(database, owners, null, {}, { size, direction, cursor })

describe('pagesPerOwner', () => {
  it('answers the first entries of each owner, in the order of the owners, in one statement', async () => {
    const many = await organizationWithAliases('c', 'a', 'b')
    const none = await organizationWithAliases()
    const one = await organizationWithAliases('z')
    let answer: Awaited<ReturnType<typeof pages>> = []
    const statements = await statementsOf(async () => {
      answer = await pages([one, none, many], 2, 'FORWARD')
    })
    expect(answer.map(({ nodes }) => nodes.map(({ alias }) => alias))).toEqual([['z'], [], ['a', 'b']])
    expect(answer.map(({ hasNextPage }) => hasNextPage)).toEqual([false, false, true])
    expect(statements).toHaveLength(1)
  })

  it('goes on after a cursor and back before one', async () => {
    const owner = await organizationWithAliases('a', 'b', 'c', 'd')
    const [first] = await pages([owner], 2, 'FORWARD')
    const [second] = await pages([owner], 2, 'FORWARD', first!.cursors![1])
    const [back] = await pages([owner], 1, 'BACKWARD', second!.cursors![0])
    expect(second!.nodes.map(({ alias }) => alias)).toEqual(['c', 'd'])
    expect(back!.nodes.map(({ alias }) => alias)).toEqual(['b'])
  })
  it('reads no sort values where nobody asks for cursors', async () => {
    const owner = await organizationWithAliases('a', 'b')
    const request = { size: 1, direction: 'FORWARD' as const, cursor: null }
    const [page] = await aliasPages(database, [owner], null, {}, request, new Set(['alias', 'hasMore']))
    expect(page).toEqual({
      nodes: [{ place: 1, alias: 'a' }],
      cursors: null,
      hasNextPage: true,
      hasPreviousPage: false,
    })
  })

  it('reads no row more than the page where nobody asks whether the list goes on', async () => {
    const owner = await organizationWithAliases('a', 'b', 'c')
    const request = { size: 2, direction: 'FORWARD' as const, cursor: null }
    const limitFor = async (...fields: string[]) => {
      const [statement] = await statementsOf(async () => {
        const [page] = await aliasPages(database, [owner], null, {}, request, new Set(fields))
        expect(page!.nodes.map(({ alias }) => alias)).toEqual(['a', 'b'])
      })
      return /limit (\d+)/.exec(statement!)?.[1]
    }
    expect(await limitFor('alias')).toBe('2')
    expect(await limitFor('alias', 'hasMore')).toBe('3')
  })
})
