import { createHash } from 'node:crypto'
import { dueYears, readDatedText, readMoment } from '../dates.ts'
import type { DeliverableDraft, NetworkDraft, ProgressReportDraft } from '../drafts.ts'
import type { Fields } from '../fields.ts'
import { progressStatusOf } from '../labels.ts'
import { lookupKey } from '../text.ts'
import { noteRepetition } from './repetitions.ts'

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
export const slugOf = (label: string): string => {
  const slug = lookupKey(label)
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, 100)
    .replace(/^-+|-+$/g, '')
  return slug === '' ? `network-${createHash('sha256').update(label).digest('hex').slice(0, 12)}` : slug
}
