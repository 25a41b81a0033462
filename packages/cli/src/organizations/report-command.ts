import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readLines } from '@pledgegraph/importer'
import {
  type LabelledPair,
  type NumberedLine,
  readLabelledPairs,
  renderMatchingReport,
  reportMatching,
} from '@pledgegraph/organizations'
import { Command } from 'commander'
import { UnusableFile, inputFile } from '../input-file.ts'
import { inputFiles } from '../input-files.ts'
import { openRegistry } from '../open-registry.ts'
import { asTyped } from '../settings.ts'

interface ReportSettings {
  readonly registry: readonly string[]
  readonly ror: readonly string[]
  readonly sample?: string
  readonly mistakes?: boolean
}

/** `pledgegraph organizations report`: how often names are recognised, and how often rightly. */
export const reportCommand = (): Command =>
  new Command('report')
    .description('measure by a sample that people judged how well names are recognised: precision and recall')
    .requiredOption('--registry <files...>', 'JSON Lines of registries, whose names the sample judges')
    .requiredOption('--ror <files...>', 'JSON Lines of the Research Organization Registry')
    .option('--sample <file>', 'CSV: mention,organization,decision; the sample of this project when left out')
    .option('--mistakes', 'list the names that were taken for the wrong organization or for none')
    .addHelpText('after', explanation)
    .action(report)

const explanation = `
The report is made in a registry of its own, in memory; yours is neither read nor changed.`

const report = async ({ registry, ror, sample, mistakes = false }: ReportSettings): Promise<void> => {
  const records = recordsOf(inputFiles(registry))
  const lines = linesOf(inputFiles(ror))
  const pairs = readSample(sample)
  const connection = await openRegistry({ directory: null })
  try {
    const made = await reportMatching(connection.database, { records, ror: lines, sample: pairs })
    if (made.all.pairs === 0)
      throw new UnusableFile(`The sample judges ${pairs.length} pairs, none of them in these files.`)
    console.log(renderMatchingReport(made, { mistakes }))
  } finally {
    await connection.close()
  }
}

const readSample = (name: string | undefined): LabelledPair[] => {
  const path = name === undefined ? ownSample() : inputFile(name)
  return readLabelledPairs(readFileSync(path, 'utf8'))
}

/** Beside the tests that hold matching to what was measured by it. */
const ownSample = (): string =>
  fileURLToPath(new URL('../test/matching/labelled-pairs.csv', import.meta.resolve('@pledgegraph/organizations')))

async function* linesOf(files: readonly string[]): AsyncGenerator<NumberedLine & { readonly file: string }> {
  for (const file of files) {
    for await (const read of readLines(file)) {
      if (!read.ok) throw new UnusableFile(`${asTyped(file)} cannot be read. Line ${read.line}: ${read.reason}`)
      yield { file, ...read }
    }
  }
}

async function* recordsOf(files: readonly string[]): AsyncGenerator<unknown> {
  for await (const { file, line, text } of linesOf(files)) {
    try {
      yield JSON.parse(text)
    } catch {
      throw new UnusableFile(`${asTyped(file)} cannot be read. Line ${line} is not JSON.`)
    }
  }
}
