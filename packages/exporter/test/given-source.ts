import { readFileSync } from 'node:fs'
import { type DocumentNode, buildSchema, execute, print } from 'graphql'
import type { ExportSource } from '../src/index.ts'

/** The API's own schema; what answers it here is a handful of entries in memory. */
const schema = buildSchema(readFileSync(new URL('../../../schema/api.graphql', import.meta.url), 'utf8'))

/** What a field without a value here answers: nothing, no items, or what a required one must. */
type Given = Readonly<Record<string, unknown>>

export interface GivenSource extends ExportSource {
  /** The operations that ran, each as its name and variables. */
  readonly operations: { readonly name: string; readonly variables: Given }[]
}

/** A source with these entries in its lists. */
export const givenSource = (lists: Readonly<Record<string, readonly Given[]>>): GivenSource => {
  const operations: GivenSource['operations'] = []
  const all = Object.values(lists).flat()
  const rootValue = {
    ...Object.fromEntries(Object.entries(lists).map(([name, entries]) => [name, connectionOf(entries)])),
    node: ({ id }: { readonly id: string }) => all.find((entry) => entry['id'] === id) ?? null,
  }
  return {
    schema,
    operations,
    execute: async (document, variableValues) => {
      operations.push({ name: nameOf(document), variables: variableValues })
      const { data, errors } = await execute({ schema, document, rootValue, variableValues: { ...variableValues } })
      if (errors?.[0] !== undefined) throw new Error(`${errors[0].message}: ${print(document)}`)
      return data
    },
  }
}

const nameOf = ({ definitions: [first] }: DocumentNode): string =>
  first !== undefined && 'name' in first ? (first.name?.value ?? '') : ''

interface PageArguments {
  readonly first: number
  readonly after?: string | null
  readonly rest?: string | null
  readonly filter?: { readonly status?: string }
}

/** A connection whose cursors are positions. */
export const connectionOf =
  (items: readonly Given[]) =>
  ({ first, after, filter }: PageArguments) => {
    const listed = items.filter(({ status }) => filter?.status === undefined || status === filter.status)
    const start = after ? Number(after) : 0
    return {
      nodes: listed.slice(start, start + first),
      totalCount: listed.length,
      pageInfo: {
        hasNextPage: start + first < listed.length,
        hasPreviousPage: start > 0,
        startCursor: String(start),
        endCursor: String(Math.min(start + first, listed.length)),
      },
    }
  }

const moment = '2026-03-26T09:30:00.000Z'

/** A commitment with as little as it takes. */
export const givenCommitment = (id: string, given: Given = {}): Given => ({
  __typename: 'Commitment',
  id,
  registrationNumber: `#${id}`,
  earlierRegistrationNumbers: [],
  kind: 'COMMITMENT',
  title: `Promise ${id}`,
  status: 'PUBLISHED',
  version: 1,
  goals: [],
  targets: [],
  countries: [],
  terms: [],
  actionNetworks: [],
  resources: [],
  otherPlaces: [],
  earlierTexts: [],
  timeframe: { ongoing: false },
  updatedAt: moment,
  partners: connectionOf([]),
  deliverables: connectionOf([]),
  progressReports: connectionOf([]),
  ...given,
})

export const givenOrganization = (id: string, given: Given = {}): Given => ({
  __typename: 'Organization',
  id,
  name: `Organization ${id}`,
  status: 'ACTIVE',
  aliases: [],
  identifiers: [],
  merges: [],
  createdAt: moment,
  updatedAt: moment,
  ...given,
})

/** All that an export writes, as text or bytes. */
export const contentsOf = async (chunks: AsyncIterable<string | Uint8Array>): Promise<Buffer> => {
  const parts: Buffer[] = []
  for await (const chunk of chunks) parts.push(Buffer.from(chunk))
  return Buffer.concat(parts)
}
