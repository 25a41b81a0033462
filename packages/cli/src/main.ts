#!/usr/bin/env node
import { Command } from 'commander'
import { commands } from './commands.ts'
import { explain } from './explain.ts'

let isServing = false

const program = new Command('pledgegraph')
  .description('An open registry of voluntary commitments and partnerships.')
  .hook('postAction', (_, command) => {
    isServing = command.name() === 'start'
  })

for (const [name, { description, load }] of Object.entries(commands)) {
  const command = process.argv.includes(name) ? await load() : new Command(name)
  program.addCommand(command.description(description))
}

/** What a wrong call is told, whichever command it was meant for. */
const pointToHelp = (command: Command): void => {
  command.showHelpAfterError('Add --help to see what there is.')
  command.commands.forEach(pointToHelp)
}
pointToHelp(program)

/** An embedded database leaves timers behind that would hold the process for ever; what was printed is waited for. */
const exit = async (): Promise<never> => {
  const flushed = [process.stdout, process.stderr].map(
    (stream) => new Promise<void>((resolve) => stream.write('', () => resolve())),
  )
  await Promise.all(flushed)
  process.exit()
}

// Whoever reads only the beginning, as `head` does, closes the pipe: that is no failure.
process.stdout.on('error', () => {})

try {
  await program.parseAsync()
} catch (error) {
  console.error(explain(error))
  process.exitCode = 1
}
if (!isServing) await exit()
