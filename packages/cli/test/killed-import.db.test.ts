import { writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from '@jest/globals'
import { connect } from '@pledgegraph/database'
import { reserveDatabase } from '@pledgegraph/testkit'
import { sql } from 'kysely'
import { recordLines } from './records.ts'
import { startPiped, temporaryFolder } from './piped-command.ts'
import { runTogether } from './same-process.ts'

const where: Record<string, string> = await reserveDatabase({ isMigrated: true })
const inFolder = temporaryFolder()

it('is complete after it was killed among several files', async () => {
  const first = 500_001
  const files = [0, 1, 2].map((index) => {
    const path = inFolder(`part-${index}.jsonl`)
    writeFileSync(path, recordLines(first + index * 300, first + index * 300 + 299))
    return path
  })
  const running = startPiped(['import', ...files], where)
  await running.untilSaid(/\d{3} records/)
  running.process.kill('SIGKILL')
  await running.ended

  const again = await runTogether(['import', inFolder('')], where)
  const [, created, unchanged] = /created: (\d+)\nupdated: 0\nunchanged: (\d+)\nrefused: 0/.exec(again.stdout) ?? []
  expect(again.stdout).toMatch(/^3 files: 900 records/)
  expect(Number(created) + Number(unchanged)).toBe(900)
  expect(Number(unchanged)).toBeGreaterThanOrEqual(200)
  const third = await runTogether(['import', ...files], where)
  expect(third.stdout).toContain('created: 0\nupdated: 0\nunchanged: 900\nrefused: 0\n')
})

it.each([0, 40, 120])('is complete and without duplicates after it was killed %i ms into a batch', async (delay) => {
  const first = 1 + delay * 1000
  const lines = recordLines(first, first + 999)

  const running = startPiped(['import', '-'], where)
  running.process.stdin.end(lines)
  await running.untilSaid(/200 records/)
  await wait(delay)
  running.process.kill('SIGKILL')
  await running.ended

  const again = await runTogether(['import', '-'], { ...where, input: lines })
  const [, created, unchanged] = /created: (\d+)\nupdated: 0\nunchanged: (\d+)\nrefused: 0/.exec(again.stdout) ?? []
  expect(Number(created) + Number(unchanged)).toBe(1000)
  expect([Number(unchanged) >= 200, Number(created) > 0]).toEqual([true, true])

  const connection = await connect(
    where['DATABASE_URL'] === undefined ? { directory: where['DATA_DIR'] ?? null } : { url: where['DATABASE_URL'] },
  )
  const { rows } = await sql`
    with imported as (
      select commitment_id from import_records where (verbatim::jsonb ->> 'nodeId')::integer between ${first} and ${first + 999}
    )
    select
      (select count(*) from imported) as records,
      (select count(distinct number) from registration_numbers join imported using (commitment_id)) as numbers,
      (select count(*) from deliverables join imported using (commitment_id)) as deliverables,
      (select count(*) from commitment_partners join imported using (commitment_id)) as partners,
      (select count(*) from commitment_goals join imported using (commitment_id)) as goals,
      (select count(*) from organizations) as organizations
  `.execute(connection.database)
  await connection.close()
  expect(rows).toEqual([
    { records: 1000, numbers: 1000, deliverables: 1000, partners: 1000, goals: 1000, organizations: 10 },
  ])
})
