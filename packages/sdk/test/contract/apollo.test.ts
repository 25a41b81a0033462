import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client'
import { describe, expect, it } from '@jest/globals'
import {
  CommitmentCardFragmentDoc,
  CommitmentDocument,
  CommitmentsDocument,
  type CommitmentsQuery,
  type CommitmentsQueryVariables,
  type TypedDocumentNode,
} from '../../src/documents.ts'
import * as texts from '../../src/index.ts'
import { openDemo } from '../open-demo.ts'

const url = await openDemo()
const client = () => new ApolloClient({ link: new HttpLink({ uri: url }), cache: new InMemoryCache() })

describe('Apollo Client', () => {
  it('asks a document as it is, and knows the types of its data', async () => {
    const { data } = await client().query({ query: CommitmentsDocument, variables: { first: 3, withTotalCount: true } })
    const title: string | undefined = data?.commitments.nodes[0]?.title
    expect(title).toEqual(expect.any(String))
    expect(data?.commitments.totalCount).toBe(30)
    // @ts-expect-error The document does not ask for this.
    expect(data?.commitments.nodes[0]?.description).toBeUndefined()
  })

  it('refuses variables that the document does not take', async () => {
    const asked = client().query({
      query: CommitmentsDocument,
      // @ts-expect-error `first` is a number.
      variables: { first: 'three' },
    })
    await expect(asked).rejects.toThrow(/"three"/)
  })

  it('finds in its cache what a list brought, by global id', async () => {
    const apollo = client()
    const { data } = await apollo.query({ query: CommitmentsDocument, variables: { first: 1 } })
    const [first] = data!.commitments.nodes
    const card = apollo.cache.readFragment({
      id: apollo.cache.identify({ __typename: 'Commitment', id: first!.id })!,
      fragment: CommitmentCardFragmentDoc,
    })
    expect(card).toMatchObject({ registrationNumber: first!.registrationNumber })
  })

  it.each([
    ['a syntax tree', CommitmentCardFragmentDoc],
    ['a string', texts.CommitmentCardFragmentDoc],
  ])('takes a fragment that is %s in a document of its own', async (_, fragment) => {
    const own: TypedDocumentNode<CommitmentsQuery, CommitmentsQueryVariables> = gql`
      query Own {
        commitments(first: 1) {
          nodes {
            ...CommitmentCard
          }
        }
      }
      ${fragment}
    `
    const { data } = await client().query({ query: own })
    expect(data?.commitments.nodes[0]?.registrationNumber).toMatch(/^#/)
  })

  it('gets details with what belongs to them', async () => {
    const { data: list } = await client().query({ query: CommitmentsDocument, variables: { first: 1 } })
    const { id } = list!.commitments.nodes[0]!
    const { data } = await client().query({ query: CommitmentDocument, variables: { id, language: 'fr' } })
    expect(data?.commitment).toMatchObject({ id, partners: { pageInfo: { hasNextPage: false } } })
  })
})
