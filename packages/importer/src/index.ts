export type {
  Amount,
  CommitmentDraft,
  CommitmentKind,
  DeliverableDraft,
  LeadDraft,
  NarrativeSections,
  NetworkDraft,
  OrganizationType,
  Outcome,
  PartnerDraft,
  Precision,
  ProgressReportDraft,
  ProgressStatus,
  ResourceDraft,
  ResourceType,
  SourceReference,
  StakeholderDraft,
  StakeholderKind,
  TermDraft,
  TimeframeDraft,
} from './drafts.ts'
export { organizationTypes } from './drafts.ts'
export {
  type LineOptions,
  type LineOutcome,
  type LineSource,
  UnreadableSource,
  readLines,
  totalBytes,
} from './lines.ts'
export { type Oddity, type OddityCount, type OddityKind, createOddityTally, oddityMeanings } from './oddities.ts'
export { type RecordOutcome, readRecords } from './records.ts'
export { sourceOf, sources } from './sources/index.ts'
export { readOceanCommitment } from './sources/ocean-commitments.ts'
export type { Source } from './sources/source.ts'
export { type ImportOptions, importRecords } from './write/import-records.ts'
export type { ImportProgress, ImportSummary } from './write/import-tally.ts'
export type { RefusalCount, RefusalCounts } from './write/refusal-tally.ts'
export { holdsOnlyDemo, importDemo, isEmptyRegistry } from './demo/demo-registry.ts'
