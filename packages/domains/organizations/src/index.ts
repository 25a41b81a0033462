import { defineDomain, readTypeDefs } from '@pledgegraph/kernel'
import { createLoaders } from './loaders.ts'
import { resolvers } from './resolvers/index.ts'

export {
  type OrganizationRecord,
  type OrganizationOutcome,
  findOrganizationsByNames,
  recordOrganizations,
  recordWellKnownOrganizations,
} from './commands.ts'
export {
  type Candidate,
  type Match,
  type MatchMethod,
  type MatchOptions,
  type Mention,
  type OrganizationType,
  matchMethods,
} from './matching/mentions.ts'
export { loadAlikeKeys } from './matching/alike-among.ts'
export type { AlikeKeys } from './matching/alike-keys.ts'
export { type NameDecision, decideName, forgetDecision } from './matching/decisions.ts'
export { candidateOrganizations, matchOrganizations } from './matching/match-organizations.ts'
export { type LabelledPair, readLabelledPairs } from './matching/report/labelled-pairs.ts'
export { renderMatchingReport } from './matching/report/render.ts'
export { type MatchingReport, type ReportSources, reportMatching } from './matching/report/report-matching.ts'
export {
  type NumberedLine,
  type RefusedLine,
  type RorImportOptions,
  type RorSummary,
  importRor,
} from './matching/ror/import-ror.ts'
export { type RorRecord, readRorRecord } from './matching/ror/read-ror-record.ts'
export { type RorOutcome, recordRorOrganizations } from './matching/ror/record-ror-organizations.ts'
export { type MergeOutcome, type Reassignment, mergeOrganizations, unmergeOrganization } from './merging/commands.ts'
export { type FindDuplicatesOptions, dismissDuplicate, findDuplicates } from './duplicates/commands.ts'
export type { DuplicatesOutcome } from './duplicates/store-pairs.ts'
export { type RecordedMerge, recordMerges } from './merging/record-merges.ts'
export { lockOrganizationNames } from './name-lock.ts'
export { findActiveOrganizations } from './restoring/queries.ts'
export { restoreOrganizations } from './restoring/restore-organizations.ts'
export type { RestoredOrganization } from './restoring/restored-organization.ts'

export const organizations = defineDomain({
  name: 'organizations',
  typeDefs: readTypeDefs(new URL('./schema.graphql', import.meta.url)),
  resolvers,
  createLoaders,
})
