export interface SizeBudget {
  /** What somebody does with the package. */
  readonly use: string
  /** The program that is bundled. */
  readonly program: string
  /** In bytes, minified and compressed. */
  readonly budget: number
}

const url = `url: 'https://registry.example/graphql'`

/** What programs may weigh. A budget is a promise to users: raise it for a reason that they would accept. */
export const sizeBudgets: readonly SizeBudget[] = [
  {
    use: 'one list, page by page',
    program: `
      import { Client, CommitmentsDocument } from '@pledgegraph/sdk'
      const client = new Client({ ${url} })
      for await (const { title } of client.all(CommitmentsDocument, {}, (data) => data.commitments)) console.log(title)`,
    budget: 2_500,
  },
  {
    use: 'one commitment with all that its page shows',
    program: `
      import { Client, CommitmentDocument } from '@pledgegraph/sdk'
      const client = new Client({ ${url} })
      console.log(await client.query(CommitmentDocument, { registrationNumber: '#SDGAction36' }))`,
    budget: 3_200,
  },
  {
    use: 'a query of your own',
    program: `
      import { Client } from '@pledgegraph/sdk'
      const client = new Client({ ${url} })
      console.log(await client.query('query Titles { commitments { nodes { title } } }'))`,
    budget: 2_250,
  },
  {
    use: 'the whole client',
    program: `
      import { Pledgegraph } from '@pledgegraph/sdk'
      const registry = new Pledgegraph({ ${url} })
      for await (const { title } of registry.commitments.all()) console.log(title)`,
    budget: 8_000,
  },
  {
    use: 'everything that there is',
    program: `
      import * as sdk from '@pledgegraph/sdk'
      console.log(sdk)`,
    budget: 9_000,
  },
  {
    use: 'one parsed document, for other clients',
    program: `
      import { CommitmentsDocument } from '@pledgegraph/sdk/documents'
      console.log(CommitmentsDocument)`,
    budget: 1_500,
  },
  {
    use: 'nothing of it',
    program: `import '@pledgegraph/sdk'`,
    budget: 100,
  },
]
