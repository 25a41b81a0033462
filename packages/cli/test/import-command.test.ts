import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { prepareDataDirectory } from '@pledgegraph/testkit'
import { seedDemo } from '../src/demo.ts'
import { openRegistry } from '../src/open-registry.ts'
import { recordLine, recordLines } from './records.ts'
import { runTogether } from './same-process.ts'
import { type Ended, runPiped, startPiped, temporaryFolder } from './piped-command.ts'

const inFolder = temporaryFolder()
const DATA_DIR = inFolder('data')

const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(inFolder(name), content)
  return inFolder(name)
}

/** The summary without the times, which differ, and without what is told only when it took its time. */
const withoutTimes = ({ stdout }: Ended): string =>
  stdout.replace(/ in [\d.]+ s, \d+ a second/, '').replace(/\npartners recognised .* afterwards: 0 \(in .* s\)/, '')

const counts = (ended: Ended): string =>
  /created.*\nupdated.*\nunchanged.*\nrefused.*/.exec(ended.stdout)?.[0] ?? ended.stderr

describe('pledgegraph import', () => {
  it('takes in a file and says what it did', async () => {
    const path = file('beaches.jsonl.gz', gzipSync(recordLines(1, 3)))
    const ended = await runPiped(['import', path], { DATA_DIR })
    expect(ended).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/^100 %, 3 records, \d+ a second, 0 s left\n$/),
    })
    expect(withoutTimes(ended)).toBe(`${path}: 3 records.\ncreated: 3\nupdated: 0\nunchanged: 0\nrefused: 0\n`)
  })

  it('says so when nothing changed', async () => {
    const ended = await runPiped(['import', inFolder('beaches.jsonl.gz')], { DATA_DIR })
    expect(ended.code).toBe(0)
    expect(withoutTimes(ended)).toBe(
      [
        `${inFolder('beaches.jsonl.gz')}: 3 records.`,
        'created: 0\nupdated: 0\nunchanged: 3\nrefused: 0\n',
        'Nothing changed: the registry has all of it already.\n',
      ].join('\n'),
    )
  })

  it('reads standard input', async () => {
    const ended = await runPiped(['import', '-'], { DATA_DIR, input: recordLines(3, 4) })
    expect(ended).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Standard input: 2 records/) })
    expect(counts(ended)).toBe('created: 1\nupdated: 0\nunchanged: 1\nrefused: 0')
  })

  it('lists what it refused and what was odd, and takes in the rest', async () => {
    const lines = [
      recordLine(5),
      '{"broken',
      recordLine(6, { title: null }),
      recordLine(7, { title: null }),
      recordLine(8, { targets: ['14.99'] }),
    ]
    const ended = await runTogether(['import', file('odd.jsonl', lines.join('\n'))], { DATA_DIR })
    expect(ended.code).toBe(0)
    // What is wrong with JSON, every version of Node says in its own words.
    expect(withoutTimes(ended).replace(/not JSON: .*/, 'not JSON: …')).toBe(
      `${inFolder('odd.jsonl')}: 5 records.
created: 2
updated: 0
unchanged: 0
refused: 3

Refused (what could be kept of them is in the table import_refusals):
  line 2: The line is not JSON: …
  2 times (line 3, line 4): title: expected text that is not blank, found null.

Odd, and taken in all the same:
  1 UNKNOWN_TARGET: Not one of the 169 targets; left out.
      line 5, #OceanAction8, targets[0]: 14.99
`,
    )
  })

  it('fails when not one record went in', async () => {
    const ended = await runTogether(['import', '-'], { DATA_DIR, input: recordLine(9, { title: null }) })
    expect(ended).toMatchObject({ code: 1, stdout: expect.stringContaining('refused: 1\n') })
  })

  it('takes in what came before the damage, says so, and fails', async () => {
    const packed = gzipSync(Buffer.from(recordLines(10, 2000)))
    const path = file('cut-off.jsonl.gz', packed.subarray(0, Math.floor(packed.length / 2)))
    const ended = await runTogether(['import', path], { DATA_DIR })
    const created = Number(/created: (\d+)/.exec(ended.stdout)?.[1])
    expect([ended.code, created > 500]).toEqual([1, true])
    expect(ended.stdout).toContain(
      `Not all of it could be read. Line ${created + 1}: Nothing from here on: the gzip data ends early; the file was cut off.\n`,
    )
  })

  it('stops after the batch at hand, and continues when it is run again', async () => {
    const running = startPiped(['import', '-'], { DATA_DIR })
    // A batch and a half; the pipe stays open.
    running.process.stdin.write(recordLines(3001, 3300))
    await running.untilSaid(/200 records/)
    running.process.kill('SIGINT')
    const stopped = await running.ended
    expect([stopped.code, stopped.stderr]).toEqual([130, expect.stringMatching(/\nStopping after this batch…\n$/)])
    expect(stopped.stdout).toContain('Stopped after line 200. Import the same again and it continues from there.\n')
    const again = await runTogether(['import', '-'], { DATA_DIR, input: recordLines(3001, 3300) })
    expect(counts(again)).toBe('created: 100\nupdated: 0\nunchanged: 200\nrefused: 0')
  })
})

describe('what cannot be imported', () => {
  const whatCanBe = 'What can be imported: JSON Lines, tables (CSV), and saved pages (HTML or text).'
  const oneALine = 'JSON Lines have one JSON object on each line, as UTF-8'

  it.each([
    ['a file that is not there', () => inFolder('none.jsonl'), 'There is no file FILE.'],
    ['an empty file', () => file('empty', ''), `FILE cannot be imported. There is nothing in it. ${whatCanBe}`],
    [
      'a page of somebody else',
      () => file('page.html', '<!doctype html>\n<html></html>\n'),
      `FILE cannot be imported. It is not the page of an entry: it has no <article class="partnerships">. ${whatCanBe}`,
    ],
    [
      'a packed file',
      () => file('records.zip', 'PK\u0003\u0004abc'),
      `FILE cannot be imported. A zip archive or a spreadsheet (save it as CSV); ${oneALine}. ${whatCanBe}`,
    ],
    [
      'a document',
      () => file('records.pdf', '%PDF-1.7 abc'),
      `FILE cannot be imported. A PDF document; ${oneALine}. ${whatCanBe}`,
    ],
    [
      'one JSON list',
      () => file('list.json', '[{"a":1}]'),
      `FILE cannot be imported. One JSON list; ${oneALine}. Make lines of it: jq -c '.[]' list.json ${whatCanBe}`,
    ],
    [
      'a table without what every commitment has',
      () => file('table.csv', 'Colour,Size\nblue,7\n'),
      'FILE cannot be imported. The table has no column "Registration number"; it has "Colour", "Size". ' +
        `Rename the one that is meant, or name it in a mapping file. ${whatCanBe}`,
    ],
    [
      'records of another kind, many of them',
      () => file('others.jsonl', '{"colour":"blue"}\n'.repeat(1000)),
      'FILE cannot be imported: none of the first 1000 records is understood. Line 1: No source has such records: ' +
        `an object with the fields colour. Known sources: ocean-commitments, sdg-partnerships. ${whatCanBe}`,
    ],
  ])('is refused with one line: %s', async (_, path, message) => {
    const name = path()
    expect(await runTogether(['import', name], { DATA_DIR: inFolder('untouched') })).toEqual({
      code: 1,
      stdout: '',
      stderr: `${message.replaceAll('FILE', name)}\n`,
    })
    expect(existsSync(inFolder('untouched'))).toBe(false)
  })

  it('is refused while another process has the data directory', async () => {
    const data = inFolder('in-use')
    mkdirSync(data)
    writeFileSync(`${data}/process-id`, String(process.pid))
    expect(await runTogether(['import', '-', '--data-dir', data], { input: recordLine(1) })).toEqual({
      code: 1,
      stdout: '',
      stderr:
        `The data directory ${data} is in use by process ${process.pid}. Stop that first, name another with DATA_DIR, ` +
        'or use PostgreSQL with DATABASE_URL.\n',
    })
  })
})

describe('the demo', () => {
  const data = inFolder('demo')
  beforeAll(() => void prepareDataDirectory(data))

  const inRegistry = async <Result>(
    look: (database: Parameters<typeof seedDemo>[0]) => Promise<Result>,
  ): Promise<Result> => {
    const connection = await openRegistry({ directory: data })
    try {
      return await look(connection.database)
    } finally {
      await connection.close()
    }
  }

  it('stays when there is nothing to make room for', async () => {
    expect(await inRegistry(seedDemo)).toBe(true)
    await runTogether(['import', file('page.html', '<html>')], { DATA_DIR: data })
    await runTogether(['import', '-'], { DATA_DIR: data, input: '{"broken' })
    expect(await inRegistry(seedDemo)).toBe(true)
  })

  it('stays after a dry run, which begins with nothing', async () => {
    const ended = await runTogether(['import', '-', '--dry-run'], { DATA_DIR: data, input: recordLines(1, 2) })
    expect([ended.code, counts(ended)]).toEqual([0, 'created: 2\nupdated: 0\nunchanged: 0\nrefused: 0'])
    expect(await inRegistry(seedDemo)).toBe(true)
  })

  it('makes room for the first records of somebody', async () => {
    const ended = await runTogether(['import', '-'], { DATA_DIR: data, input: recordLines(1, 2) })
    expect([ended.code, ended.stdout]).toEqual([
      0,
      expect.stringMatching(/^The demo registry made room for your own\.\nStandard input: 2 records/),
    ])
    const number = (database: Parameters<typeof seedDemo>[0]) =>
      database.selectFrom('commitments').select('title').orderBy('title').execute()
    expect(await inRegistry(number)).toEqual([{ title: 'Clean beach number 1' }, { title: 'Clean beach number 2' }])
  })

  it('does not come back', async () => {
    expect(await inRegistry(seedDemo)).toBe(false)
    const ended = await runTogether(['import', '-'], { DATA_DIR: data, input: recordLines(2, 3) })
    expect(ended.stdout).toMatch(/^Standard input: 2 records/)
    expect(counts(ended)).toBe('created: 1\nupdated: 0\nunchanged: 1\nrefused: 0')
  })
})

describe('pledgegraph import vocabularies', () => {
  const texts = JSON.stringify({
    source: 'made up',
    goals: { 14: { short: { en: 'Seas', xx: 'Maren' } } },
    targets: { '14.2': { title: { en: 'Look after the seas.', fr: 'Prendre soin des mers.' } } },
  })

  it('loads texts and lists what it refused', async () => {
    const ended = await runTogether(['import', 'vocabularies', file('texts.json', texts), '--data-dir', DATA_DIR])
    expect(ended).toEqual({
      code: 0,
      stdout:
        'updated: 3\nunchanged: 0\nrefused: 1\n' +
        '  goals.14.short.xx: The languages are ar, en, es, fr, ru, zh.\nNot read: source.\n',
      stderr: '',
    })
  })

  it('takes the data directory from before the word too', async () => {
    const ended = await runTogether(['import', '--data-dir', DATA_DIR, 'vocabularies', inFolder('texts.json')])
    expect(ended.stdout).toContain('updated: 0\nunchanged: 3\n')
  })

  it.each([
    ['that is not there', () => inFolder('none.json'), /^There is no file .*none\.json\.\n$/],
    ['that is no JSON', () => file('no.json', '<html>'), /^.*no\.json cannot be read as JSON: .*\n$/],
    [
      'of another kind',
      () => file('other.json', '{"colours": []}'),
      /^A file of official texts is an object with goals and targets; got \{"colours":\[\]\}\.\n$/,
    ],
  ])('fails for a file %s', async (_, path, stderr) => {
    const ended = await runTogether(['import', 'vocabularies', path()], { DATA_DIR })
    expect(ended).toEqual({ code: 1, stdout: '', stderr: expect.stringMatching(stderr) })
  })
})
