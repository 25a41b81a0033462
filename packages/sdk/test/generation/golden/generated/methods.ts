// Made by `pnpm generate`. Do not edit.

import type { MethodTable } from '../methods.ts'
import { type DivesMethods, RecordDiveDocument, ThingsDocument } from './dives.ts'
import { type ReefsMethods, ReefDocument, ReefsDocument, ReefDivesDocument, EverythingOfDocument } from './reefs.ts'

/** All methods of the client. */
export interface Methods extends DivesMethods, ReefsMethods {}

/** Of each method its document, and of a list where in the data it is. */
export const methods: MethodTable = {
  recordDive: RecordDiveDocument,
  things: ThingsDocument,
  reef: ReefDocument,
  reefs: [ReefsDocument, 'reefs'],
  reefDives: [ReefDivesDocument, 'reef.dives'],
  everythingOf: EverythingOfDocument,
}
