import type { Database } from '@pledgegraph/database'
import { dismissDuplicate, findDuplicates } from '@pledgegraph/organizations'
import type { Command } from 'commander'
import { counted } from '../counted.ts'
import { createProgressLine } from '../progress-line.ts'
import { askRegistry } from './ask-registry.ts'
import { findOrganization } from './find-organization.ts'
import { limitOption } from './limit-option.ts'
import { subcommand, withRegistry } from './with-registry.ts'

/** `pledgegraph organizations duplicates`: pairs that may be one, most mentioned first. */
export const duplicatesCommand = (): Command =>
  subcommand('duplicates', 'look for organizations that may be one, and list them, most mentioned first')
    .addOption(limitOption())
    .action(({ limit }: { limit: number }, command: Command) =>
      withRegistry(command, async (database) => {
        await compareAll(database)
        const { duplicateOrganizations } = await askRegistry<Answer>(database, query, { first: limit })
        const { nodes, totalCount } = duplicateOrganizations
        for (const pair of nodes) console.log(describe(pair))
        console.log(totalCount === 0 ? 'No two organizations seem to be one.' : whatNext(nodes.length, totalCount))
      }),
    )

const compareAll = async (database: Database): Promise<void> => {
  const progress = createProgressLine(process.stderr, null)
  try {
    const onProgress = (compared: number): void => progress.say(`${counted(compared, 'organization')} compared`)
    await database.transaction().execute((transaction: Database) => findDuplicates(transaction, { onProgress }))
  } finally {
    progress.clear()
  }
}

const whatNext = (listed: number, all: number): string =>
  `
${listed} of ${counted(all, 'pair')}. Make one of two, which keeps the second, or say that they are two:
  pnpm pledgegraph organizations merge ONE INTO
  pnpm pledgegraph organizations dismiss ONE OTHER`

/** `pledgegraph organizations dismiss ONE OTHER`. */
export const dismissCommand = (): Command =>
  subcommand('dismiss', 'two organizations are two, however alike: list them as duplicates no more')
    .argument('<organization>', 'its id (organization_…), or its exact name or alias')
    .argument('<other>', 'the other one')
    .action((one: string, other: string, _: unknown, command: Command) =>
      withRegistry(command, async (database) => {
        const id = await findOrganization(database, one)
        const otherId = await findOrganization(database, other)
        await dismissDuplicate(database, { id, otherId })
        console.log('They are listed as duplicates no more.')
      }),
    )

interface Pair {
  readonly organization: { readonly id: string; readonly name: string }
  readonly duplicate: { readonly id: string; readonly name: string }
  readonly score: number
  readonly commitmentCount: number
}

interface Answer {
  readonly duplicateOrganizations: { readonly totalCount: number; readonly nodes: readonly Pair[] }
}

const query = `
  query Duplicates($first: Int!) {
    duplicateOrganizations(first: $first) {
      totalCount
      nodes { organization { id name } duplicate { id name } score commitmentCount }
    }
  }
`

const describe = ({ organization, duplicate, score, commitmentCount }: Pair): string =>
  `${score.toFixed(2)} alike, ${counted(commitmentCount, 'commitment')}
  ${organization.id}  ${organization.name}
  ${duplicate.id}  ${duplicate.name}`
