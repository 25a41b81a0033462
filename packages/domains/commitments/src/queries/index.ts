/** All SQL that this room reads with. Every function takes the viewer: no finder sees more than they may. */
export {
  type CommitmentRow,
  type NumberedCommitmentRow,
  findCommitmentsByIds,
  findCommitmentsByNumberKeys,
} from './commitments.ts'
export { type Conditions, type LinkConditions, containing } from './conditions.ts'
export { countCommitments, countCommitmentsByOwners } from './counts.ts'
export {
  type ResourceRow,
  findEarlierNumbersByCommitmentIds,
  findNarrativesByCommitmentIds,
  findOtherPlacesByCommitmentIds,
  findResourcesByCommitmentIds,
  findSourcesByCommitmentIds,
} from './details.ts'
export { type EarlierTextRow, findEarlierTextsByCommitmentIds } from './earlier-texts.ts'
export { type NarrativeRow, sectionColumns } from './narrative-columns.ts'
export type { LinkName } from './links.ts'
export { listCommitments, listCommitmentsByOwners } from './lists.ts'
export { type CommitmentOrder, usualOrder } from './order.ts'
export {
  type PartnerRole,
  type PartnerRow,
  countPartnersByCommitmentIds,
  listPartnersByCommitmentIds,
} from './partners.ts'
export type { RoomDatabase, RoomTables, Row } from './tables.ts'
export {
  type UnresolvedNameRow,
  countUnresolvedNames,
  findUnresolvedNamesByKeys,
  listUnresolvedNames,
} from './unresolved-names.ts'
