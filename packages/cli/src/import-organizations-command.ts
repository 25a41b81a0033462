import { type RefusalTally, createRefusalTally, readLines, recognisePartners, totalBytes } from '@pledgegraph/importer'
import { type NumberedLine, type RorSummary, importRor } from '@pledgegraph/organizations'
import { Command } from 'commander'
import { counted } from './counted.ts'
import { describeRefusals } from './describe-refusals.ts'
import { UnusableFile, inputFile } from './input-file.ts'
import { openRegistry } from './open-registry.ts'
import { createProgressLine } from './progress-line.ts'
import { type DatabaseSettings, asTyped, databaseLocation } from './settings.ts'

/** `pledgegraph import organizations FILE`: who is who, so that the partners of commitments are recognised. */
export const importOrganizationsCommand = (): Command =>
  new Command('organizations')
    .description('load organizations of the Research Organization Registry, and recognise partners by them')
    .argument('<file>', 'JSON Lines of ROR, plain or gzip; - for standard input')
    .configureHelp({ showGlobalOptions: true })
    .addHelpText('after', explanation)
    .action((name: string, _: unknown, command: Command) =>
      importOrganizations(name, command.optsWithGlobals<DatabaseSettings>()),
    )

const explanation = `
ROR gives its data away as one JSON list, packed; make lines of it:
  unzip -p ror-data.zip '*.json' | jq -c '.[]' | pnpm pledgegraph import organizations -`

const importOrganizations = async (name: string, settings: DatabaseSettings): Promise<void> => {
  const file = name === '-' ? name : inputFile(name)
  const source: Source = { file, bytesRead: 0, refusals: createRefusalTally() }
  const progress = createProgressLine(process.stderr, await totalBytes(file))
  const connection = await openRegistry(databaseLocation(settings))
  const started = performance.now()
  try {
    const summary = await importRor(connection.database, linesOf(source), {
      onRefused: ({ line, reason }) => source.refusals.add(reason, { file, line }),
      onProgress: (records) =>
        progress.show({ records, bytesRead: source.bytesRead, seconds: (performance.now() - started) / 1000 }),
    })
    if (summary.created + summary.updated + summary.unchanged === 0) throw inVain(source)
    const recognised = await recognisePartners(connection.database, {
      onProgress: ({ names }) => progress.say(`${counted(names, 'name')} of partners looked up`),
    })
    progress.clear()
    console.log(describe(summary, source, recognised))
  } finally {
    progress.clear()
    await connection.close()
  }
}

interface Source {
  readonly file: string
  bytesRead: number
  readonly refusals: RefusalTally
}

/** The lines that can be read; what cannot be is taken down. */
async function* linesOf(source: Source): AsyncGenerator<NumberedLine> {
  for await (const read of readLines(source.file)) {
    source.bytesRead = read.bytesRead
    if (read.ok) yield read
    else source.refusals.add(read.reason, { file: source.file, line: read.line })
  }
}

const inVain = ({ file, refusals }: Source): UnusableFile => {
  const { count, reasons } = refusals.counts()
  const name = file === '-' ? 'Standard input' : asTyped(file)
  const first = reasons[0]?.reason ?? 'There is nothing in it.'
  return new UnusableFile(`${name} holds no organization of ROR; refused: ${counted(count, 'line')}. ${first}`)
}

const describe = ({ created, updated, unchanged }: RorSummary, { refusals }: Source, recognised: number): string => {
  const refused = refusals.counts()
  return [
    `created: ${created}`,
    `updated: ${updated}`,
    `unchanged: ${unchanged}`,
    `refused: ${refused.count}`,
    `partners recognised as organizations: ${recognised}`,
    ...(refused.count > 0 ? ['', 'Refused:', ...describeRefusals(refused, ({ line }) => `line ${line}`)] : []),
  ].join('\n')
}
