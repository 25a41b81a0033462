import { Command, CommanderError } from 'commander'
import { commands } from './commands.ts'
import { explain } from './explain.ts'

/**
 * Runs what was typed behind `pledgegraph`.
 * @returns the exit code once the command has ended; null when it is a server, which goes on.
 */
export const runProgram = async (args: readonly string[]): Promise<number | null> => {
  let isServing = false
  const program = new Command('pledgegraph')
    .description('An open registry of voluntary commitments and partnerships.')
    .hook('postAction', (_, command) => {
      isServing = command.name() === 'start'
    })
  for (const [name, { description, load }] of Object.entries(commands)) {
    const command = args.includes(name) ? await load() : new Command(name)
    program.addCommand(command.description(description))
  }
  setUp(program)
  try {
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    // A wrong call was told so by then, and help was shown.
    if (error instanceof CommanderError) return error.exitCode
    console.error(explain(error))
    return 1
  }
  return isServing ? null : Number(process.exitCode ?? 0)
}

/** What a wrong call is told, whichever command it was meant for; and it is told here, and ends nothing by itself. */
const setUp = (command: Command): void => {
  command.showHelpAfterError('Add --help to see what there is.').exitOverride()
  command.commands.forEach(setUp)
}
