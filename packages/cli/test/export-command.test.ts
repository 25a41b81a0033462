import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { prepareDataDirectory } from '@pledgegraph/testkit'
import { seedDemo } from '../src/demo.ts'
import { openRegistry } from '../src/open-registry.ts'
import { runPiped, temporaryFolder } from './piped-command.ts'
import { runTogether } from './same-process.ts'

const inFolder = temporaryFolder()
const DATA_DIR = prepareDataDirectory(inFolder('data'))

let draft = ''

beforeAll(async () => {
  const connection = await openRegistry({ directory: DATA_DIR })
  await seedDemo(connection.database)
  const { id, title } = await connection.database
    .selectFrom('commitments')
    .select(['id', 'title'])
    .limit(1)
    .executeTakeFirstOrThrow()
  await connection.database.updateTable('commitments').set({ status: 'DRAFT' }).where('id', '=', id).execute()
  draft = title
  await connection.close()
})

const runExport = (...args: readonly string[]) => runTogether(['export', ...args], { DATA_DIR })
const textIn = (name: string): string => readFileSync(inFolder(name), 'utf8')

describe('pledgegraph export', () => {
  it('writes our own JSON Lines to standard output, and nothing else', async () => {
    const { code, stdout } = await runPiped(['export'], { DATA_DIR })
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { type: string })
    expect(code).toBe(0)
    expect(lines[0]).toEqual({ type: 'Export', format: 'pledgegraph', version: 1 })
    expect([...new Set(lines.map(({ type }) => type))]).toEqual([
      'Export',
      'Organization',
      'ActionNetwork',
      'Commitment',
    ])
  })

  it('leaves out what is not public', async () => {
    expect(draft).not.toBe('')
    expect((await runExport()).stdout).not.toContain(draft)
  })

  it('writes a CSV file a type, with what it means beside it', async () => {
    const { code, stdout } = await runExport('--format', 'csv', '--output', inFolder('csv'), '--licence', 'CC0-1.0')
    const names = readdirSync(inFolder('csv'))
    expect(code).toBe(0)
    expect(names).toEqual(expect.arrayContaining(['commitments.csv', 'commitments.metadata.json', 'partners.csv']))
    expect(names.filter((name) => name.endsWith('.csv'))).toHaveLength(names.length / 2)
    const metadata = JSON.parse(textIn('csv/commitments.metadata.json')) as { rows: number }
    expect(metadata).toMatchObject({ url: 'commitments.csv', licence: 'CC0-1.0', filter: null })
    expect(stdout).toContain(`${inFolder('csv/commitments.csv')}: ${metadata.rows} rows\n`)
  })

  it('writes Parquet', async () => {
    const { code } = await runExport('--format', 'parquet', '--output', inFolder('parquet'), 'commitments', 'partners')
    expect([code, readdirSync(inFolder('parquet')).toSorted()]).toEqual([
      0,
      ['commitments.parquet', 'partners.parquet'],
    ])
    expect(readFileSync(inFolder('parquet/partners.parquet')).subarray(0, 4).toString()).toBe('PAR1')
  })

  it('writes one file under any name, and packs it when the name says so', async () => {
    await runExport('--output', inFolder('backup.jsonl'))
    await runExport('--output', inFolder('backup.jsonl.gz'))
    expect(gunzipSync(readFileSync(inFolder('backup.jsonl.gz'))).toString()).toBe(textIn('backup.jsonl'))
  })

  it('replaces files only when told to', async () => {
    mkdirSync(inFolder('full'))
    writeFileSync(inFolder('full/partners.csv'), 'mine')
    const args = ['--format', 'csv', '--output', inFolder('full'), 'commitments', 'partners']
    expect(await runExport(...args)).toEqual({
      code: 1,
      stdout: '',
      stderr: `There is a file ${inFolder('full/partners.csv')} already; say --force to replace what is there.\n`,
    })
    expect(readdirSync(inFolder('full'))).toEqual(['partners.csv'])
    expect((await runExport(...args, '--force')).code).toBe(0)
    expect(textIn('full/partners.csv')).toMatch(/^\uFEFFcommitmentId,/)
  })

  it.each([['countries=FJI'], ['{"countries":["FJI"]}']])('takes the filter %s', async (filter) => {
    const { stdout } = await runExport('--format', 'csv', '--filter', filter, 'commitments')
    const all = await runExport('--format', 'csv', 'commitments')
    const rows = (text: string): number => text.match(/^commitment_/gm)?.length ?? 0
    expect(rows(stdout)).toBeGreaterThan(0)
    expect(rows(stdout)).toBeLessThan(rows(all.stdout))
  })
})

describe('what cannot be exported', () => {
  it.each([
    [
      ['contacts'],
      /^There is no contacts in jsonl; there are pledgegraph, organizations, action-networks, commitments\.$/,
    ],
    [
      ['--format', 'csv'],
      /^Standard output has room for one of commitments, partners, .*; name a folder with --output\.$/,
    ],
    [['--filter', 'goals=14'], /^pledgegraph\.jsonl has everything and takes no parameters; got goals\.$/],
    [['--filter', 'goal=14', 'commitments'], /^There is no parameter "goal" for commitments; there are /],
    [['--filter', 'goals=77', 'commitments'], /^filter\.goals takes the numbers of goals, 1 to 17; got 77\.$/],
  ])('is refused with one line: %j', async (args, message) => {
    const { code, stdout, stderr } = await runExport(...args)
    expect([code, stdout, stderr.trimEnd()]).toEqual([1, '', expect.stringMatching(message)])
  })

  it('leaves no file behind', async () => {
    await runExport('--format', 'csv', '--filter', 'goals=77', '--output', inFolder('none'), 'commitments')
    expect(readdirSync(inFolder('none'))).toEqual([])
  })

  it('is refused while a server has the data directory, which exports itself', async () => {
    const data = inFolder('in-use')
    mkdirSync(data)
    writeFileSync(`${data}/process-id`, String(process.pid))
    const { code, stderr } = await runExport('--data-dir', data)
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(
        /is in use by process \d+\. .*A server that is running there exports too, at \/export\.\n$/,
      ),
    ])
  })
})
