import { writeRow } from './cells.ts'
import { columnGroups } from './column-groups.ts'
import { columns } from './columns.ts'

const repeated = [1, 2]

/** All columns in one cell each; where they can be repeated that is what the template shows. */
const left = new Set(['deliverables', 'resources', 'registry', 'timeframe'])

/** A table to fill in: the header and one example, as CSV. Columns that nobody needs can be left out of it. */
export const csvTemplate = (): string => {
  const shown = columns.filter(({ key }) => !left.has(key))
  const groups = columnGroups.flatMap((group) =>
    repeated.flatMap((number) =>
      group.parts.map((part) => ({
        header: [group.header, number, part.key].filter((word) => word !== '').join(' '),
        example: number === 1 ? part.example : '',
      })),
    ),
  )
  const all = [...shown, ...groups]
  const rows = [all.map(({ header }) => header), all.map(({ example }) => example)]
  return rows.map((row) => `${writeRow(row)}\r\n`).join('')
}

/** A mapping file to fill in. */
export const mappingTemplate = (): string =>
  `${JSON.stringify(
    {
      columns: { 'Title of initiative': 'Title', 'Reg. no.': 'Registration number', 'Deadline 1': 'Deliverable 1 due' },
      separator: ';',
      registry: 'my-registry',
      constants: { Kind: 'Partnership' },
    },
    null,
    2,
  )}\n`

/** Every column with what to write into it, for people: `Title: One line of at most 500 characters. Needed.` */
export const columnGuide = (): string =>
  [
    ...columns.map(({ header, meaning }) => `${header}: ${meaning}`),
    ...columnGroups.flatMap(({ header, parts }) =>
      parts.map(({ key, meaning }) => `${`${header} 1, 2, … ${key}`.trim()}: ${meaning}`),
    ),
  ].join('\n')
