import { existsSync } from 'node:fs'
import { generateRecords } from '@pledgegraph/generator'
import { Command, Option } from 'commander'
import { abortOnSignal } from './abort-on-signal.ts'
import { UnusableFile } from './input-file.ts'
import { asTyped, fromWhereItWasTyped } from './settings.ts'
import { wholeNumber } from './whole-number.ts'
import { writeToStandardOutput, writeWhole } from './write-whole.ts'

interface GenerateSettings {
  readonly commitments: number
  readonly seed: number
  readonly output?: string
}

/** `pledgegraph generate`: made-up records by the million, for measuring and trying. */
export const generateCommand = (): Command =>
  new Command('generate')
    .description('make up records like those of a real registry, for measuring and trying')
    .addOption(
      new Option('--commitments <number>', 'how many, 1 to 10000000')
        .argParser(wholeNumber(1, 10_000_000))
        .makeOptionMandatory(),
    )
    .addOption(
      new Option('--seed <number>', 'the same seed gives the same records')
        .argParser(wholeNumber(0, 2 ** 31))
        .default(1),
    )
    .option('--output <file>', 'JSON Lines, compressed where the name ends in .gz; standard output when left out')
    .action(generate)

const generate = async ({ commitments, seed, output }: GenerateSettings): Promise<void> => {
  const lines = batchesOfLines(generateRecords({ commitments, seed }))
  const stop = abortOnSignal()
  try {
    if (output === undefined) await writeToStandardOutput(lines, stop.signal)
    else await writeFile(output, lines, stop.signal)
  } catch (error) {
    if (!stop.signal.aborted) throw error
    process.exitCode = stop.exitCode()
  }
}

const writeFile = async (output: string, lines: Iterable<string>, signal: AbortSignal): Promise<void> => {
  const path = fromWhereItWasTyped(output)
  if (existsSync(path)) throw new UnusableFile(`${asTyped(path)} is there already; name another file, or delete it.`)
  await writeWhole(path, lines, signal)
  console.log(`Wrote ${asTyped(path)}. Take it in: pnpm pledgegraph import ${output}`)
}

/** A stream of single lines would spend its time on streaming. */
function* batchesOfLines(records: Iterable<object>): Generator<string> {
  let lines: string[] = []
  for (const record of records) {
    lines.push(`${JSON.stringify(record)}\n`)
    if (lines.length === 100) {
      yield lines.join('')
      lines = []
    }
  }
  yield lines.join('')
}
