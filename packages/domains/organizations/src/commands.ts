import { nameKey } from '@pledgegraph/kernel'
import { lockOrganizationNames } from './name-lock.ts'
import { decide } from './matching/decide.ts'
import { fillInTypes, insertOrganizations } from './matching/insert.ts'
import { type LookUp, lookUp, lookUpRead, matchOrganizations } from './matching/match-organizations.ts'
import type { Match, MatchOptions, Mention, OrganizationType } from './matching/mentions.ts'
import {
  type Newcomer,
  knownBy,
  matchOfNewcomer,
  matchOfWellKnown,
  newcomerOf,
  wellKnownNewcomer,
} from './matching/newcomers.ts'
import type { ReadMention } from './matching/read-mention.ts'
import { threshold as measuredThreshold } from './matching/threshold.ts'
import type { RoomDatabase } from './queries.ts'

/** An organization as a source names it: the name, and whatever stands with it, decide which organization is meant. */
export interface OrganizationRecord extends Mention {
  readonly type: OrganizationType | null
  /** ISO 3166-1 alpha-3, for an organization that is new; null or left out when the source does not say. */
  readonly country?: string | null
}

/** Which organization a record means, whether the registry had not known it, and the type that it has now. */
export interface OrganizationOutcome {
  /** The UUID of the active organization. */
  readonly id: string
  readonly isNew: boolean
  readonly type: OrganizationType | null
  /** Why it is this one. */
  readonly match: Match
}

/**
 * Finds or creates the organizations of a batch; one answer a record, in their order, and null for a name of which a
 * curator decided that it names nobody. They are found as `matchOrganizations` finds them, among those that the records
 * before them brought as well. The type of a known organization is filled in where it was missing and never
 * overwritten; of several in a batch the first counts. A spelling by which a known organization is recognised is not
 * made an alias: what refers to the organization keeps it, and nothing has to be taken back when it was wrong.
 *
 * A handful of statements whatever the size of the batch. Run it in the transaction that stores what refers to them.
 */
export const recordOrganizations = async (
  database: RoomDatabase,
  records: readonly OrganizationRecord[],
  options: MatchOptions = {},
): Promise<(OrganizationOutcome | null)[]> => {
  if (records.length === 0) return []
  await lockOrganizationNames(database)
  const found = await lookUp(database, records.map(withCountry), options)
  const newcomers: Newcomer[] = []
  const matches = records.map((record, index) => {
    const match = decideOrWelcome(found, index, options, (mention) =>
      newcomerOf(mention, { type: record.type, country: record.country ?? null }),
    )
    if (match !== null && match.newcomer !== null) newcomers.push(match.newcomer)
    return match?.match ?? null
  })
  await insertOrganizations(database, newcomers)
  learnKeys(newcomers, options)
  const types = typesOf(records, matches, found)
  await fillInTypes(database, types.missing)
  const created = new Set(newcomers.map(({ id }) => id))
  return matches.map((match) => {
    if (match === null) return null
    const { organizationId: id } = match
    return { id, isNew: created.has(id), type: types.byId.get(id) ?? null, match }
  })
}

/** Should the transaction be taken back, a key leads nowhere. */
const learnKeys = (newcomers: readonly Newcomer[], { alikeKeys }: MatchOptions): void => {
  for (const { name, aliases } of newcomers) {
    for (const text of [name, ...aliases.map((alias) => alias.name)]) alikeKeys?.add(nameKey(text))
  }
}

/** The types of the organizations that the records mean, with what the records fill in. */
const typesOf = (
  records: readonly OrganizationRecord[],
  matches: readonly (Match | null)[],
  { index }: LookUp,
): { byId: ReadonlyMap<string, OrganizationType | null>; missing: { id: string; type: OrganizationType }[] } => {
  const byId = new Map<string, OrganizationType | null>()
  const missing: { id: string; type: OrganizationType }[] = []
  for (const [position, match] of matches.entries()) {
    if (match === null) continue
    const { organizationId: id } = match
    const known = byId.get(id) ?? index.organization(id)?.type ?? null
    const { type } = records[position]!
    if (known === null && type !== null) missing.push({ id, type })
    byId.set(id, known ?? type)
  }
  return { byId, missing }
}

/** The country of the record is where the mention is, unless the source says more. */
const withCountry = (record: OrganizationRecord): Mention =>
  record.country == null ? record : { ...record, countries: [record.country] }

/** @returns null where a curator said that the name names nobody. */
const decideOrWelcome = (
  { mentions, decisions, index }: LookUp,
  position: number,
  { fuzzy = true, threshold = measuredThreshold }: MatchOptions,
  create: (mention: ReadMention) => Newcomer | null,
): { match: Match; newcomer: Newcomer | null } | null => {
  const mention = mentions[position]!
  // What the registry did not know may have come with the mentions before this one.
  const decision = decisions[position] ?? decide(mention, index, { fuzzy, threshold })
  if (decision === 'NOBODY') return null
  if (decision !== null) return { match: decision, newcomer: null }
  const recognised = mention.wellKnown ?? mention.alikeWellKnown
  const newcomer = recognised === null ? create(mention) : wellKnownNewcomer(recognised.organization)
  if (newcomer === null) return null
  index.addNewcomer(knownBy(newcomer))
  return { newcomer, match: recognised === null ? matchOfNewcomer(newcomer) : matchOfWellKnown(newcomer, recognised) }
}

/**
 * Which organizations these names mean, as `matchOrganizations`, and creates the well-known ones among them that the
 * registry does not have yet: UN bodies and the like, of which the room knows the spellings and who they are. Run it in
 * the transaction that stores what refers to them.
 */
export const recordWellKnownOrganizations = async (
  database: RoomDatabase,
  mentions: readonly Mention[],
  options: MatchOptions = {},
): Promise<(Match | null)[]> => {
  const before = await lookUp(database, mentions, options)
  const isMissing = before.mentions.some(
    ({ wellKnown, alikeWellKnown }, index) =>
      before.decisions[index] === null && (wellKnown ?? alikeWellKnown) !== null,
  )
  if (!isMissing) return before.decisions.map((decision) => (decision === 'NOBODY' ? null : decision))
  await lockOrganizationNames(database)
  const found = await lookUpRead(database, before.mentions, options)
  const answers = mentions.map((_, index) => decideOrWelcome(found, index, options, () => null))
  const newcomers = answers.flatMap((answer) => answer?.newcomer ?? [])
  await insertOrganizations(database, newcomers)
  learnKeys(newcomers, options)
  return answers.map((answer) => answer?.match ?? null)
}

/**
 * Which organization each of these names means, found as `matchOrganizations` finds them without comparing names that
 * are only alike: UUIDs in the order of the names, null where the registry knows nobody of that name. One statement.
 */
export const findOrganizationsByNames = async (
  database: RoomDatabase,
  names: readonly string[],
): Promise<(string | null)[]> => {
  const matches = await matchOrganizations(
    database,
    names.map((name) => ({ name })),
    { fuzzy: false },
  )
  return matches.map((match) => match?.organizationId ?? null)
}
