import { recognisePartners } from '@pledgegraph/importer'
import type { Command } from 'commander'
import { abortOnSignal } from '../abort-on-signal.ts'
import { counted } from '../counted.ts'
import { createProgressLine } from '../progress-line.ts'
import { subcommand, withRegistry } from './with-registry.ts'

/** `pledgegraph organizations recognise`: what every import does in the end, by itself. */
export const recogniseCommand = (): Command =>
  subcommand('recognise', 'look up every partner that means no organization yet; imports do so in the end').action(
    (_: unknown, command: Command) =>
      withRegistry(command, async (database) => {
        const stop = abortOnSignal()
        const progress = createProgressLine(process.stderr, null)
        const recognised = await recognisePartners(database, {
          signal: stop.signal,
          onProgress: ({ names }) => progress.say(`${counted(names, 'name')} looked up`),
        })
        progress.clear()
        console.log(`partners recognised as organizations: ${recognised}`)
        process.exitCode = stop.exitCode()
      }),
  )
