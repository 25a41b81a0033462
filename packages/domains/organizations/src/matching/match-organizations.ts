import type { AlikeKeys } from './alike-keys.ts'
import { findAlikeAmong } from './alike-among.ts'
import { nameKey, unique } from '@pledgegraph/kernel'
import { scoreAlike } from './decide-alike.ts'
import { type Decision, acronymScore, decide } from './decide.ts'
import type { Candidate, Match, MatchOptions, Mention } from './mentions.ts'
import { type NameIndex, createNameIndex } from './name-index.ts'
import { findAlike, findByKeys } from './queries.ts'
import { type ReadMention, acronymKey, keysOf, readMention } from './read-mention.ts'
import { isRemark } from './remarks.ts'
import { threshold as measuredThreshold } from './threshold.ts'
import type { RoomDatabase } from '../queries.ts'

/** How many names and how many aliases are compared with a name that nothing else recognised. */
const mostAlike = 8

/**
 * Which organization each of these names means, and why; null where nobody knows, or where a curator said that it names
 * nobody. One answer a mention, in their order. One statement whatever their number, and another for the names that
 * only a likeness can recognise.
 *
 *     const [match] = await matchOrganizations(database, [{ name: 'UNDP Philippines' }])
 */
export const matchOrganizations = async (
  database: RoomDatabase,
  mentions: readonly Mention[],
  options: MatchOptions = {},
): Promise<(Match | null)[]> => {
  const { decisions } = await lookUp(database, mentions, options)
  return decisions.map((decision) => (decision === 'NOBODY' ? null : decision))
}

/** What was looked up: a decision a mention, and all names that it was made among. */
export interface LookUp {
  readonly mentions: readonly ReadMention[]
  readonly decisions: readonly Decision[]
  readonly index: NameIndex
}

export const lookUp = (
  database: RoomDatabase,
  mentions: readonly Mention[],
  options: MatchOptions,
): Promise<LookUp> => {
  const { fuzzy = true, threshold = measuredThreshold } = options
  return lookUpRead(
    database,
    mentions.map((mention) => readMention(mention, fuzzy ? threshold : null)),
    options,
  )
}

/** The same for mentions that were read before, with these options. */
export const lookUpRead = async (
  database: RoomDatabase,
  read: readonly ReadMention[],
  { fuzzy = true, threshold = measuredThreshold, alikeKeys }: MatchOptions,
): Promise<LookUp> => {
  const index = createNameIndex()
  if (read.length === 0) return { mentions: read, decisions: [], index }
  index.addFound(await findByKeys(database, keysOf(read)))
  const sure = read.map((mention) => decide(mention, index, { fuzzy: false, threshold }))
  const open = read.filter((mention, position) => sure[position] === null && isComparable(mention))
  if (!fuzzy || open.length === 0) return { mentions: read, decisions: sure, index }
  await addAlike(database, index, open, alikeKeys)
  const decisions = read.map((mention, position) => sure[position] ?? decide(mention, index, { fuzzy, threshold }))
  return { mentions: read, decisions, index }
}

/** What has more words is a sentence, or several names. */
const mostWords = 20

/** An acronym is like other acronyms that mean others; a name that says nothing is like nothing. */
const isComparable = ({ name, parts, wellKnown }: ReadMention): boolean =>
  wellKnown === null && !name.isAcronym && parts.words.size > 0 && parts.words.size <= mostWords && !isRemark(name.base)

const addAlike = async (
  database: RoomDatabase,
  index: NameIndex,
  mentions: readonly ReadMention[],
  alikeKeys?: AlikeKeys,
): Promise<void> => {
  const keys = unique(mentions.map(({ name }) => nameKey(name.base)))
  index.addAlike(
    alikeKeys === undefined
      ? await findAlike(database, keys, mostAlike)
      : await findAlikeAmong(database, alikeKeys, keys, mostAlike),
  )
}

/**
 * The organizations that each of these names may mean, at most `first` of each, the most alike first: also those that
 * are not alike enough to be taken for it, and all bearers of an acronym. Two statements whatever the number of names.
 */
export const candidateOrganizations = async (
  database: RoomDatabase,
  names: readonly string[],
  first: number,
): Promise<Candidate[][]> => {
  const mentions = names.map((name) => readMention({ name }, measuredThreshold))
  const index = createNameIndex()
  if (mentions.length === 0) return []
  index.addFound(await findByKeys(database, keysOf(mentions)))
  await addAlike(database, index, mentions)
  return mentions.map((mention) => candidatesOf(mention, index).slice(0, first))
}

const candidatesOf = (mention: ReadMention, index: NameIndex): Candidate[] => {
  const match = decide(mention, index, { fuzzy: true, threshold: measuredThreshold })
  const exact = [mention.name.key, ...mention.name.variants].flatMap((key) => index.names(key))
  const bearers = mention.name.isAcronym ? index.acronyms(acronymKey(mention.name.base)) : []
  const candidates = [
    ...(match === null || match === 'NOBODY' ? [] : [match]),
    ...exact.map(({ organization, text }) => ({ organizationId: organization.id, score: 1, matchedName: text })),
    ...bearers.map(({ organization, text }) => ({
      organizationId: organization.id,
      score: acronymScore,
      matchedName: text,
    })),
    ...scoreAlike(mention, index.alike(nameKey(mention.name.base), mention.parts)).map(({ known, score }) => ({
      organizationId: known.organization.id,
      score,
      matchedName: known.text,
    })),
  ]
  // Of the entries of one organization the surest is the first.
  const byOrganization = new Map(
    candidates
      .toReversed()
      .map(({ organizationId, score, matchedName }) => [organizationId, { organizationId, score, matchedName }]),
  )
  return [...byOrganization.values()].toSorted(
    (a, b) => b.score - a.score || (a.organizationId < b.organizationId ? -1 : 1),
  )
}
