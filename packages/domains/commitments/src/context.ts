import type { RequestContext } from '@pledgegraph/kernel'
import type { Loaders } from './loaders.ts'
import type { RoomDatabase } from './queries/index.ts'

/** What the resolvers of this room receive. */
export interface Context extends RequestContext<RoomDatabase> {
  readonly commitments: Loaders
}
