import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { codegen } from '@graphql-codegen/core'
import * as typedDocumentNode from '@graphql-codegen/typed-document-node'
import * as typescriptOperations from '@graphql-codegen/typescript-operations'
import { Client as Urql, fetchExchange } from '@urql/core'
import { parse } from 'graphql'
import { type PledgegraphCodegenOptions, config, pledgegraphCodegen, schemaFile } from '../../src/codegen-config.ts'
import { Client } from '../../src/index.ts'
import { openDemo } from '../open-demo.ts'
import { OwnTitlesDocument } from './own/generated/titles.ts'

const url = await openDemo()
const own = fileURLToPath(new URL('own', import.meta.url))

/** What the client preset runs for documents, on a document of our own: the preset itself is not installed here. */
const generated = async (): Promise<string> => {
  const { schema, documents, generates } = pledgegraphCodegen({
    documents: [`${own}/titles.graphql`],
    output: 'src/gql/',
  })
  const text = await codegen({
    filename: 'titles.ts',
    schema: parse(readFileSync(schema, 'utf8')),
    documents: documents.map((file) => ({ location: file, document: parse(readFileSync(file, 'utf8')) })),
    plugins: [{ operations: {} }, { documents: {} }],
    pluginMap: { operations: typescriptOperations, documents: typedDocumentNode },
    config: { ...generates['src/gql/']!.config },
  })
  // Who generates has that package beside the preset; the type is the same.
  return `// Made by \`codegen-config.test.ts\`. Do not edit.\n${text.replace('@graphql-typed-document-node/core', '../../../../src/index.ts')}`
}

const kept = `${own}/generated/titles.ts`

/** `GOLDEN=write` keeps what is made now; the tests below use what was kept. */
beforeAll(async () => {
  if (process.env['GOLDEN'] === 'write') writeFileSync(kept, await generated())
})

describe('documents that are generated with the configuration', () => {
  it('are as they are kept', async () => {
    expect(await generated()).toBe(readFileSync(kept, 'utf8'))
  })

  it('are taken by the client and by urql, which know their types', async () => {
    const { commitments } = await new Client({ url }).query(OwnTitlesDocument, { first: 2, filter: { goals: [14] } })
    const titles: string[] = commitments.nodes.map(({ title }) => title)
    expect(titles).toEqual([expect.any(String), expect.any(String)])
    // @ts-expect-error The document does not ask for this.
    expect(commitments.nodes[0]?.summary).toBeUndefined()
    const urql = new Urql({ url, exchanges: [fetchExchange], preferGetMethod: false })
    const { data } = await urql.query(OwnTitlesDocument.toString(), { first: 2, filter: { goals: [14] } })
    expect(data).toEqual({ commitments })
  })

  it('are walked through by the client', async () => {
    const client = new Client({ url })
    let count = 0
    for await (const { title } of client.all(OwnTitlesDocument, { first: 10 }, (data) => data.commitments)) {
      expect(title).toEqual(expect.any(String))
      count += 1
    }
    expect(count).toBe(30)
  })
})

describe('the configuration', () => {
  it('has a type for every scalar of the schema', () => {
    const scalars = readFileSync(schemaFile, 'utf8').matchAll(/^scalar (\w+)/gm)
    expect(Object.keys(config.scalars)).toEqual(expect.arrayContaining([...scalars].map(([, name]) => name)))
  })

  it.each<[string, PledgegraphCodegenOptions, RegExp]>([
    ['no documents', { documents: [], output: 'src/gql/' }, /`documents` is empty/],
    // A program without types may say this.
    ['an output that is no folder', { documents: ['a.ts'], output: 'src/gql.ts' as 'src/' }, /src\/gql\.ts.*slash/],
  ])('refuses %s', (_, options, message) => {
    expect(() => pledgegraphCodegen(options)).toThrow(message)
  })
})
