import { createHash } from 'node:crypto'
import { dueYears, readDatedText, readMoment } from '../dates.ts'
import type { DeliverableDraft, NetworkDraft, ProgressReportDraft, ResourceDraft } from '../drafts.ts'
import type { Fields } from '../fields.ts'
import { progressStatusOf, resourceTypeOf } from '../labels.ts'
import { readDollars } from '../money.ts'
import { lookupKey } from '../text.ts'

/** Resources in their order. A line that stands twice stays twice: who adds up money decides what to make of it. */
export const readResources = (fields: Fields): ResourceDraft[] => {
  const seen = new Set<string>()
  return fields.objects('resources').map((row) => {
    const resource = readResource(row)
    const { type, description } = resource
    noteRepetition(row, 'DUPLICATE_RESOURCE', 'details', description, [type, description], seen)
    return resource
  })
}

const readResource = (row: Fields): ResourceDraft => {
  const label = row.line('type')
  const description = row.text('details')
  const known = label === null ? null : resourceTypeOf(label)
  if (known === null) row.note('UNKNOWN_RESOURCE_TYPE', row.path('type'), label ?? '')
  if (description === null) row.note('RESOURCE_WITHOUT_TEXT', row.path('details'), label ?? '')
  const amount = known === 'FINANCING' && description !== null ? readDollars(description) : null
  if (known === 'FINANCING' && description !== null && amount === null) {
    row.note('AMOUNT_NOT_ONE_NUMBER', row.path('details'), description)
  }
  return { type: known ?? 'OTHER', description, amount }
}

/** Deliverables in their order, also those without text or date: a registry counts what is missing. */
export const readDeliverables = (fields: Fields): DeliverableDraft[] => {
  const seen = new Set<string>()
  return fields.objects('deliverables').map((row) => {
    const description = row.text('description')
    if (description === null) row.note('DELIVERABLE_WITHOUT_TEXT', row.path('description'), '')
    const { date, text } = readDatedText(row.line('date'), dueYears, row.path('date'), row.note)
    noteRepetition(row, 'DUPLICATE_DELIVERABLE', 'description', description, [description, date, text], seen)
    return { description, dueDate: date, dueText: date === null ? text : null }
  })
}

const noteRepetition = (
  row: Fields,
  kind: 'DUPLICATE_RESOURCE' | 'DUPLICATE_DELIVERABLE',
  field: string,
  text: string | null,
  identity: readonly unknown[],
  seen: Set<string>,
): void => {
  const key = JSON.stringify(identity)
  if (text !== null && seen.has(key)) row.note(kind, row.path(field), text)
  seen.add(key)
}

/** Progress reports in their order. The platform lists only their titles; the body is on a page of its own. */
export const readProgressReports = (fields: Fields): ProgressReportDraft[] =>
  fields.objects('progressReports').map((row) => {
    const label = row.line('status')
    const status = label === null ? null : progressStatusOf(label)
    if (status === null) row.note('UNKNOWN_PROGRESS_STATUS', row.path('status'), label ?? '')
    const submitted = row.line('submitted')
    const submittedAt = submitted === null ? null : readMoment(submitted)
    if (submitted !== null && submittedAt === null) row.note('UNREADABLE_DATE', row.path('submitted'), submitted)
    return {
      title: row.line('title'),
      status,
      submittedAt,
      submittedText: submittedAt === null ? submitted : null,
      sourcePath: row.line('path'),
    }
  })

/** The pages show a network by its logo, so the source calls it by the caption of that picture. */
const networksByLabel: ReadonlyMap<string, Omit<NetworkDraft, 'label'>> = new Map([
  ['ocean conference wheel logo', { slug: 'ocean-conference', name: 'Ocean Conference' }],
  [
    'small island developing states',
    { slug: 'small-island-developing-states', name: 'Small Island Developing States' },
  ],
])

/** The action networks, each once. A network that is not known goes by the name it was given. */
export const readNetworks = (fields: Fields): NetworkDraft[] => {
  const networks = new Map<string, NetworkDraft>()
  for (const label of fields.lines('actionNetworks')) {
    const known = networksByLabel.get(lookupKey(label))
    if (known === undefined) fields.note('UNKNOWN_NETWORK', 'actionNetworks', label)
    const network = { ...(known ?? { slug: slugOf(label), name: label }), label }
    if (networks.has(network.slug)) fields.note('DUPLICATE_ENTRY', 'actionNetworks', label)
    else networks.set(network.slug, network)
  }
  return [...networks.values()]
}

/** `Coral Reefs & Mangroves` → `coral-reefs-and-mangroves`. A name without Latin letters gets a slug of its own. */
const slugOf = (label: string): string => {
  const slug = lookupKey(label)
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, 100)
    .replace(/^-+|-+$/g, '')
  return slug === '' ? `network-${createHash('sha256').update(label).digest('hex').slice(0, 12)}` : slug
}
