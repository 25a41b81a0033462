import { describe, expect, it } from '@jest/globals'
import { columnGroups } from '../src/tables/column-groups.ts'
import { columnOf } from '../src/tables/column-names.ts'
import { columns } from '../src/tables/columns.ts'
import { type ColumnMapping, readMapping } from '../src/tables/mapping.ts'
import { columnGuide, csvTemplate, mappingTemplate } from '../src/tables/template.ts'
import { tableSource } from '../src/sources/table.ts'
import { readRows, shownRows } from './read-rows.ts'

const mappingOf = (value: unknown): ColumnMapping => {
  const read = readMapping(JSON.stringify(value))
  if ('reason' in read) throw new Error(read.reason)
  return read.mapping
}

const reasonOf = (value: unknown): string => {
  const read = readMapping(typeof value === 'string' ? value : JSON.stringify(value))
  return 'reason' in read ? read.reason : `a mapping: ${JSON.stringify(read.mapping)}`
}

describe('the name of a column', () => {
  it.each([
    ['Registration number', 'registrationNumber'],
    ['registration_number', 'registrationNumber'],
    ['REGISTRATION-NUMBER:', 'registrationNumber'],
    ['leadOrganizationType', 'leadOrganizationType'],
    ['SDGs', 'goals'],
    ['Deliverable 2', 'deliverable 2'],
    ['deliverable_12_due_date', 'deliverable 12 due'],
    ['Deliverable', 'deliverable 1'],
    ['Deliverables', 'deliverables'],
    ['Resource 3 type', 'resource 3 type'],
    ['Progress status', 'progress 1 status'],
    ['Progress report 2 submitted at', 'progress 2 date'],
    ['Deliverable 0', null],
    ['Deliverable 100', null],
    ['Title 2', null],
    ['Name', null],
    ['', null],
  ])('%j means %j', (header, key) => {
    expect(columnOf(header)).toBe(key)
  })

  it('means one column only, whichever of its names is used', () => {
    for (const { key, header, also = [] } of columns) {
      for (const name of [key, header, ...also]) expect([name, columnOf(name)]).toEqual([name, key])
    }
    for (const { key, header, also, parts } of columnGroups) {
      for (const part of parts) {
        for (const name of [header, ...also].flatMap((first) =>
          [part.key, ...part.also].map((end) => `${first} 7 ${end}`),
        )) {
          expect([name, columnOf(name)]).toEqual([name, `${key} 7 ${part.key}`.trim()])
        }
      }
    }
  })
})

describe('a mapping file', () => {
  it('says what columns with other names mean', async () => {
    const mapping = mappingOf({
      columns: { Titel: 'title', 'Reg. no.': 'Registration number', Frist: 'deliverable 1 due' },
      separator: ';',
      registry: 'my-registry',
      constants: { kind: 'PARTNERSHIP' },
    })
    expect(await readRows('Reg. no.;Titel;Frist;Farbe\n#A1;x;2030-01-01;blau', { mapping })).toMatchObject([
      {
        record: {
          registrationNumber: '#A1',
          title: 'x',
          'deliverable 1 due': '2030-01-01',
          Farbe: 'blau',
          registry: 'my-registry',
          kind: 'PARTNERSHIP',
        },
      },
    ])
  })

  it('leaves what a row says itself', async () => {
    const mapping = mappingOf({ constants: { Kind: 'Partnership' } })
    expect(await shownRows('Registration number,Title,Kind\n#A1,x,Good practice\n#A2,x, ', { mapping })).toEqual([
      '2 #A1 / x / Good practice',
      '3 #A2 / x / Partnership',
    ])
  })

  it('overrides what a header would mean', async () => {
    const mapping = mappingOf({ columns: { Title: 'summary', Name: 'title' } })
    expect(await readRows('Registration number,Title,Name\n#A1,x,y', { mapping })).toMatchObject([
      { record: { summary: 'x', title: 'y' } },
    ])
  })

  it('is refused by a table that lacks one of its columns', async () => {
    const mapping = mappingOf({ columns: { Titel: 'title' } })
    expect(await shownRows('Registration number,Title\n#A1,x', { mapping })).toEqual([
      '1 !! The mapping names columns that the table does not have: "Titel". It has "Registration number", "Title".',
    ])
  })

  it.each([
    ['is no JSON', '{columns', /^The mapping is not JSON: /],
    [
      'is no object',
      '[]',
      'The mapping has to be a JSON object with columns, separator, registry and constants, and is [].',
    ],
    [
      'has an unknown part',
      { colums: {} },
      '"colums" is no part of a mapping; its parts are columns, separator, registry and constants.',
    ],
    [
      'has a column that is misspelt',
      { columns: { Frist: 'deliverable 1 deu', Wer: 'Lead organizaton' } },
      'There is no column "deliverable 1 deu", which "columns" has for "Frist"; did you mean "Deliverable 1 due"? ' +
        'There is no column "Lead organizaton", which "columns" has for "Wer"; did you mean "Lead organization"?',
    ],
    [
      'has a column unlike all others',
      { columns: { Farbe: 'colour of the logo' } },
      'There is no column "colour of the logo", which "columns" has for "Farbe"; the template of a table shows all columns.',
    ],
    ['has a column that is no name', { columns: { Titel: 7 } }, '"columns" has 7 for "Titel", which is no name.'],
    ['maps two columns to one', { columns: { A: 'title', B: 'Title' } }, 'Both "A" and "B" are mapped to "Title".'],
    ['has no object of columns', { columns: ['title'] }, /^"columns" has to be an object/],
    [
      'has a constant for no column',
      { constants: { sort: 'x' } },
      /^There is no column "sort", which "constants" has; /,
    ],
    [
      'has a constant that is no text',
      { constants: { goals: 14 } },
      '"constants" has 14 for "goals", which is no text.',
    ],
    ['has another separator', { separator: ':' }, '"separator" has to be one of "," ";" "|" and "tab", and is ":".'],
    [
      'has no name of a registry',
      { registry: ' ' },
      '"registry" has to be a short name such as "my-registry", and is " ".',
    ],
  ])('is refused when it %s', (_, value, reason) => {
    expect(reasonOf(value)).toEqual(typeof reason === 'string' ? reason : expect.stringMatching(reason))
  })

  it('can say that tabs stand between the values', () => {
    expect(mappingOf({ separator: 'tab' }).separator).toBe('\t')
  })
})

describe('the templates', () => {
  it('is a table that can be taken in as it is', async () => {
    const [row, ...others] = await readRows(csvTemplate())
    expect(others).toEqual([])
    const outcome = tableSource.read(row?.ok && row.record)
    expect(outcome).toMatchObject({ ok: true, oddities: [], draft: { title: 'Clean beaches', goals: [14, 17] } })
  })

  it('has a header that names known columns only', () => {
    const [header = ''] = csvTemplate().split('\r\n')
    expect(header.split(',').filter((name) => columnOf(name) === null)).toEqual([])
  })

  it('is a mapping file that can be read', () => {
    expect(readMapping(mappingTemplate())).toHaveProperty('mapping.registry', 'my-registry')
  })

  it('explains every column', () => {
    expect(
      columnGuide()
        .split('\n')
        .every((line) => /^[A-Z].*: .*\.$/.test(line)),
    ).toBe(true)
  })
})
