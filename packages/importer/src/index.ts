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
export { type ByteSource, UnreadableSource, totalBytes } from './bytes.ts'
export { type LineOptions, type LineOutcome, readLines } from './lines.ts'
export { type Oddity, type OddityCount, type OddityKind, createOddityTally, oddityMeanings } from './oddities.ts'
export { type ReadOptions, type RecordOutcome, readAllRecords, readRecords } from './records.ts'
export { sourceNames } from './formats/index.ts'
export { sourceOf, sources } from './sources/index.ts'
export { readOceanCommitment } from './sources/ocean-commitments.ts'
export type { Source } from './sources/source.ts'
export { type NameDecision, decideName, forgetName } from './curation/decide-name.ts'
export { type Merge, type Reassigned, mergeOrganization, unmergeOrganization } from './curation/merge-organizations.ts'
export { type RecogniseOptions, recognisePartners } from './curation/recognise-partners.ts'
export { type ColumnMapping, readMapping } from './tables/mapping.ts'
export { columnGuide, csvTemplate, mappingTemplate } from './tables/template.ts'
export { type ImportOptions, importRecords } from './write/import-records.ts'
export type { ImportProgress, ImportSummary } from './write/import-tally.ts'
export {
  type Place,
  type RefusalCount,
  type RefusalCounts,
  type RefusalTally,
  createRefusalTally,
} from './write/refusal-tally.ts'
export { holdsOnlyDemo, importDemo, isEmptyRegistry } from './demo/demo-registry.ts'
