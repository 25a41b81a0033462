import { defineDomain, readTypeDefs } from '@pledgegraph/kernel'
import { along } from './lists-of-commitment.ts'
import { createLoaders } from './loaders.ts'
import { resolvers } from './resolvers/index.ts'

export type { DeliverablesRecord } from './commands/deliverables-record.ts'
export { type Move, moveDeliverables } from './commands/move-deliverables.ts'
export { type DeliverablesOutcome, recordDeliverables } from './commands/record-deliverables.ts'
export type { DeliverableEntry, ProgressReportEntry } from './import-changes.ts'
export { objectionsToRestoring } from './restoring/objections.ts'
export { restoreDeliverables } from './restoring/restore-deliverables.ts'
export type { RestoredDeliverables, RestoredReport } from './restoring/restored-deliverables.ts'

export const deliverables = defineDomain({
  name: 'deliverables',
  typeDefs: readTypeDefs(new URL('./schema.graphql', import.meta.url)),
  resolvers,
  along,
  createLoaders,
})
