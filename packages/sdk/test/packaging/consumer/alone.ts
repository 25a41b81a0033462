import { Client, CommitmentsDocument, type CommitmentsQuery, Pledgegraph } from '@pledgegraph/sdk'

/** A program of somebody who has installed nothing but the package. */
export const titles = async (url: string): Promise<string[]> => {
  const found: string[] = []
  for await (const { title } of new Pledgegraph({ url }).commitments.all({ filter: { goals: [14] } })) found.push(title)
  return found
}

export const page = (url: string): Promise<CommitmentsQuery> =>
  new Client({ url }).query(CommitmentsDocument, { first: 5 })

// @ts-expect-error: goals are numbers.
export const wrongFilter = new Pledgegraph({ url: '' }).commitments({ filter: { goals: ['14'] } })

// @ts-expect-error: nothing that a commitment has is called so.
export const wrongField = async (url: string) => (await page(url)).commitments.nodes[0]?.tittle
