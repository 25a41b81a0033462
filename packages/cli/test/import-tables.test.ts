import { writeFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { prepareDataDirectory } from '@pledgegraph/testkit'
import { type Ended, runPiped, temporaryFolder } from './piped-command.ts'
import { runTogether } from './same-process.ts'

const inFolder = temporaryFolder()
const DATA_DIR = prepareDataDirectory(inFolder('data'))

const file = (name: string, content: string): string => {
  writeFileSync(inFolder(name), content)
  return inFolder(name)
}

const runImport = (...args: readonly string[]) => runTogether(['import', ...args], { DATA_DIR })

const counts = ({ stdout, stderr }: Ended): string =>
  /created: \d+\n[^]*?refused: \d+/.exec(stdout)?.[0].replaceAll('\n', ', ') ?? stderr

const ours =
  'Registration number,Title,Lead organization,Goals\nA1,Clean bays,Bay Trust,14\nA2,Clean lakes,Lake Trust,6\n'
const theirs = 'Nr.;Titel;Deadline\nB1;Clean rivers;2027-01-31\n'
const mapping = JSON.stringify({
  columns: { 'Nr.': 'Registration number', Titel: 'Title', Deadline: 'Deliverable 1 due' },
  constants: { 'Deliverable 1': 'Rivers are clean' },
})

describe('a table', () => {
  it('goes in with our headers', async () => {
    expect(counts(await runImport(file('ours.csv', ours)))).toBe('created: 2, updated: 0, unchanged: 0, refused: 0')
  })

  it('goes in with headers of its own and a mapping', async () => {
    const ended = await runImport(file('theirs.csv', theirs), '--mapping', file('mapping.json', mapping))
    expect(counts(ended)).toBe('created: 1, updated: 0, unchanged: 0, refused: 0')
  })

  it.each([
    ['is not there', () => inFolder('none.json'), /^There is no file .*none\.json\.\n$/],
    ['is no JSON', () => file('no.json', '{'), /no\.json is no mapping\. The mapping is not JSON: .*\n$/],
    [
      'names a column that we do not have',
      () => file('wrong.json', '{"columns":{"Titel":"Titel"}}'),
      /wrong\.json is no mapping\. There is no column "Titel", which "columns" has for "Titel"; did you mean "Title"\?\n$/,
    ],
    [
      'names a column that the table does not have',
      () => file('absent.json', '{"columns":{"Nr.":"Registration number","Name":"Title"}}'),
      /theirs\.csv cannot be imported\. The mapping names columns that the table does not have: "Name"\. It has "Nr\.", "Titel", "Deadline"\./,
    ],
  ])('is refused when its mapping %s', async (_, path, message) => {
    const ended = await runImport(inFolder('theirs.csv'), '--mapping', path())
    expect(ended).toEqual({ code: 1, stdout: '', stderr: expect.stringMatching(message) })
  })

  it('of earlier numbers gives them to the commitments', async () => {
    const numbers = 'legacyRegistrationNumber,registrationNumber\nOld1,A1\nOld2,Unheard of\nA1,A1\n'
    const ended = await runImport(file('numbers.csv', numbers))
    expect([ended.code, counts(ended)]).toEqual([
      0,
      'created: 0, updated: 1, unchanged: 0, numbers remembered until their commitments come: 1, refused: 1',
    ])
    expect(ended.stdout).toContain('line 4: legacyRegistrationNumber and registrationNumber are the same number, "A1".')
  })
})

describe('pledgegraph import template', () => {
  it('prints a table that can be imported', async () => {
    const { stdout } = await runPiped(['import', 'template'])
    expect(counts(await runImport(file('template.csv', stdout)))).toBe(
      'created: 1, updated: 0, unchanged: 0, refused: 0',
    )
  })

  it('prints what its columns mean', async () => {
    const { code, stdout } = await runTogether(['import', 'template', 'columns'])
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^Title: One line of at most 500 characters\. Needed\.$/m),
    ])
  })

  it('prints a mapping that can be used', async () => {
    const { stdout } = await runTogether(['import', 'template', 'mapping'])
    const { columns } = JSON.parse(stdout) as { columns: Record<string, string> }
    const headers = Object.keys(columns)
    const table = `${headers.join(';')}\n${headers.map((_, index) => (index === 2 ? '2027-01-31' : `C${index}`)).join(';')}\n`
    const ended = await runImport(file('mapped.csv', table), '--mapping', file('printed.json', stdout))
    expect(counts(ended)).toBe('created: 1, updated: 0, unchanged: 0, refused: 0')
  })

  it('lists what there is when asked for something else', async () => {
    const { code, stderr } = await runTogether(['import', 'template', 'nonsense'])
    expect([code, stderr]).toEqual([1, expect.stringContaining('Allowed choices are table, columns, mapping.')])
  })
})
