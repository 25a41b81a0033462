import { describe, expect, it } from '@jest/globals'
import { validate } from 'graphql'
import { type ExportSource, UnknownExport, catalogue, openExport } from '../src/index.ts'
import { contentsOf, givenCommitment, givenOrganization, givenSource } from './given-source.ts'

const now = new Date('2026-03-26T12:00:00Z')

const open = (source: ExportSource, fileName: string, parameters = '') =>
  openExport(source, { fileName, parameters: new URLSearchParams(parameters), licence: null, now })

const textOf = async (source: ExportSource, fileName: string, parameters = ''): Promise<string> =>
  (await contentsOf(open(source, fileName, parameters).chunks)).toString('utf8')

describe('our own JSON Lines', () => {
  it('begin with what they are, and say organizations before what refers to them', async () => {
    const source = givenSource({
      organizations: [givenOrganization('o1')],
      actionNetworks: [],
      commitments: [givenCommitment('c1', { goals: [{ number: 14 }] })],
    })
    const lines = (await textOf(source, 'pledgegraph.jsonl'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines[0]).toEqual({ type: 'Export', format: 'pledgegraph', version: 1 })
    expect(lines.slice(1).map(({ type, id }) => [type, id])).toEqual([
      ['Organization', 'o1'],
      ['Commitment', 'c1'],
    ])
    expect(lines[2]).toMatchObject({ goals: [14], countries: [], partners: [], timeframe: { startsOn: null } })
  })

  it('can be those of one type, of which a part', async () => {
    const source = givenSource({ commitments: [givenCommitment('c1')] })
    expect(await textOf(source, 'commitments.jsonl', 'goals=14')).toMatch(
      /^\{"type":"Export".*\n\{"type":"Commitment".*\n$/,
    )
    expect(source.operations[0]?.variables['filter']).toEqual({ goals: [14] })
  })

  it('of everything take no filter', () => {
    expect(() => open(givenSource({}), 'pledgegraph.jsonl', 'goals=14')).toThrow(
      'pledgegraph.jsonl has everything and takes no parameters; got goals.',
    )
  })
})

describe('what is beside a CSV file', () => {
  it('describes it in the words of the W3C', async () => {
    const source = givenSource({ commitments: [givenCommitment('c1'), givenCommitment('c2')] })
    const file = open(source, 'commitments.csv', 'goals=14&orderBy=TITLE')
    await contentsOf(file.chunks)
    const metadata = JSON.parse(file.metadata() ?? '')
    expect(metadata).toMatchObject({
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
      url: 'commitments.csv',
      licence: 'not stated',
      retrievedAt: '2026-03-26T12:00:00.000Z',
      rows: 2,
      filter: { goals: [14] },
      orderBy: { field: 'TITLE', direction: 'ASC' },
      api: expect.stringMatching(/^sha256:[\da-f]{64}$/),
    })
    expect(metadata.tableSchema.columns).toContainEqual({
      name: 'goals',
      titles: 'goals',
      datatype: 'integer',
      separator: ';',
      required: false,
      'dc:description': "The Sustainable Development Goals that it is for, in their order. The goal's number, 1 to 17.",
    })
    expect(metadata.tableSchema.primaryKey).toEqual(['id'])
  })

  it('is the same without the file, counted where each entry is a row', async () => {
    const source = givenSource({ commitments: [givenCommitment('c1')] })
    expect(JSON.parse(await textOf(source, 'commitments.metadata.json'))).toMatchObject({ rows: 1 })
    expect(JSON.parse(await textOf(source, 'partners.metadata.json'))).toMatchObject({
      rows: null,
      url: 'partners.csv',
    })
  })
})

describe('what there is to export', () => {
  const source = givenSource({})
  const { files, lists } = catalogue(source.schema)

  it('is in the catalogue, and can all be opened', async () => {
    const empty = givenSource({
      organizations: [],
      actionNetworks: [],
      commitments: [],
      deliverables: [],
      progressReports: [],
    })
    for (const { name } of files) expect((await textOf(empty, name)).length).toBeGreaterThan(0)
    expect(files.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['pledgegraph.jsonl', 'commitments.csv', 'commitments.metadata.json', 'partners.parquet']),
    )
    expect(Object.keys(lists)).toContain('commitments')
  })

  it('asks the API nothing that it does not have', async () => {
    for (const { name } of files) {
      const asked = {
        schema: source.schema,
        execute: async (document: Parameters<ExportSource['execute']>[0]) => {
          expect(validate(source.schema, document)).toEqual([])
          return { list: { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } } }
        },
      }
      await textOf(asked, name)
    }
  })

  it.each(['commitments', 'commitments.xlsx', 'contacts.csv', 'partners.jsonl', '../commitments.csv', ''])(
    'is not %j',
    (name) => {
      expect(() => open(source, name)).toThrow(UnknownExport)
      expect(() => open(source, name)).toThrow(/^There is no export ".*"; there are pledgegraph\.jsonl and /)
    },
  )
})
