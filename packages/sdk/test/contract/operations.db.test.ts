import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { type DocumentNode, print } from 'graphql'
import { type Answer, comparable, openAssemblies } from '../../../server/test/assemblies.ts'
import { givenRegistry } from '../../../server/test/given-registry.ts'
import { fragmentsWithin, operationsOf } from '../../codegen/operations.ts'
import { readReleases } from '../../codegen/releases.ts'
import * as documents from '../../src/documents.ts'
import { methods } from '../../src/generated/methods.ts'
import { operationNames } from '../../src/generated/operations.ts'
import { variablesFor } from './variables.ts'

const { connection, monolith, gateway } = await openAssemblies()
const variables = variablesFor(await givenRegistry(connection.database))

const ask = (document: string, given: Readonly<Record<string, unknown>>): Promise<[Answer, Answer]> =>
  Promise.all([monolith(document, given), gateway(document, given)])

/** Each operation with each of its sets of variables. */
const cases = Object.values(methods).flatMap((entry) => {
  const [document, path = null] = typeof entry === 'string' ? [entry] : entry
  const name = /^query (\w+)/.exec(document)![1]!
  return (variables[name] ?? []).map((given) => ({ name, document, path, given }))
})

/** What an answer is about: what a path leads to, or else its first field. */
const asked = (data: object, path: string | null): unknown =>
  path === null
    ? Object.values(data)[0]
    : // The path leads through objects, of which any may be null.
      path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], data)

/** A page with at least one entry. */
const filled = { nodes: expect.arrayContaining([expect.anything()]) }

describe('the monolith and the gateway', () => {
  it('are asked every operation', () => {
    expect(cases.map(({ name }) => name)).toEqual(expect.arrayContaining([...operationNames]))
  })

  it.each(cases)('answer $name with $given alike', async ({ document, path, given }) => {
    const [one, other] = await ask(document, given)
    expect(one.errors).toBeUndefined()
    expect(comparable(other)).toEqual(comparable(one))
    expect(asked(one.data!, path)).toEqual(path === null ? expect.anything() : expect.objectContaining(filled))
  })
})

describe('the documents as syntax trees', () => {
  const trees = new Map(Object.entries<DocumentNode>(documents))

  it.each(operationNames)('%s asks the same as the string', async (name) => {
    const { document, given } = cases.find((one) => one.name === name)!
    const [fromString, fromTree] = await Promise.all(
      [document, print(trees.get(`${name}Document`)!)].map((text) => monolith(text, given)),
    )
    expect(fromTree).toEqual(fromString)
  })
})

const sdk = fileURLToPath(new URL('../..', import.meta.url))

describe('the operations of released versions', () => {
  const released = readReleases(sdk).flatMap(({ version, operations }) =>
    operationsOf(operations).map((operation) => ({
      version,
      name: operation.name.value,
      document: [operation, ...fragmentsWithin(operation, operations)].map(print).join('\n'),
    })),
  )

  it('are asked with variables', () => {
    expect(released.filter(({ name }) => variables[name] === undefined)).toEqual([])
  })

  it('are answered as ever', async () => {
    for (const { name, document } of released) {
      for (const given of variables[name]!) {
        const [one, other] = await ask(document, given)
        expect({ name, ...comparable(other) }).toEqual({ name, ...comparable(one), errors: [] })
      }
    }
  })
})
