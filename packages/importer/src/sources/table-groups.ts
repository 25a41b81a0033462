/** What a table has in columns that are repeated (`deliverable 2 due`), or all in one cell with a line for each. */
import { dueYears, readDatedText } from '../dates.ts'
import type { DeliverableDraft, ProgressReportDraft, ResourceDraft } from '../drafts.ts'
import type { Fields } from '../fields.ts'
import { progressStatusOf, resourceTypeOf } from '../labels.ts'
import { readDollars } from '../money.ts'
import { readMomentOrDay } from './table-dates.ts'

/** The numbers that repeated columns have in a table: `deliverable` → 1, 2, 5. */
export type Places = ReadonlyMap<string, readonly number[]>

export const placesIn = (record: unknown): Places => {
  const places = new Map<string, Set<number>>()
  for (const key of Object.keys(Object(record))) {
    const [, group = '', place = ''] = /^(deliverable|resource|progress) (\d{1,2})(?: [a-z]+)?$/.exec(key) ?? []
    if (group !== '') places.set(group, (places.get(group) ?? new Set()).add(Number(place)))
  }
  return new Map([...places].map(([group, numbers]) => [group, [...numbers].toSorted((one, other) => one - other)]))
}

/** Whether the table has columns of this group, whatever the row has in them. */
export const speaksOf = (group: 'deliverable' | 'progress', places: Places): boolean => places.has(group)

/** The deliverables, those that have columns of their own before those that share a cell. */
export const readDeliverables = (fields: Fields, places: Places): DeliverableDraft[] => {
  const inColumns = (places.get('deliverable') ?? []).flatMap((place) => {
    const key = `deliverable ${place}`
    const description = fields.text(key)
    const due = fields.line(`${key} due`)
    if (description === null && due === null) return []
    if (description === null) fields.note('DELIVERABLE_WITHOUT_TEXT', key, due ?? '')
    return [deliverableOf(fields, `${key} due`, description, due)]
  })
  const inOneCell = linesOf(fields.text('deliverables')).map((line) => {
    const [, due = null, description = line] = /^(\d{4}-\d{2}-\d{2})\s*[:–-]?\s+(.+)$/.exec(line) ?? []
    return deliverableOf(fields, 'deliverables', description, due)
  })
  const deliverables = [...inColumns, ...inOneCell]
  noteRepetitions(fields, 'DUPLICATE_DELIVERABLE', 'deliverables', deliverables)
  return deliverables
}

const deliverableOf = (
  fields: Fields,
  field: string,
  description: string | null,
  due: string | null,
): DeliverableDraft => {
  const { date, text } = readDatedText(due, dueYears, field, fields.note)
  return { description, dueDate: date, dueText: date === null ? text : null }
}

/** The resources, likewise. */
export const readResources = (fields: Fields, places: Places): ResourceDraft[] => {
  const inColumns = (places.get('resource') ?? []).flatMap((place) => {
    const key = `resource ${place}`
    const description = fields.text(key)
    const label = fields.line(`${key} type`)
    if (description === null && label === null) return []
    if (description === null) fields.note('RESOURCE_WITHOUT_TEXT', key, label ?? '')
    return [resourceOf(fields, key, label, description)]
  })
  const inOneCell = linesOf(fields.text('resources')).map((line) => {
    const [, label = '', rest = ''] = /^([^:]{1,60}):\s*(.+)$/.exec(line) ?? []
    return resourceTypeOf(label) === null
      ? resourceOf(fields, 'resources', null, line)
      : resourceOf(fields, 'resources', label, rest)
  })
  const resources = [...inColumns, ...inOneCell]
  noteRepetitions(fields, 'DUPLICATE_RESOURCE', 'resources', resources)
  return resources
}

const resourceOf = (fields: Fields, field: string, label: string | null, description: string | null): ResourceDraft => {
  const known = label === null ? null : resourceTypeOf(label)
  if (known === null) fields.note('UNKNOWN_RESOURCE_TYPE', field, label ?? description ?? '')
  const isMoney = known === 'FINANCING' && description !== null
  const amount = isMoney ? readDollars(description) : null
  if (isMoney && amount === null) fields.note('AMOUNT_NOT_ONE_NUMBER', field, description)
  return { type: known ?? 'OTHER', description, amount }
}

/** The progress reports. A table has what is known of them in a line, and not their texts. */
export const readProgressReports = (fields: Fields, places: Places): ProgressReportDraft[] =>
  (places.get('progress') ?? []).flatMap((place) => {
    const key = `progress ${place}`
    const title = fields.line(`${key} title`)
    const label = fields.line(`${key} status`)
    const sourcePath = fields.line(`${key} url`)
    const date = fields.line(`${key} date`)
    if ([title, label, sourcePath, date].every((text) => text === null)) return []
    const status = label === null ? null : progressStatusOf(label)
    if (status === null) fields.note('UNKNOWN_PROGRESS_STATUS', `${key} status`, label ?? '')
    const submittedAt = readMomentOrDay(date, `${key} date`, fields.note)
    return [{ title, status, submittedAt, submittedText: submittedAt === null ? date : null, sourcePath }]
  })

const linesOf = (text: string | null): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const noteRepetitions = (
  fields: Fields,
  kind: 'DUPLICATE_DELIVERABLE' | 'DUPLICATE_RESOURCE',
  field: string,
  entries: readonly (DeliverableDraft | ResourceDraft)[],
): void => {
  const seen = new Set<string>()
  for (const entry of entries) {
    const identity = JSON.stringify(entry)
    if (entry.description !== null && seen.has(identity)) fields.note(kind, field, entry.description)
    seen.add(identity)
  }
}
