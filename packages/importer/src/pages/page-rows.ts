import type { CheerioAPI } from 'cheerio'
import { type PageElement, camelCase, each, fieldNameOf, fieldSelector, lineOf, textOf } from './page-element.ts'
import { type ReadValue, momentOf, readDay } from './page-values.ts'

type Row = Record<string, unknown>
type Columns = Readonly<Record<string, readonly [key: string, read: ReadValue]>>

const text: ReadValue = (_, field) => textOf(field)
const line: ReadValue = (_, field) => lineOf(field)

const deliverableColumns: Columns = {
  'date-of-deliverable': ['date', readDay],
  'description-of-deliverable': ['description', text],
}

const resourceColumns: Columns = {
  type: ['type', line],
  details: ['details', text],
}

const progressColumns: Columns = {
  title: ['title', line],
  'progress-status': ['status', line],
  created: ['submitted', momentOf],
}

/** The deliverables, each a paragraph with fields of its own. */
export const readDeliverableRows: ReadValue = ($, field) => readParagraphs($, field, deliverableColumns)

/** The resources, likewise. */
export const readResourceRows: ReadValue = ($, field) => readParagraphs($, field, resourceColumns)

const readParagraphs = ($: CheerioAPI, field: PageElement, columns: Columns): Row[] =>
  each($, field, '.paragraph').map((paragraph) => readRow($, paragraph, columns))

/** The progress reports, each a row of a table whose cells are fields. */
export const readProgressRows = ($: CheerioAPI, view: PageElement): Row[] =>
  each($, view, 'tr')
    .filter((row) => row.find('td').length > 0)
    .map((row) => ({ ...readRow($, row, progressColumns), path: pathOf(row) }))

const pathOf = (row: PageElement): string | null => row.find('.views-field-title a[href]').attr('href')?.trim() ?? null

/** A row with every column, the fields that nobody knows under their own names. */
const readRow = ($: CheerioAPI, row: PageElement, columns: Columns): Row => {
  const values: Row = Object.fromEntries(Object.values(columns).map(([key]) => [key, null]))
  for (const field of each($, row, fieldSelector)) {
    const name = fieldNameOf(field) ?? ''
    const [key, read] = Object.hasOwn(columns, name) ? columns[name]! : [camelCase(`field-${name}`), text]
    values[key] = read($, field)
  }
  return values
}
