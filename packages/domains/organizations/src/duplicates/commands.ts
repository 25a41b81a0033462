import { BadUserInput, encodeId, groupByKey, nameKey, unique } from '@pledgegraph/kernel'
import { isAcronym } from '../matching/acronyms.ts'
import { type KnownName, type KnownReference, findAlike, findByKeys } from '../matching/queries.ts'
import { acronymKey } from '../matching/read-mention.ts'
import type { RoomDatabase } from '../queries.ts'
import { type Comparison, createComparison, worthALook } from './compare.ts'
import { type Probe, findProbes } from './probes.ts'
import { type DuplicatesOutcome, type Pair, storePairs } from './store-pairs.ts'

export interface FindDuplicatesOptions {
  /** From which score on, 0 to 1, two organizations are worth a look. */
  readonly threshold?: number
  /** Called now and then with the number of organizations that were compared so far. */
  readonly onProgress?: (compared: number) => void
}

/**
 * Compares the names of all active organizations and makes those pairs the open ones that a curator should look at. What
 * was dismissed stays dismissed; what is no longer alike, or was merged, goes.
 *
 * A few statements for two hundred organizations, in the caller's transaction. It reads for minutes where there are
 * tens of thousands and holds up nobody.
 */
export const findDuplicates = async (
  database: RoomDatabase,
  { threshold = worthALook, onProgress = () => {} }: FindDuplicatesOptions = {},
): Promise<DuplicatesOutcome> => {
  const best = new Map<string, Pair>()
  const compare = createComparison()
  let compared = 0
  let probes = await findProbes(database, null, probesAtOnce)
  while (probes.length > 0) {
    for (const pair of await findPairs(database, probes, compare)) {
      const key = `${pair.organizationId} ${pair.otherId}`
      if (pair.score >= threshold * wholeScore && pair.score > (best.get(key)?.score ?? -1)) best.set(key, pair)
    }
    onProgress((compared += probes.length))
    probes = await findProbes(database, probes.at(-1)!.id, probesAtOnce)
  }
  return storePairs(database, [...best.values()])
}

const probesAtOnce = 200

/** How many names and how many aliases each spelling is compared with. */
const mostAlike = 12

/** Scores are stored in ten thousandths. */
const wholeScore = 10_000

/** Every organization that one of these may be, by every spelling. */
const findPairs = async (database: RoomDatabase, probes: readonly Probe[], compare: Comparison): Promise<Pair[]> => {
  const spellings = probes.flatMap((probe) =>
    unique([...probe.spellings, ...(probe.acronym === null ? [] : [probe.acronym])]).map((text) => ({
      probe,
      text,
      key: nameKey(text),
    })),
  )
  const keys = unique(spellings.map(({ key }) => key))
  const known = await findKnown(
    database,
    spellings.map(({ text }) => text),
    keys,
  )
  const knownByKey = groupByKey(keys, known, ({ searched }) => searched)
  const placeOf = new Map(keys.map((key, index) => [key, index]))
  return spellings.flatMap(({ probe, text, key }) =>
    knownByKey[placeOf.get(key)!]!.filter(({ name }) => name.organization.id !== probe.id).map(({ name }) =>
      toPair(probe, text, name, compare(probe, text, name)),
    ),
  )
}

/** A name in the registry, and the key of the spelling that it is like. */
interface FoundName {
  readonly searched: string
  readonly name: KnownName
}

const findKnown = async (
  database: RoomDatabase,
  texts: readonly string[],
  keys: readonly string[],
): Promise<FoundName[]> => {
  const acronyms = unique(texts.filter(isAcronym).map(acronymKey))
  const equal = await findByKeys(database, { decisions: [], identifiers: [], names: keys, acronyms })
  const alike = await findAlike(database, keys, mostAlike)
  return [
    ...equal.filter(isName).map((name) => ({ searched: nameKey(name.text), name })),
    ...alike.map(({ searched, known }) => ({ searched, name: known })),
  ]
}

const isName = (row: KnownName | KnownReference): row is KnownName =>
  row.kind !== 'IDENTIFIER' && row.kind !== 'DECISION'

const toPair = (probe: Probe, text: string, { text: otherText, organization }: KnownName, score: number): Pair => {
  const isFirst = probe.id < organization.id
  const [one, other] = [
    { id: probe.id, name: text },
    { id: organization.id, name: otherText },
  ]
  const [first, second] = isFirst ? [one, other] : [other, one]
  return {
    organizationId: first.id,
    otherId: second.id,
    score: Math.round(score * wholeScore),
    name: first.name,
    otherName: second.name,
  }
}

/**
 * Says that two organizations (UUIDs, in either order) are two, so that they are not listed again.
 * @throws BadUserInput when they are not among the possible duplicates.
 */
export const dismissDuplicate = async (
  database: RoomDatabase,
  { id, otherId }: { readonly id: string; readonly otherId: string },
): Promise<void> => {
  const { numUpdatedRows } = await database
    .updateTable('organization_duplicates')
    .set({ state: 'DISMISSED' })
    .where('organization_id', '=', id < otherId ? id : otherId)
    .where('other_id', '=', id < otherId ? otherId : id)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows > 0) return
  const [one, other] = [id, otherId].map((uuid) => encodeId('Organization', uuid))
  throw new BadUserInput(`${one} and ${other} are not among the possible duplicates; give a pair that is listed there.`)
}
