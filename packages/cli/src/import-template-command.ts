import { columnGuide, csvTemplate, mappingTemplate } from '@pledgegraph/importer'
import { Argument, Command } from 'commander'

const templates = { table: csvTemplate, columns: () => `${columnGuide()}\n`, mapping: mappingTemplate }

/** `pledgegraph import template`: a table to fill in. */
export const importTemplateCommand = (): Command =>
  new Command('template')
    .description('print a table (CSV) to fill in and import')
    .addArgument(
      new Argument('[what]', 'the table, what each of its columns means, or a mapping for columns of other names')
        .choices(Object.keys(templates))
        .default('table'),
    )
    .addHelpText(
      'after',
      `
  pnpm pledgegraph import template > commitments.csv
  pnpm pledgegraph import template mapping > mapping.json
  pnpm pledgegraph import --mapping mapping.json commitments.csv`,
    )
    .action((what: keyof typeof templates) => {
      process.stdout.write(templates[what]())
    })
