#!/usr/bin/env node
import { Command } from 'commander'
import { explain } from './explain.ts'
import { importCommand } from './import-command.ts'
import { migrateCommand } from './migrate-command.ts'
import { startCommand } from './start-command.ts'

const start = startCommand()
let isServing = false

const program = new Command('pledgegraph')
  .description('An open registry of voluntary commitments and partnerships.')
  .showHelpAfterError('Say pledgegraph --help for what there is.')
  .addCommand(start)
  .addCommand(migrateCommand())
  .addCommand(importCommand())
  .hook('postAction', (_, command) => {
    isServing = command === start
  })

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
