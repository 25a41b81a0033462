import { decideName, forgetName } from '@pledgegraph/importer'
import { type Command, Option } from 'commander'
import { counted } from '../counted.ts'
import { UnusableFile } from '../input-file.ts'
import { findOrganization } from './find-organization.ts'
import { subcommand, withRegistry } from './with-registry.ts'

interface DecideSettings {
  readonly means?: string
  readonly nobody?: true
  readonly forget?: true
  readonly note?: string
}

/** `pledgegraph organizations decide NAME`: a curator says whom a name means. */
export const decideCommand = (): Command =>
  subcommand('decide', 'say whom a name of partners means, now and in every later import')
    .argument('<name>', 'the name as holders write it; case and accents do not matter')
    .addOption(
      new Option('--means <organization>', 'its id (organization_…), or its exact name or alias').conflicts([
        'nobody',
        'forget',
      ]),
    )
    .addOption(new Option('--nobody', 'it names no organization').conflicts('forget'))
    .option('--forget', 'take an earlier decision back')
    .option('--note <text>', 'why, for whoever asks later')
    .action((name: string, settings: DecideSettings, command: Command) => decide(name, settings, command))

const decide = async (name: string, settings: DecideSettings, command: Command): Promise<void> => {
  const { means, nobody, forget, note } = settings
  if (means === undefined && nobody === undefined && forget === undefined) {
    throw new UnusableFile('Say whom the name means: --means ORGANIZATION or --nobody; --forget takes it back.')
  }
  await withRegistry(command, async (database) => {
    if (forget === true) {
      console.log(`Forgotten; ${counted(await forgetName(database, name), 'partner')} changed.`)
      return
    }
    const organizationId = means === undefined ? null : await findOrganization(database, means)
    const changed = await decideName(database, { name, organizationId, note: note ?? null })
    console.log(`Decided; ${counted(changed, 'partner')} changed.`)
  })
}
