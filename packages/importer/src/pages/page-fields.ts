import type { CheerioAPI } from 'cheerio'
import { textKeys } from './blank-record.ts'
import { type PageElement, camelCase, fieldNameOf, lineOf, textOf } from './page-element.ts'
import { readDeliverableRows, readResourceRows } from './page-rows.ts'
import { readCommunities, readTermLabels } from './page-terms.ts'
import { type ReadValue, readCaptions, readFlag, readGoalNumbers, readLink } from './page-values.ts'

type Reader = readonly [key: string, read: ReadValue]

const text: ReadValue = (_, field) => textOf(field)
const line: ReadValue = (_, field) => lineOf(field)

/** The fields of a page by their machine names, which the platform cuts at 32 characters. */
const readers: Readonly<Record<string, Reader>> = {
  beneficiaries: ['beneficiaries', text],
  'communities-of-ocean-actio': ['communitiesOfOceanAction', readCommunities],
  'date-of-completion': ['endRaw', line],
  deliverables: ['deliverables', readDeliverableRows],
  'entity-types': ['entityType', line],
  goals: ['goals', readGoalNumbers],
  image: ['actionNetworks', readCaptions],
  leadorg: ['leadEntity', line],
  location: ['geographicalCoverage', text],
  'ocean-basins': ['oceanBasins', readTermLabels('OCEAN_BASIN')],
  partners: ['partnersText', text],
  quantify: ['quantification', text],
  resources: ['resources', readResourceRows],
  smart: ['smartFlagOnPage', readFlag],
  'start-date': ['startRaw', line],
  'website-more-information': ['website', readLink],
}

/** Contacts are private and belong to no record. */
const isPrivate = (name: string): boolean => /\b(?:contact|e-?mail|phone|telephone|mobile|fax)\b/.test(name)

/** The key in the record of what a field says, and what it says; null for a field that belongs to no record. */
export const readField = ($: CheerioAPI, field: PageElement): readonly [key: string, value: unknown] | null => {
  const name = fieldNameOf(field)
  if (name === null || isPrivate(name)) return null
  const [key, read] = readerOf(name, labelOf(field))
  return [key, read($, field)]
}

/**
 * Most fields are called as in the lists of the platform, by their machine name or at least by their label. One that
 * nobody knows keeps its machine name, so that whoever reads the record sees that there is more.
 */
const readerOf = (name: string, label: string): Reader => {
  if (Object.hasOwn(readers, name)) return readers[name]!
  const known = [name, label].map(camelCase).find((key) => textKeys.has(key))
  return [known ?? camelCase(`field-${name}`), text]
}

const labelOf = (field: PageElement): string => field.children('.field__label').text()
