import type { Command } from 'commander'
import { counted } from '../counted.ts'
import { askRegistry } from './ask-registry.ts'
import { limitOption } from './limit-option.ts'
import { subcommand, withRegistry } from './with-registry.ts'

/** `pledgegraph organizations unresolved`: names of partners that mean nobody yet, most mentioned first. */
export const unresolvedCommand = (): Command =>
  subcommand('unresolved', 'list the names of partners that no organization was found for, most mentioned first')
    .addOption(limitOption())
    .action(({ limit }: { limit: number }, command: Command) =>
      withRegistry(command, async (database) => {
        const { unresolvedOrganizations } = await askRegistry<Answer>(database, query, { first: limit })
        const { nodes, totalCount } = unresolvedOrganizations
        for (const name of nodes) console.log(describe(name))
        console.log(totalCount === 0 ? 'Every partner means an organization.' : whatNext(nodes.length, totalCount))
      }),
    )

const whatNext = (listed: number, all: number): string =>
  `
${listed} of ${counted(all, 'name')}. Say whom one means, with an id from above or a name, or that it means nobody:
  pnpm pledgegraph organizations decide NAME --means ORGANIZATION
  pnpm pledgegraph organizations decide NAME --nobody`

interface Unresolved {
  readonly name: string
  readonly commitmentCount: number
  readonly candidates:
    readonly { readonly organization: { readonly id: string; readonly name: string }; readonly score: number }[] | null
}

interface Answer {
  readonly unresolvedOrganizations: { readonly totalCount: number; readonly nodes: readonly Unresolved[] }
}

const query = `
  query Unresolved($first: Int!) {
    unresolvedOrganizations(first: $first) {
      totalCount
      nodes { name commitmentCount candidates(first: 3) { organization { id name } score } }
    }
  }
`

const describe = ({ name, commitmentCount, candidates }: Unresolved): string =>
  [
    `${counted(commitmentCount, 'commitment')}: ${name}`,
    ...(candidates ?? []).map(
      ({ organization, score }) => `  ${score.toFixed(2)}  ${organization.id}  ${organization.name}`,
    ),
  ].join('\n')
