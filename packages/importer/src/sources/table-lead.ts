import type { IdentifierDraft, LeadDraft } from '../drafts.ts'
import type { Fields } from '../fields.ts'
import { organizationTypeOf } from '../labels.ts'
import { isNoName, longestName } from '../partners/index.ts'
import { takeOffIdentifiers } from '../partners/identifiers.ts'
import { countryOf } from './table-lists.ts'

/** The lead organization from its cells; null when its name is empty. */
export const readLead = (fields: Fields): LeadDraft | null => {
  const name = fields.line('leadOrganization')
  const label = fields.line('leadOrganizationType')
  const country = readCountry(fields)
  const identifiers = readIdentifiers(fields)
  if (name === null) {
    if (label !== null) fields.note('TYPE_WITHOUT_LEAD', 'leadOrganizationType', label)
    return null
  }
  if (name.length > longestName) fields.note('NAME_TOO_LONG', 'leadOrganization', name)
  if (isNoName(name)) fields.note('LEAD_NAMES_NOBODY', 'leadOrganization', name)
  const type = label === null ? null : organizationTypeOf(label)
  if (label !== null && type === null) fields.note('UNKNOWN_ENTITY_TYPE', 'leadOrganizationType', label)
  return { name, type, country, identifiers }
}

const readCountry = (fields: Fields): string | null => {
  const text = fields.line('leadOrganizationCountry')
  const country = text === null ? null : countryOf(text)
  if (text !== null && country === null) fields.note('UNKNOWN_COUNTRY', 'leadOrganizationCountry', text)
  return country
}

const readIdentifiers = (fields: Fields): IdentifierDraft[] => {
  const text = fields.line('leadOrganizationIdentifier')
  if (text === null) return []
  const identifiers = text.split(/[;,]/).map((part) => identifierIn(part.trim()))
  if (identifiers.includes(null)) fields.note('UNKNOWN_IDENTIFIER', 'leadOrganizationIdentifier', text)
  return identifiers.filter((identifier) => identifier !== null)
}

/** An address at ror.org or wikidata.org, or an identifier with its scheme before it: `ISNI: 0000 0001 2157 6568`. */
const identifierIn = (text: string): IdentifierDraft | null => {
  const [address] = takeOffIdentifiers(text).identifiers
  if (address !== undefined) return address
  const [, name = '', value = ''] = /^([a-z -]+?)\s*:\s*(\S.*)$/i.exec(text) ?? []
  const scheme = schemes.get(name.toLowerCase().replace(/[^a-z]/g, ''))
  if (scheme === undefined) return null
  return { scheme, value: scheme === 'ROR' ? `https://ror.org/${value.toLowerCase()}` : value }
}

const schemes: ReadonlyMap<string, IdentifierDraft['scheme']> = new Map([
  ['ror', 'ROR'],
  ['wikidata', 'WIKIDATA'],
  ['isni', 'ISNI'],
  ['grid', 'GRID'],
  ['lei', 'LEI'],
  ['orgid', 'ORG_ID'],
  ['fundref', 'FUNDREF'],
])
