import { nameKey, newUuid } from '@pledgegraph/kernel'
import { lockOrganizationNames } from '../../name-lock.ts'
import { identifierKey } from '../identifiers.ts'
import { insertAliases, insertIdentifiers, insertOrganizations } from '../insert.ts'
import { createNameIndex } from '../name-index.ts'
import { type Newcomer, knownBy, wellKnownNewcomer } from '../newcomers.ts'
import { findByKeys } from '../queries.ts'
import { type ReadMention, keysOf, readMention } from '../read-mention.ts'
import { fillIn, findRorIds, touch } from './queries.ts'
import type { RorRecord } from './read-ror-record.ts'
import { type RorMeaning, chooseOrganization, isOfficeOf, seatOf } from './rules.ts'
import type { RoomDatabase } from '../../queries.ts'

export interface RorOutcome {
  /** The UUID of the organization that the record describes now. */
  readonly id: string
  readonly outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED'
}

/**
 * Takes a batch of records of ROR over; one answer a record, in their order. An organization that the registry has, by
 * an identifier or by exactly this name where its country is the same or not known, is completed: aliases and
 * identifiers are added, and what was not known of acronym, type, country and website is filled in. Its name stays, and
 * nothing is overwritten. The offices of well-known organizations, which ROR lists one by one under the name of the
 * whole, bring that organization their identifiers. A handful of statements whatever the size of the batch.
 */
export const recordRorOrganizations = async (
  database: RoomDatabase,
  records: readonly RorRecord[],
): Promise<RorOutcome[]> => {
  if (records.length === 0) return []
  await lockOrganizationNames(database)
  const mentions = records.map(({ name, identifiers }) => readMention({ name, identifiers }, null))
  const index = createNameIndex()
  index.addFound(await findByKeys(database, keysOf(mentions)))
  const rorIds = await findRorIds(database, index.organizationIds())
  const created: Newcomer[] = []
  const meanings = records.map((record, position): RorMeaning => {
    const known = chooseOrganization(record, mentions[position]!, index, rorIds)
    if (known !== null) return known
    const newcomer = toNewcomer(record, mentions[position]!)
    created.push(newcomer)
    index.addFound(knownBy(newcomer))
    rorIds.set(newcomer.id, new Set([record.ror]))
    const { id, name, country } = newcomer
    return { id, name, country, isNew: true, isOffice: false }
  })
  await insertOrganizations(database, created)
  const changed = await complete(database, records, meanings)
  return meanings.map(({ id, isNew }) => ({
    id,
    outcome: isNew ? 'CREATED' : changed.has(id) ? 'UPDATED' : 'UNCHANGED',
  }))
}

/** A well-known organization comes under the name that it is known by, with what ROR adds unless that is an office. */
const toNewcomer = (record: RorRecord, { wellKnown }: ReadMention): Newcomer => {
  const { name, acronym, type, country, website, aliases, identifiers } = record
  if (wellKnown === null) {
    return { id: newUuid(), name, acronym, type, country, contextCountries: [], website, aliases, identifiers }
  }
  const whole = wellKnownNewcomer(wellKnown.organization)
  const isOffice = isOfficeOf(wellKnown.organization, record)
  return {
    ...whole,
    acronym: whole.acronym ?? (isOffice ? null : acronym),
    country: isOffice ? null : seatOf(record, wellKnown.organization),
    website: isOffice ? null : website,
    aliases: isOffice
      ? whole.aliases
      : uniqueNames([...whole.aliases, { name, language: null }, ...aliases], whole.name),
    identifiers: uniqueIdentifiers([...whole.identifiers, ...identifiers]),
  }
}

const uniqueNames = (aliases: Newcomer['aliases'], name: string): Newcomer['aliases'] =>
  [...new Map(aliases.toReversed().map((alias) => [alias.name, alias])).values()]
    .toReversed()
    .filter((alias) => alias.name !== name)

const uniqueIdentifiers = (identifiers: Newcomer['identifiers']): Newcomer['identifiers'] => [
  ...new Map(identifiers.map((identifier) => [identifierKey(identifier), identifier])).values(),
]

/** @returns the organizations of which something was not known before. */
const complete = async (
  database: RoomDatabase,
  records: readonly RorRecord[],
  meanings: readonly RorMeaning[],
): Promise<ReadonlySet<string>> => {
  const known = records.flatMap((record, position) => {
    const meaning = meanings[position]! // one each
    return meaning.isNew ? [] : [{ record, meaning }]
  })
  const whole = known.filter(({ meaning }) => !meaning.isOffice)
  const aliases = await insertAliases(
    database,
    whole.flatMap(({ record, meaning }) =>
      [{ name: record.name, language: null }, ...record.aliases]
        .filter(({ name }) => nameKey(name) !== nameKey(meaning.name))
        .map((alias) => ({ organizationId: meaning.id, ...alias })),
    ),
  )
  const identifiers = await insertIdentifiers(
    database,
    known.flatMap(({ record, meaning }) => record.identifiers.map((one) => ({ organizationId: meaning.id, ...one }))),
  )
  const filled = await fillIn(
    database,
    whole.map(({ record, meaning }) => ({ ...record, id: meaning.id, country: meaning.country })),
  )
  const changed = new Set([...aliases, ...identifiers, ...filled])
  await touch(database, [...changed])
  return changed
}
