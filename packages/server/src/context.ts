import type { Database } from '@pledgegraph/database'
import { Load, type RequestContext, type Viewer, anonymous } from '@pledgegraph/kernel'
import type { AnyDomain } from './domains.ts'

/** Makes the context of a request: the viewer, the database, and the loaders of each room under the room's name. */
export type CreateContext = (viewer: Viewer) => RequestContext<Database>

/**
 * Requests of the same audience share loaders, so that concurrent ones share statements. All anonymous readers are one
 * audience; any other viewer is an audience of one and gets loaders of its own with each request.
 */
export const contextFactory = (domains: readonly AnyDomain[], database: Database): CreateContext => {
  const load = new Load()
  const create: CreateContext = (viewer) => ({
    database,
    viewer,
    load,
    // Each room takes the part of the database that it declares; the whole has every part.
    ...Object.fromEntries(domains.map((domain) => [domain.name, domain.createLoaders(database as never, viewer)])),
  })
  const shared = create(anonymous)
  return (viewer) => (viewer.kind === 'ANONYMOUS' ? shared : create(viewer))
}
