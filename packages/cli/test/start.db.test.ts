import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from '@jest/globals'
import { connect } from '@pledgegraph/database'
import { reserveDatabase } from '@pledgegraph/testkit'
import { sql } from 'kysely'
import { run, start } from './command.ts'

const onPostgres = process.env['TEST_ENGINE'] === 'postgres'
const address = /answers at (http:\S+\/graphql)/

const ask = async (url: string, query: string): Promise<unknown> => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return response.json()
}

describe('pledgegraph start', () => {
  it('makes the database, answers, and shows a browser the workbench', async () => {
    const server = start(['start'], { ...(await reserveDatabase()), PORT: '0' })
    const [, url] = await server.until(address)
    const { data } = (await ask(url!, '{ goals { totalCount } commitments { totalCount } }')) as {
      data: Record<string, { totalCount: number }>
    }
    expect(data['goals']).toEqual({ totalCount: 17 })
    // Somebody's own PostgreSQL is not the place for made-up records.
    expect(data['commitments']!.totalCount > 0).toBe(!onPostgres)
    const page = await fetch(url!, { headers: { accept: 'text/html' } })
    expect(await page.text()).toMatch(/<title>Pledgegraph/)
    expect(server.output()).toMatch(onPostgres ? /PostgreSQL \d+/ : /PGlite/)
    server.child.kill('SIGTERM')
    expect(await server.ended).toBe(0)
  })

  it('keeps what it made from one start to the next', async () => {
    const database = await reserveDatabase({ isMigrated: true })
    const ids: unknown[] = []
    for (let time = 0; time < 2; time += 1) {
      const server = start(['start', '--port', '0'], database)
      const [, url] = await server.until(address)
      ids.push(await ask(url!, '{ commitments { nodes { id } } }'))
      server.child.kill('SIGINT')
      expect(await server.ended).toBe(0)
    }
    expect(ids[1]).toEqual(ids[0])
  })

  it('serves one room by itself', async () => {
    const server = start(
      ['start', '--subgraph', 'networks', '--port', '0'],
      await reserveDatabase({ isMigrated: true }),
    )
    const [, url] = await server.until(/The subgraph networks answers at (http:\S+)/)
    expect(await ask(url!, '{ _service { sdl } }')).toMatchObject({
      data: { _service: { sdl: expect.stringContaining('type ActionNetwork') } },
    })
    expect(await ask(url!, '{ goals { totalCount } }')).toMatchObject({
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    })
  })

  it('does not race with another start on the same server', async () => {
    if (!onPostgres) return
    const database = await reserveDatabase()
    const servers = [1, 2, 3].map(() => start(['start', '--port', '0'], database))
    const answers = await Promise.all(
      servers.map(async (server) => ask((await server.until(address))[1]!, '{ targets { totalCount } }')),
    )
    expect(answers).toEqual(Array.from({ length: 3 }, () => ({ data: { targets: { totalCount: 169 } } })))
  })

  it('says in one line that a newer version wrote the database', async () => {
    const place = await reserveDatabase()
    expect(await run(['migrate'], place)).toMatchObject({ code: 0 })
    const location = 'DATA_DIR' in place ? { directory: place.DATA_DIR } : { url: place.DATABASE_URL }
    const connection = await connect(location)
    await sql`insert into kysely_migration (name, timestamp) values ('2999-01-01-0000-flying-cars', '2999-01-01')`.execute(
      connection.database,
    )
    await connection.close()
    expect(await run(['start', '--port', '0'], place)).toEqual({
      code: 1,
      output:
        'The database was written by a newer version of Pledgegraph (it has the migration 2999-01-01-0000-flying-cars). Update the program, or name another data directory.\n',
    })
  })

  it('says in one line that the port is in use', async () => {
    const taken = createServer()
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
    const { port } = taken.address() as AddressInfo
    const { code, output } = await run(['start', '--port', String(port)], await reserveDatabase({ isMigrated: true }))
    taken.close()
    expect(code).toBe(1)
    expect(output).toBe(`Port ${port} is in use. Stop what uses it, or name another: PORT=${port + 1} pnpm start\n`)
  })
})
