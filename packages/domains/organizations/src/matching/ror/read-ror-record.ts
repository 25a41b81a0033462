import { BadUserInput, parseCountryCode, quote } from '@pledgegraph/kernel'
import type { Identifier, IdentifierScheme } from '../../queries.ts'
import { isAcronym } from '../acronyms.ts'
import { readIdentifier } from '../identifiers.ts'
import type { OrganizationType } from '../mentions.ts'
import { type RorName, readNames } from './read-ror-names.ts'
import { listOf, objectOf, textOf } from './values.ts'

/** An organization of the Research Organization Registry in our words. */
export interface RorRecord {
  /** `https://ror.org/0…`. */
  readonly ror: string
  readonly name: string
  readonly acronym: string | null
  readonly aliases: readonly { readonly name: string; readonly language: string | null }[]
  /** Null where the types of ROR do not tell: a nonprofit may be one of several of ours. */
  readonly type: OrganizationType | null
  /** ISO 3166-1 alpha-3; null where ROR names a territory that ISO does not know. */
  readonly country: string | null
  readonly website: string | null
  /** The ROR id among them. */
  readonly identifiers: readonly Identifier[]
}

/**
 * Reads a record of ROR: schema 2, schema 1, or the flat form (`names`, `countries`, `externalIds`) of lists that were
 * made from it.
 */
export const readRorRecord = (json: unknown): RorRecord | { readonly reason: string } => {
  const record = objectOf(json)
  if (record === null) return { reason: 'It is no JSON object; a record of ROR is one, with id and names.' }
  const given = textOf(record['id'])
  if (given === null) return { reason: 'It has no id; records of ROR have one such as https://ror.org/02y3ad647.' }
  const ror = readIdentifier({ scheme: 'ROR', value: given })
  if (ror === null) return { reason: `${quote(given)} is no ROR id; those look like https://ror.org/02y3ad647.` }
  if (record['status'] === 'withdrawn') return { reason: 'ROR has withdrawn it; it stands for nobody.' }
  const names = readNames(record)
  const official = names.find(({ kind }) => kind === 'OFFICIAL')
  if (official === undefined) return { reason: `${ror.value} has no name.` }
  return {
    ror: ror.value,
    name: official.name,
    ...readOtherNames(names, official),
    type: typeOf(record, official.name),
    country: countryOf(record),
    website: websiteOf(record),
    identifiers: [ror, ...identifiersOf(record)],
  }
}

/** The first acronym is the short form; what else there is, other acronyms among it, are aliases. */
const readOtherNames = (names: readonly RorName[], official: RorName): Pick<RorRecord, 'acronym' | 'aliases'> => {
  const acronym = names.find((each) => each !== official && (each.kind === 'ACRONYM' || isAcronym(each.name)))
  const others = names.filter(({ name }) => name !== official.name && name !== acronym?.name)
  const byName = new Map(others.toReversed().map(({ name, language }) => [name, { name, language }]))
  return { acronym: acronym?.name ?? null, aliases: [...byName.values()].toReversed() }
}

const certainTypes: Readonly<Record<string, OrganizationType>> = {
  education: 'ACADEMIC_INSTITUTION',
  company: 'PRIVATE_SECTOR',
  government: 'GOVERNMENT',
}

/** ROR counts bodies of several governments as government too. */
const ofSeveralGovernments =
  /\b(?:inter|united nations|world|europe|africa|asia|arab|nordic|commission|council of|pacific)/i

const typeOf = (record: Record<string, unknown>, name: string): OrganizationType | null => {
  const types = listOf(record['types']).flatMap((type) => certainTypes[textOf(type)?.toLowerCase() ?? ''] ?? [])
  const [type] = types
  if (type === undefined || types.length > 1) return null
  return type === 'GOVERNMENT' && ofSeveralGovernments.test(name) ? null : type
}

/** The country of the first place; an organization of several countries has no one seat. */
const countryOf = (record: Record<string, unknown>): string | null => {
  const places = [
    ...listOf(record['locations']).map((place) => objectOf(objectOf(place)?.['geonames_details'])?.['country_code']),
    objectOf(record['country'])?.['country_code'],
    ...listOf(record['countries']),
  ]
  const codes = [...new Set(places.flatMap((place) => textOf(place) ?? []))]
  return codes.length === 1 ? toAlpha3(codes[0]!) : null
}

const toAlpha3 = (code: string): string | null => {
  try {
    return parseCountryCode(code)
  } catch (error) {
    // ROR has territories that ISO 3166 does not, such as XK.
    if (error instanceof BadUserInput) return null
    throw error
  }
}

/** Schema 2 says of each link what it is; in schema 1 the first is the website. */
const websiteOf = (record: Record<string, unknown>): string | null => {
  for (const link of listOf(record['links'])) {
    const address = textOf(link) ?? (objectOf(link)?.['type'] === 'website' ? textOf(objectOf(link)?.['value']) : null)
    if (address !== null && /^https?:\/\//i.test(address) && URL.canParse(address)) return address
  }
  return null
}

const schemes: Readonly<Record<string, IdentifierScheme>> = {
  isni: 'ISNI',
  wikidata: 'WIKIDATA',
  grid: 'GRID',
  fundref: 'FUNDREF',
}

/** The preferred identifier of each scheme that we keep, or the first where none is preferred. */
const identifiersOf = (record: Record<string, unknown>): Identifier[] =>
  externalIds(record).flatMap(({ scheme: name, value }) => {
    const scheme = schemes[name.toLowerCase()]
    return scheme === undefined || value === null ? [] : (readIdentifier({ scheme, value }) ?? [])
  })

const externalIds = (record: Record<string, unknown>): { scheme: string; value: string | null }[] => {
  const listed = listOf(record['external_ids']).flatMap((one) => {
    const scheme = textOf(objectOf(one)?.['type'])
    return scheme === null ? [] : [{ scheme, value: preferred(one) }]
  })
  const keyed = { ...objectOf(record['external_ids']), ...objectOf(record['externalIds']) }
  return [...listed, ...Object.entries(keyed).map(([scheme, one]) => ({ scheme, value: preferred(one) }))]
}

const preferred = (one: unknown): string | null =>
  textOf(one) ??
  textOf(objectOf(one)?.['preferred']) ??
  textOf(listOf(objectOf(one)?.['all'])[0] ?? objectOf(one)?.['all'])
