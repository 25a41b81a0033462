import type { CheerioAPI } from 'cheerio'
import { type PageElement, camelCase, each, fieldSelector, lineOf, textOf } from './page-element.ts'
import { readProgressRows } from './page-rows.ts'

/** Parts of a page that are known by the id or class of the part, since their fields alone do not say what they are. */

/** Lists whose fields mean something else than elsewhere, and what they say. */
export const readLists = ($: CheerioAPI, article: PageElement): Record<string, unknown> => ({
  targets: each($, article, '.sdgs14_tab tr, [id="sdgs14-tab"] tr').flatMap((row) => targetOf($, row) ?? []),
  progressReports: each($, article, listsOfReports).flatMap((view) => readProgressRows($, view)),
  countriesAndStakeholders: [
    ...each($, article, `${listsOfCountries} .views-field-title:not(th)`).flatMap((name) => lineOf(name) ?? []),
    ...each($, article, '#block-partnerships-countries .content').flatMap((block) => withoutSentinel(textOf(block))),
  ],
})

const listsOfReports = '.view-partnership-progress'
const listsOfCountries = '.view-partnership-countries'
const contacts = '.view-partnerships-contact-information, [id*="contact-information"]'

/** What holds fields that are not the entry's own. */
export const apartFromFields = [listsOfReports, listsOfCountries, contacts].join(', ')

/** The number of a target among the cells of its row, beside its wording. */
const targetOf = ($: CheerioAPI, row: PageElement): string | null => {
  const cells = each($, row, 'td').map((cell) => lineOf(cell) ?? '')
  return cells.find((cell) => /^\d+\.\w+$/.test(cell)) ?? cells[0] ?? null
}

const withoutSentinel = (text: string | null): string[] =>
  text === null || text.toUpperCase() === 'N/A' ? [] : text.split('\n')

/** Tabs and blocks that hold known fields, or nothing of the entry: a form, links to share it, wordings of goals. */
const knownParts = new Set([
  'deliverables-tab',
  'description-tab',
  'feedback-tab',
  'progress-tab',
  'resources-tab',
  'sdgs14-tab',
  'targets-tab',
  'block-partnerships-countries',
  'block-partnerships-share',
  'block-partnerships-smart',
])

/** What stands in a tab or block that nobody knows and in no field: nothing of an entry is passed over in silence. */
export const readUnknownParts = ($: CheerioAPI, article: PageElement): [key: string, text: string][] =>
  each($, article, 'details[id], [id^="block-"]').flatMap((part) => {
    const id = part.attr('id') ?? ''
    const isKnown = knownParts.has(id) || part.is(contacts) || part.find(fieldSelector).length > 0
    const text = isKnown ? null : textOf(part)
    return text === null ? [] : [[camelCase(id), text] as [string, string]]
  })
