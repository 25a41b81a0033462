import { lookupKey } from '../text.ts'

/** What the lines under a heading are: a field of the record, a kind of resource, or nothing that a record holds. */
export type Part =
  | { readonly kind: 'SECTION'; readonly field: string }
  | { readonly kind: 'RESOURCE'; readonly type: string }
  /** The column beside the text, whose headings are too short to be known anywhere else. */
  | { readonly kind: 'COLUMN'; readonly field: string | null }
  /** Private, and the end of what belongs to the entry. */
  | { readonly kind: 'CONTACT' }

export interface Heading {
  readonly part: Part
  /** What stands behind the heading on its line: `Time-frame: 2012 - 2020`. */
  readonly value: string
}

const section = (field: string): Part => ({ kind: 'SECTION', field })
const resource = (type: string): Part => ({ kind: 'RESOURCE', type })
const column = (field: string | null): Part => ({ kind: 'COLUMN', field })

/** The headings of the predecessor's pages. They are compared without case, punctuation and what ends them. */
const headings: readonly (readonly [text: string, part: Part])[] = [
  ['Description/achievement of initiative', section('description')],
  ['Description', section('description')],
  ['Implementation methodologies', section('implementation')],
  ['Implementation methodology', section('implementation')],
  ['Arrangements for Capacity-Building and Technology Transfer', section('capacityBuildingAndTechnologyTransfer')],
  ['Coordination mechanisms/governance structure', section('coordinationMechanisms')],
  ['Coordination mechanisms', section('coordinationMechanisms')],
  ['Partner(s)', section('partnersSection')],
  ['Partners', section('partnersSection')],
  ['Updates to initiatives', section('updates')],
  ['Updates to initiative', section('updates')],
  ['Staff / Technical expertise', resource('Staff / Technical expertise')],
  ['In-kind contribution', resource('In-kind contribution')],
  ['Financing (in USD)', resource('Financing (in USD)')],
  ['Other, please specify', resource('Other, please specify')],
  ['Action Network', section('actionNetworks')],
  ['Action Networks', section('actionNetworks')],
  ['Basic information', column(null)],
  ['Contact information', { kind: 'CONTACT' }],
]

const columnHeadings: readonly (readonly [text: string, part: Part])[] = [
  ['Time-frame', column('timeFrameRaw')],
  ['Timeframe', column('timeFrameRaw')],
  ['Partners', column('partnersText')],
  ['Partner(s)', column('partnersText')],
  ['Goals', column('goals')],
  ['Sustainable Development Goals', column('goals')],
  ['Countries', column('countries')],
]

/** `Partner(s)` and `partners` alike: the sign that more may follow says nothing. */
const keyOf = (text: string): string => lookupKey(text.replace(/\(s\)/gi, 's'))

const partsByKey = new Map(headings.map(([text, part]) => [keyOf(text), part]))
const partsOfColumn = new Map([...headings, ...columnHeadings].map(([text, part]) => [keyOf(text), part]))
const longestHeading = 80

/** The heading that a line is; null when it is text. In the column, what a heading is about may follow on its line. */
export const headingOf = (line: string, isInColumn: boolean): Heading | null => {
  const text = line.trim()
  if (isInColumn || /^time-?\s?frame\s*:/i.test(text)) {
    const [, name = text, value = ''] = /^([^:]+):(.*)$/.exec(text) ?? []
    const part = name.length > longestHeading ? undefined : partsOfColumn.get(keyOf(name))
    return part === undefined ? null : { part, value: value.trim() }
  }
  const part = text.length > longestHeading ? undefined : partsByKey.get(keyOf(text))
  return part === undefined ? null : { part, value: '' }
}
