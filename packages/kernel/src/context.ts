import type { Load } from './load.ts'

/**
 * Who asks. Every query function that could see something hidden takes the viewer; there is no finder without one.
 * `ANONYMOUS` sees what is public. `OPERATOR` is the registry's own commands (import, export of everything, tests):
 * no HTTP request can become it.
 */
export type Viewer = { readonly kind: 'ANONYMOUS' } | { readonly kind: 'OPERATOR' }

export const anonymous: Viewer = { kind: 'ANONYMOUS' }
export const operator: Viewer = { kind: 'OPERATOR' }

/** What every resolver receives, besides the loaders of its room under the room's name. */
export interface RequestContext<Database = unknown> {
  readonly database: Database
  readonly viewer: Viewer
  /** All contexts of a registry have the same. */
  readonly load: Load
}
