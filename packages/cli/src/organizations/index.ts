import { Command } from 'commander'
import { withDatabase } from '../settings.ts'
import { decideCommand } from './decide-command.ts'
import { dismissCommand, duplicatesCommand } from './duplicate-commands.ts'
import { mergeCommand, unmergeCommand } from './merge-commands.ts'
import { recogniseCommand } from './recognise-command.ts'
import { reportCommand } from './report-command.ts'
import { unresolvedCommand } from './unresolved-command.ts'

/** `pledgegraph organizations …`: what curators do. */
export const organizationsCommand = (): Command =>
  withDatabase(new Command('organizations').description('look after the organizations: who is whom'))
    .addCommand(unresolvedCommand())
    .addCommand(decideCommand())
    .addCommand(recogniseCommand())
    .addCommand(duplicatesCommand())
    .addCommand(mergeCommand())
    .addCommand(unmergeCommand())
    .addCommand(dismissCommand())
    .addCommand(reportCommand())
