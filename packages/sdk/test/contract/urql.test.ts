import { Client, cacheExchange, fetchExchange } from '@urql/core'
import { describe, expect, it } from '@jest/globals'
import * as trees from '../../src/documents.ts'
import { CommitmentsDocument, GoalsDocument } from '../../src/index.ts'
import { openDemo } from '../open-demo.ts'

const client = new Client({ url: await openDemo(), exchanges: [cacheExchange, fetchExchange], preferGetMethod: false })

describe('urql', () => {
  it('asks a document that is a string, and knows the types of its data', async () => {
    const { data, error } = await client.query(CommitmentsDocument, { first: 3, withTotalCount: true })
    expect(error).toBeUndefined()
    const title: string | undefined = data?.commitments.nodes[0]?.title
    expect(title).toEqual(expect.any(String))
    expect(data?.commitments.totalCount).toBe(30)
    // @ts-expect-error The document does not ask for this.
    expect(data?.commitments.nodes[0]?.description).toBeUndefined()
  })

  it('asks the same document as a syntax tree', async () => {
    const variables = { first: 3 }
    const fromTree = await client.query(trees.CommitmentsDocument, variables)
    const fromString = await client.query(CommitmentsDocument, variables)
    const number: string | undefined = fromTree.data?.commitments.nodes[0]?.registrationNumber
    expect(number).toEqual(expect.any(String))
    expect(fromTree.data).toEqual(fromString.data)
  })

  it('refuses variables that the document does not take', async () => {
    // @ts-expect-error There is no such language.
    const { error } = await client.query(GoalsDocument, { language: 'de' })
    expect(error?.message).toMatch(/Language/)
  })
})
