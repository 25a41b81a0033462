import { encodeId } from '@pledgegraph/kernel'
import { organizationTypes } from '../drafts.ts'
import type { Note } from '../oddities.ts'
import type { ExportedEntry } from './exported-entry.ts'
import { nullable, object, oneOf, setOf, text, wrong } from './shapes.ts'
import { country, idOf, language, moment } from './values.ts'

export const organization = idOf('Organization')

const line = object({
  type: oneOf(['Organization']),
  id: organization,
  name: text,
  acronym: nullable(text),
  organizationType: nullable(oneOf(organizationTypes)),
  country: nullable(country),
  website: nullable(text),
  status: oneOf(['ACTIVE', 'MERGED']),
  mergedInto: nullable(organization),
  aliases: setOf(object({ name: text, language: nullable(language) }), ({ name }) => name),
  identifiers: setOf(
    object({ scheme: oneOf(['ROR', 'WIKIDATA', 'ORG_ID', 'ISNI', 'GRID', 'FUNDREF', 'LEI']), value: text }),
    ({ scheme, value }) => `${scheme} ${value}`,
  ),
  merges: setOf(
    object({ organization, into: organization, mergedAt: moment, note: nullable(text) }),
    ({ organization }) => organization,
  ),
  createdAt: moment,
  updatedAt: moment,
})

export const readOrganizationLine = (record: unknown, note: Note): ExportedEntry => {
  const { type, organizationType, country, status, mergedInto, merges, ...same } = line(record, '', note)
  if ((status === 'MERGED') !== (mergedInto !== null)) {
    throw wrong('status', mergedInto === null ? 'ACTIVE without mergedInto' : 'MERGED beside mergedInto', status)
  }
  if (mergedInto === same.id) {
    throw wrong('mergedInto', 'the id of another organization', encodeId('Organization', mergedInto))
  }
  checkMerges(same.id, merges)
  if (status === 'MERGED' && merges.length > 0) {
    throw wrong('merges', 'none, since it is merged itself', `${merges.length} of them`)
  }
  return {
    type,
    organization: {
      ...same,
      type: organizationType,
      countryCode: country,
      mergedIntoId: mergedInto,
      merges: merges.map(({ organization, ...merge }) => ({ ...merge, from: organization })),
    },
  }
}

/** All of them lead to the organization itself, some through another. */
const checkMerges = (id: string, merges: readonly { readonly organization: string; readonly into: string }[]): void => {
  const tree = new Set([id, ...merges.map(({ organization }) => organization)])
  const other = merges.findIndex(({ organization, into }) => organization === id || !tree.has(into))
  if (other === -1) return
  throw wrong(
    `merges[${other}]`,
    'a merge that leads to this organization',
    encodeId('Organization', merges[other]!.into),
  )
}
