import { nameKey } from '@pledgegraph/kernel'
import type { WellKnownOrganization } from '../data/well-known-organizations.ts'
import { identifierKey } from '../identifiers.ts'
import type { OrganizationType } from '../mentions.ts'
import type { NameIndex } from '../name-index.ts'
import { placesOf } from '../namesakes.ts'
import type { KnownOrganization } from '../queries.ts'
import type { ReadMention } from '../read-mention.ts'
import { isSharedName } from '../read-name.ts'
import { spellingsOf } from '../well-known.ts'
import type { RorRecord } from './read-ror-record.ts'

/** Which organization a record of ROR describes. */
export interface RorMeaning {
  readonly id: string
  readonly name: string
  readonly isNew: boolean
  /** Whether it is an office of a well-known organization: then only its identifiers are taken. */
  readonly isOffice: boolean
  /** ISO 3166-1 alpha-3; null for a body of several countries, wherever ROR puts it on the map. */
  readonly country: string | null
}

/** The organization that the registry has for the record; null when it has none. */
export const chooseOrganization = (
  record: RorRecord,
  { wellKnown, identifiers }: ReadMention,
  index: NameIndex,
  rorIds: ReadonlyMap<string, ReadonlySet<string>>,
): RorMeaning | null => {
  const known = ({ id, name }: KnownOrganization, isOffice = false): RorMeaning => ({
    id,
    name,
    isNew: false,
    isOffice,
    country: seatOf(record, wellKnown?.organization ?? null),
  })
  const same = index.reference('IDENTIFIER', `ROR ${record.ror}`)?.organization
  if (wellKnown !== null) {
    const { organization } = wellKnown
    const isOffice = isOfficeOf(organization, record)
    const whole = same ?? findWellKnown(organization, index)
    return whole === null ? null : known(whole, isOffice)
  }
  if (same != null) return known(same)
  const isFree = ({ id }: KnownOrganization): boolean => (rorIds.get(id)?.size ?? 0) === 0
  const identified = identifiers
    .flatMap((identifier) => index.reference('IDENTIFIER', identifierKey(identifier))?.organization ?? [])
    .find(isFree)
  const named = index
    .names(nameKey(record.name))
    .filter(({ kind }) => kind === 'NAME')
    .find(({ organization }) => isFree(organization) && isInCountry(organization, record))
  const found = identified ?? named?.organization
  return found === undefined ? null : known(found)
}

/** ROR lists some offices of well-known organizations beside the whole, under its name. */
export const isOfficeOf = ({ identifiers }: WellKnownOrganization, { ror }: RorRecord): boolean =>
  identifiers.some(({ scheme, value }) => scheme === 'ROR' && value !== ror)

const bodiesOfSeveralCountries: readonly string[] = [
  'UNITED_NATIONS_OR_MULTILATERAL_BODY',
  'INTERGOVERNMENTAL_ORGANIZATION',
] satisfies OrganizationType[]

/** The country of an organization; null for a body of several. */
export const seatOf = ({ country }: RorRecord, wellKnown: WellKnownOrganization | null): string | null =>
  wellKnown !== null && bodiesOfSeveralCountries.includes(wellKnown.type) ? null : country

const findWellKnown = (organization: WellKnownOrganization, index: NameIndex): KnownOrganization | null => {
  for (const identifier of organization.identifiers) {
    const found = index.reference('IDENTIFIER', identifierKey(identifier))?.organization
    if (found != null) return found
  }
  return spellingsOf(organization).flatMap((name) => index.names(nameKey(name)))[0]?.organization ?? null
}

/** Of a name that public bodies of many countries have, the country has to be known and the same. */
const isInCountry = (organization: KnownOrganization, { name, country }: RorRecord): boolean => {
  if (!isSharedName(name)) return organization.country === null || organization.country === country
  return country !== null && placesOf(organization).includes(country)
}
