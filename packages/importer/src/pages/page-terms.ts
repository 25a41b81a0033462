import type { Scheme } from '@pledgegraph/vocabularies'
import { splitTerms } from '../run-together.ts'
import { labelsOf } from '../vocabulary.ts'
import { type PageElement, lineOf } from './page-element.ts'
import type { ReadValue } from './page-values.ts'

/** The terms of a list that commas separate and whose terms hold commas; one text where the vocabulary has not all. */
export const readTermLabels =
  (scheme: Scheme): ReadValue =>
  (_, field) =>
    labelsIn(scheme, field)

/** The communities in the order of the form: the platform's lists have them so, whatever the order on the page. */
export const readCommunities: ReadValue = (_, field) =>
  labelsIn('COMMUNITY_OF_OCEAN_ACTION', field).toSorted((one, other) => placeOnForm(one) - placeOnForm(other))

const labelsIn = (scheme: Scheme, field: PageElement): string[] => {
  const text = lineOf(field)
  return text === null ? [] : (splitTerms(text, labelsOf(scheme)) ?? [text])
}

const placeOnForm = (label: string): number => communitiesOnForm.findIndex((beginning) => label.startsWith(beginning))

const communitiesOnForm = [
  'Mangroves',
  'Coral reefs',
  'Ocean acidification',
  'Marine and coastal ecosystems',
  'Sustainable fisheries',
  'Marine pollution',
  'Sustainable blue economy',
  'Scientific knowledge',
  'Implementation of international law',
]
