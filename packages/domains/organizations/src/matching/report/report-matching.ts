import type { Database } from '@pledgegraph/database'
import { unique } from '@pledgegraph/kernel'
import { recordOrganizations, recordWellKnownOrganizations } from '../../commands.ts'
import { matchOrganizations } from '../match-organizations.ts'
import type { Match, Mention } from '../mentions.ts'
import { type NumberedLine, importRor } from '../ror/import-ror.ts'
import { threshold } from '../threshold.ts'
import { type LabelledPair, isHeldOut, nameHash } from './labelled-pairs.ts'
import { type JudgedPair, type Measurement, measure } from './measure.ts'
import { readRecordNames } from './names-of-record.ts'

/** What a report is made over: the data that the sample was drawn from. */
export interface ReportSources {
  /** Records of the registries, parsed. The leads of all of them become organizations. */
  readonly records: AsyncIterable<unknown>
  /** Lines of ROR. */
  readonly ror: AsyncIterable<NumberedLine>
  readonly sample: readonly LabelledPair[]
}

export interface MatchingReport {
  readonly all: Measurement
  /** The part of the sample that the threshold was chosen by, and the part that it was not. */
  readonly tuning: Measurement
  readonly heldOut: Measurement
  /** Pairs whose mention or organization the data does not have. */
  readonly missing: readonly LabelledPair[]
  readonly threshold: number
}

/**
 * Fills an empty database with the organizations of ROR and the leads of the registries, lets matching find the mentions
 * of the sample among them, and counts. Writes to the database: give it one in memory.
 */
export const reportMatching = async (
  database: Database,
  { records, ror, sample }: ReportSources,
): Promise<MatchingReport> => {
  await importRor(database, ror)
  const texts = await recordLeads(database, records)
  const { judged, missing } = await judge(database, sample, texts)
  return {
    all: measure(judged, threshold),
    tuning: measure(
      judged.filter(({ pair }) => !isHeldOut(pair)),
      threshold,
    ),
    heldOut: measure(
      judged.filter(({ pair }) => isHeldOut(pair)),
      threshold,
    ),
    missing,
    threshold,
  }
}

const batchSize = 200

/** @returns what the names of the records are, by their hashes; of those that stand in several records the first. */
export const recordLeads = async (
  database: Database,
  records: AsyncIterable<unknown>,
): Promise<ReadonlyMap<string, Mention>> => {
  const texts = new Map<string, Mention>()
  let leads: Mention[] = []
  const flush = async (): Promise<void> => {
    const batch = leads.map((lead) => ({ ...lead, type: null }))
    leads = []
    await database.transaction().execute((transaction: Database) => recordOrganizations(transaction, batch))
  }
  for await (const record of records) {
    const { lead, mentions } = readRecordNames(record)
    if (lead !== null) leads.push(lead)
    for (const mention of mentions) {
      const hash = nameHash(mention.name)
      if (!texts.has(hash)) texts.set(hash, mention)
    }
    if (leads.length >= batchSize) await flush()
  }
  await flush()
  return texts
}

const judge = async (
  database: Database,
  sample: readonly LabelledPair[],
  texts: ReadonlyMap<string, Mention>,
): Promise<{ judged: JudgedPair[]; missing: LabelledPair[] }> => {
  const hashes = unique(sample.map(({ mention }) => mention)).filter((hash) => texts.has(hash))
  const mentions = hashes.map((hash) => texts.get(hash)!) // as was filtered
  await recordWellKnownOrganizations(database, mentions)
  const matches = await matchOrganizations(database, mentions, { threshold: 0 })
  const matchByHash = new Map<string, Match | null>(hashes.map((hash, index) => [hash, matches[index]!]))
  const organizations = await findByLabel(database)
  const judged: JudgedPair[] = []
  const missing: LabelledPair[] = []
  for (const pair of sample) {
    const organization = organizations.byLabel.get(pair.organization)
    const match = matchByHash.get(pair.mention)
    if (organization === undefined || match === undefined) missing.push(pair)
    else {
      judged.push({
        pair,
        mention: texts.get(pair.mention)!.name,
        organization: organizations.names.get(organization)!,
        organizationId: organization,
        match,
        found: match === null ? null : organizations.names.get(match.organizationId)!,
      })
    }
  }
  return { judged, missing }
}

/** Organizations by their ROR ids and by the hashes of their names and aliases; of namesakes the oldest. */
const findByLabel = async (database: Database) => {
  const names = await database.selectFrom('organizations').select(['id', 'name']).orderBy('id', 'desc').execute()
  const aliases = await database.selectFrom('organization_aliases').select(['organization_id as id', 'alias']).execute()
  const identifiers = await database
    .selectFrom('organization_identifiers')
    .select(['organization_id as id', 'value'])
    .where('scheme', '=', 'ROR')
    .execute()
  return {
    names: new Map(names.map(({ id, name }) => [id, name])),
    byLabel: new Map([
      ...aliases.map(({ id, alias }) => [nameHash(alias), id] as const),
      ...names.map(({ id, name }) => [nameHash(name), id] as const),
      ...identifiers.map(({ id, value }) => [value.replace('https://ror.org/', 'ror:'), id] as const),
    ]),
  }
}
