import {
  type Along,
  type PageRequest,
  type Viewer,
  byKey,
  createListLoader,
  createLoader,
  groupByKey,
  mapPage,
} from '@pledgegraph/kernel'
import { toEarlierText } from './earlier-text.ts'
import { toCommitment, toResource, toUnresolvedOrganization } from './mappers.ts'
import {
  type CommitmentOrder,
  type Conditions,
  type LinkName,
  type PartnerRole,
  type RoomDatabase,
  countCommitmentsByOwners,
  countPartnersByCommitmentIds,
  findCommitmentsByIds,
  findCommitmentsByNumberKeys,
  findEarlierNumbersByCommitmentIds,
  findEarlierTextsByCommitmentIds,
  findNarrativesByCommitmentIds,
  findOtherPlacesByCommitmentIds,
  findResourcesByCommitmentIds,
  findSourcesByCommitmentIds,
  findUnresolvedNamesByKeys,
  listCommitmentsByOwners,
  listPartnersByCommitmentIds,
} from './queries/index.ts'

export type Loaders = ReturnType<typeof createLoaders>

/** The commitments that a link leads to. */
export interface OwnedCommitments {
  readonly link: LinkName
  readonly conditions: Conditions
}

/** A page of them, and what comes along. */
export interface CommitmentsPage extends OwnedCommitments {
  readonly order: CommitmentOrder
  readonly page: PageRequest
  readonly along: readonly Along[]
}

/** Keys are UUIDs; owners are UUIDs, or codes and numbers of the vocabularies. */
export const createLoaders = (database: RoomDatabase, viewer: Viewer) => ({
  ...commitmentLoaders(database, viewer),
  ...partnerLoaders(database, viewer),
  ...detailLoaders(database, viewer),
})

const commitmentLoaders = (database: RoomDatabase, viewer: Viewer) => ({
  commitmentById: createLoader(async (ids: readonly string[], fields) => {
    const rows = await findCommitmentsByIds(database, viewer, ids, fields)
    return byKey(ids, rows, ({ askedId }) => askedId).map((row) => row && toCommitment(row))
  }),

  /** By the current or an earlier number, as `numberKey` writes it. */
  commitmentByNumberKey: createLoader(async (keys: readonly string[], fields) => {
    const rows = await findCommitmentsByNumberKeys(database, viewer, keys, fields)
    return byKey(keys, rows, ({ numberKey }) => numberKey).map((row) => row && toCommitment(row))
  }),

  commitmentsByOwner: createListLoader(
    async (owners, { link, conditions, order, page, along }: CommitmentsPage, fields) => {
      const pages = await listCommitmentsByOwners(
        database,
        viewer,
        link,
        owners,
        conditions,
        order,
        page,
        fields,
        along,
      )
      return pages.map((each) => mapPage(each, toCommitment))
    },
  ),

  commitmentCountByOwner: createListLoader(async (owners, { link, conditions }: OwnedCommitments) => {
    const rows = await countCommitmentsByOwners(database, viewer, link, owners, conditions)
    return byKey(owners, rows, ({ owner }) => owner).map((row) => row?.count ?? 0)
  }),
})

const partnerLoaders = (database: RoomDatabase, viewer: Viewer) => ({
  partnersByCommitmentId: createListLoader(
    (ids, { role, page }: { role: PartnerRole | null; page: PageRequest }, fields) =>
      listPartnersByCommitmentIds(database, viewer, ids, role, page, fields),
  ),

  partnerCountByCommitmentId: createListLoader(async (ids, role: PartnerRole | null) => {
    const rows = await countPartnersByCommitmentIds(database, viewer, ids, role)
    return byKey(ids, rows, ({ commitmentId }) => commitmentId).map((row) => row?.count ?? 0)
  }),

  /** By what `partnerKey` makes of the name. */
  unresolvedOrganizationByNameKey: createLoader(async (nameKeys: readonly string[]) => {
    const rows = await findUnresolvedNamesByKeys(database, viewer, nameKeys)
    return byKey(nameKeys, rows, ({ nameKey }) => nameKey).map((row) => row && toUnresolvedOrganization(row))
  }),
})

const detailLoaders = (database: RoomDatabase, viewer: Viewer) => ({
  /** Its sections are fields of the commitment, each of which asks for itself; together they are one statement. */
  narrativeByCommitmentId: createLoader(async (ids: readonly string[], fields) =>
    byKey(ids, await findNarrativesByCommitmentIds(database, viewer, ids, fields), ({ commitmentId }) => commitmentId),
  ),

  earlierNumbersByCommitmentId: createLoader(async (ids: readonly string[]) => {
    const groups = byCommitment(ids, await findEarlierNumbersByCommitmentIds(database, viewer, ids))
    return groups.map((numbers) => numbers.map(({ number }) => number))
  }),

  resourcesByCommitmentId: createLoader(async (ids: readonly string[]) => {
    const groups = byCommitment(ids, await findResourcesByCommitmentIds(database, viewer, ids))
    return groups.map((resources) => resources.map(toResource))
  }),

  otherPlacesByCommitmentId: createLoader(async (ids: readonly string[]) =>
    byCommitment(ids, await findOtherPlacesByCommitmentIds(database, viewer, ids)),
  ),

  earlierTextsByCommitmentId: createLoader(async (ids: readonly string[]) => {
    const groups = byCommitment(ids, await findEarlierTextsByCommitmentIds(database, viewer, ids))
    return groups.map((texts) => texts.map(toEarlierText))
  }),

  /** The source that the present content comes from. */
  sourceByCommitmentId: createLoader(async (ids: readonly string[]) => {
    const groups = byCommitment(ids, await findSourcesByCommitmentIds(database, viewer, ids))
    return groups.map((sources) => sources.at(-1) ?? null)
  }),
})

const byCommitment = <Row extends { readonly commitmentId: string }>(ids: readonly string[], rows: readonly Row[]) =>
  groupByKey(ids, rows, ({ commitmentId }) => commitmentId)
