import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { prepareDataDirectory } from '@pledgegraph/testkit'
import { platformPage } from '../../importer/test/platform-page-fixture.ts'
import { type Ended, runPiped, temporaryFolder } from './piped-command.ts'
import { recordLine, recordLines } from './records.ts'
import { runTogether } from './same-process.ts'

const inFolder = temporaryFolder()
const DATA_DIR = prepareDataDirectory(inFolder('data'))

const file = (name: string, content: string): string => {
  writeFileSync(inFolder(name), content)
  return inFolder(name)
}

const environment = { DATA_DIR, INIT_CWD: inFolder('') }

const runImport = (...args: readonly string[]) => runTogether(['import', ...args], environment)

const outcome = ({ code, stdout, stderr }: Ended): string =>
  `${code}: ${/created: \d+\nupdated: \d+\nunchanged: \d+\n(?:.*remembered.*\n)?refused: \d+/.exec(stdout)?.[0].replaceAll('\n', ', ') ?? stderr}`

const textPage = `Global registry of voluntary commitments & multi-stakeholder partnerships
Clean rivers
Description/achievement of initiative

We clean rivers.

Basic information
Time-frame: 2012 - ongoing
River Office`

mkdirSync(inFolder('pages/more'), { recursive: true })
file('pages/one.html', platformPage())
file('pages/more/two.HTM', platformPage().replaceAll('OceanAction7', 'OceanAction8'))
file('pages/notes.docx', 'no page')
file('pages/.hidden.html', '<html>')
file('rivers.txt', textPage)
file('SDGAction5.txt', textPage)

describe('several files', () => {
  it('are what a folder holds that can be imported, with its folders', async () => {
    const ended = await runPiped(['import', 'pages'], environment)
    expect(outcome(ended)).toBe('0: created: 2, updated: 0, unchanged: 0, refused: 0')
    expect(ended.stdout).toMatch(/^2 files: 2 records in /)
  })

  it('are what a pattern matches that no shell has seen, each once', async () => {
    const ended = await runImport('pages/*.html', 'pages/**/*.HTM', 'pages/one.html')
    expect(outcome(ended)).toBe('0: created: 0, updated: 0, unchanged: 2, refused: 0')
    expect(ended.stdout).toMatch(/^2 files: 2 records in /)
  })

  it('are told apart where something is wrong, by paths as they would be typed', async () => {
    file('ten.jsonl', recordLines(10, 11))
    file('eleven.jsonl', `${recordLine(12)}\n{"broken\n${recordLine(13, { title: null })}`)
    file('twelve.jsonl', recordLine(14, { title: '' }))
    const ended = await runImport('ten.jsonl', 'eleven.jsonl', 'twelve.jsonl')
    expect(outcome(ended)).toBe('0: created: 3, updated: 0, unchanged: 0, refused: 3')
    expect(ended.stdout).toMatch(/^ {2}eleven\.jsonl:2: The line is not JSON: /m)
    expect(ended.stdout).toMatch(/^ {2}eleven\.jsonl:3: title: expected text that is not blank, found null\.$/m)
    expect(ended.stdout).toMatch(/^ {2}twelve\.jsonl:1: title: /m)
  })

  it('go in as far as they can be read', async () => {
    file('no.zip', 'PK\u0003\u0004')
    const ended = await runImport('ten.jsonl', 'no.zip', 'eleven.jsonl')
    expect(outcome(ended)).toBe('1: created: 0, updated: 0, unchanged: 3, refused: 2')
    expect(ended.stdout).toContain('Not all of it could be read. no.zip:1: A zip archive or a spreadsheet')
  })

  it.each([
    [
      'a folder without any',
      () => mkdirSync(inFolder('bare')),
      ['bare'],
      /^There is nothing to import in the folder .*bare\.$/,
    ],
    ['a pattern that nothing matches', () => {}, ['pages/*.jsonl'], /^Nothing matches .*pages\/\*\.jsonl\.$/],
    [
      'standard input beside files',
      () => {},
      ['-', 'ten.jsonl'],
      /^Standard input is imported by itself; name the files in another call\.$/,
    ],
  ])('are not: %s', async (_, prepare, names, message) => {
    prepare()
    const { code, stdout, stderr } = await runImport(...names)
    expect([code, stdout, stderr.trimEnd()]).toEqual([1, '', expect.stringMatching(message)])
  })
})

describe('a page as plain text', () => {
  it('takes its number from the command', async () => {
    expect(outcome(await runImport('rivers.txt', '--number', '#SDGAction4'))).toBe(
      '0: created: 1, updated: 0, unchanged: 0, refused: 0',
    )
  })

  it('or from the name of its file', async () => {
    expect(outcome(await runImport('SDGAction5.txt'))).toBe('0: created: 1, updated: 0, unchanged: 0, refused: 0')
  })

  it('is refused without one, with what to do', async () => {
    const ended = await runImport('rivers.txt')
    expect(ended.code).toBe(1)
    expect(ended.stdout).toContain("Give it with --number '#SDGAction36', or name the file after it: SDGAction36.txt.")
  })
})

describe('--from', () => {
  it('lists the names when there is no such source', async () => {
    const { code, stderr } = await runImport('ten.jsonl', '--from', 'nonsense')
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining(
        'Allowed choices are ocean-commitments, sdg-partnerships, page, text-page, table, json-lines.',
      ),
    ])
  })

  it.each([
    [
      'page',
      /^ten\.jsonl cannot be imported\. It is no HTML: .* It was read as page; without --from, its content says what it is\.$/,
    ],
    ['text-page', /^ten\.jsonl cannot be imported\. The text has none of the headings .* It was read as text-page; /],
    ['table', /^ten\.jsonl cannot be imported\. .* It was read as table; /],
  ])('that does not fit is refused: %s', async (from, message) => {
    const { code, stdout, stderr } = await runImport('ten.jsonl', '--from', from)
    expect([code, stdout, stderr.trimEnd()]).toEqual([1, '', expect.stringMatching(message)])
  })

  it('refuses records that are those of another source', async () => {
    const ended = await runImport('ten.jsonl', '--from', 'sdg-partnerships')
    expect(ended.code).toBe(1)
    expect(ended.stdout).toContain(
      '2 times (line 1, line 2): The record is one of ocean-commitments, not of sdg-partnerships.',
    )
  })

  it('takes records that no source recognises by themselves', async () => {
    const sparse = file('sparse.jsonl', '{"registrationNumber":"#OceanAction77","title":"Sparse"}')
    expect((await runImport(sparse)).code).toBe(1)
    expect(outcome(await runImport(sparse, '--from', 'ocean-commitments'))).toMatch(/^0: created: 1, /)
  })
})

describe('--dry-run', () => {
  it('reports everything and makes no data directory', async () => {
    const ended = await runImport('eleven.jsonl', '--dry-run', '--data-dir', inFolder('nowhere'))
    expect(outcome(ended)).toBe('0: created: 1, updated: 0, unchanged: 0, refused: 2')
    expect(ended.stdout).toMatch(/^A dry run: nothing was written\. An import would do this:\neleven\.jsonl: 3 records/)
    expect(existsSync(inFolder('nowhere'))).toBe(false)
  })

  it('writes nothing into a registry that is there', async () => {
    file('twenty.jsonl', recordLines(20, 22))
    expect(outcome(await runImport('twenty.jsonl', '--dry-run'))).toBe(
      '0: created: 3, updated: 0, unchanged: 0, refused: 0',
    )
    expect(outcome(await runImport('twenty.jsonl'))).toBe('0: created: 3, updated: 0, unchanged: 0, refused: 0')
  })

  it('is refused beside --strict', async () => {
    const { code, stderr } = await runImport('twenty.jsonl', '--dry-run', '--strict')
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining("option '--dry-run' cannot be used with option '--strict'"),
    ])
  })
})

describe('--strict', () => {
  it('leaves nothing when a record cannot be taken in, and fails', async () => {
    file('thirty.jsonl', `${recordLines(30, 31)}{"broken\n`)
    const ended = await runImport('thirty.jsonl', '--strict')
    expect([ended.code, ended.stdout]).toEqual([
      1,
      expect.stringMatching(
        /^thirty\.jsonl: nothing was written, because --strict stops at the first record that cannot be taken in\.\n\nRefused:\n {2}line 3: The line is not JSON: .*\n$/,
      ),
    ])
    expect(outcome(await runImport('thirty.jsonl', '--dry-run'))).toBe(
      '0: created: 2, updated: 0, unchanged: 0, refused: 1',
    )
  })

  it('takes all in when every record can be', async () => {
    file('forty.jsonl', recordLines(40, 42))
    expect(outcome(await runImport('forty.jsonl', '--strict'))).toBe(
      '0: created: 3, updated: 0, unchanged: 0, refused: 0',
    )
    expect(outcome(await runImport('forty.jsonl'))).toBe('0: created: 0, updated: 0, unchanged: 3, refused: 0')
  })
})

describe('damage within a file', () => {
  it('refuses a line of 50 MB and a second record of a number, and takes in what is around them', async () => {
    const long = recordLine(51, { title: 'x'.repeat(50_000_000) })
    const lines = [recordLine(50), long, recordLine(52), recordLine(50, { title: 'Another one' }), recordLine(50)]
    const ended = await runImport(file('long.jsonl', lines.join('\n')))
    expect(outcome(ended)).toBe('0: created: 2, updated: 0, unchanged: 1, refused: 2')
    expect(ended.stdout).toMatch(/^ {2}line 2: The line is 500\d+ bytes long; at most 16777216 are read\.$/m)
    expect(ended.stdout).toContain(
      '  line 4: #OceanAction50 stands in line 1 already, with other content; the first one counts.',
    )
  })
})
