import type { ResourceDraft } from '../drafts.ts'
import type { Fields } from '../fields.ts'
import { resourceTypeOf } from '../labels.ts'
import { readDollars } from '../money.ts'
import { noteRepetition } from './repetitions.ts'

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
