import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { connect, migrateToLatest } from '@pledgegraph/database'
import { sql } from 'kysely'

const directory = mkdtempSync(join(tmpdir(), 'pledgegraph-connect-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

describe('a data directory', () => {
  it('keeps what was written', async () => {
    const first = await connect({ directory })
    await migrateToLatest(first.database)
    await sql`insert into organizations (id, name, name_key) values ('018f0000-0000-7000-8000-000000000000', 'Kept', 'kept')`.execute(
      first.database,
    )
    await first.close()
    const second = await connect({ directory })
    const { rows } = await sql`select name from organizations`.execute(second.database)
    await second.close()
    expect(rows).toEqual([{ name: 'Kept' }])
    expect(existsSync(join(directory, 'process-id'))).toBe(false)
  })

  it('is refused while another process has it, with what to do', async () => {
    // The parent process of the tests is alive for as long as they run.
    writeFileSync(join(directory, 'process-id'), String(process.ppid))
    await expect(connect({ directory })).rejects.toThrow(`is in use by process ${process.ppid}. Stop that first`)
    expect(readFileSync(join(directory, 'process-id'), 'utf8')).toBe(String(process.ppid))
    rmSync(join(directory, 'process-id'))
  })

  it.each(['2147483646', '', 'nonsense', String(process.pid)])(
    'is taken over from a process that is gone (%j)',
    async (left) => {
      writeFileSync(join(directory, 'process-id'), left)
      const connection = await connect({ directory })
      await connection.close()
    },
  )

  it('is refused where it is a file', async () => {
    const file = join(directory, 'file')
    writeFileSync(file, '')
    await expect(connect({ directory: file })).rejects.toThrow(/cannot be made/)
  })
})

describe('a database server', () => {
  it('that does not answer is refused in one line, without the password', async () => {
    const port = await closedPort()
    const refusal = connect({ url: `postgres://somebody:secret@127.0.0.1:${port}/name` })
    await expect(refusal).rejects.toThrow(
      `The database at postgres://somebody:…@127.0.0.1:${port}/name cannot be reached`,
    )
    await expect(refusal).rejects.not.toThrow(/secret|\n/)
  })
})

const closedPort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
