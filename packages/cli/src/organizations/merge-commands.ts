import type { Database } from '@pledgegraph/database'
import { type Reassigned, mergeOrganization, unmergeOrganization } from '@pledgegraph/importer'
import { encodeId } from '@pledgegraph/kernel'
import type { Command } from 'commander'
import { counted } from '../counted.ts'
import { findOrganization } from './find-organization.ts'
import { subcommand, withRegistry } from './with-registry.ts'

const anOrganization = 'its id (organization_…), or its exact name or alias'

/** `pledgegraph organizations merge ONE INTO`. */
export const mergeCommand = (): Command =>
  subcommand('merge', 'make one organization of two; unmerge takes it back')
    .argument('<organization>', anOrganization)
    .argument('<into>', 'the organization that stays')
    .option('--note <text>', 'why, for whoever asks later')
    .action((one: string, other: string, { note }: { note?: string }, command: Command) =>
      withRegistry(command, async (database) => {
        const from = await findOrganization(database, one)
        const into = await findOrganization(database, other)
        const reassigned = await mergeOrganization(database, { from, into, ...(note !== undefined && { note }) })
        console.log(
          `Merged ${nameId(from)} into ${nameId(into)}: ${describe(reassigned)}.
Take it back: pnpm pledgegraph organizations unmerge ${nameId(from)}`,
        )
      }),
    )

/** `pledgegraph organizations unmerge ID`. */
export const unmergeCommand = (): Command =>
  subcommand('unmerge', 'give a merged organization back, with all that was its own')
    .argument('<organization>', 'its id (organization_…); its name leads to the organization it was merged into')
    .action((id: string, _: unknown, command: Command) =>
      withRegistry(command, async (database: Database) => {
        const organization = await findOrganization(database, id)
        const reassigned = await unmergeOrganization(database, organization)
        console.log(`${nameId(organization)} is an organization of its own again: ${describe(reassigned)}.`)
      }),
    )

const nameId = (uuid: string): string => encodeId('Organization', uuid)

const describe = ({ partners, stewards }: Reassigned): string =>
  `${counted(partners, 'partner')} of commitments and ${counted(stewards, 'steward')} of networks moved with it`
