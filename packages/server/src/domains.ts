import type { Domain } from '@pledgegraph/kernel'
import { organizations } from '@pledgegraph/organizations'

/** A room whatever its types: the hosts hand each the same database and keep its loaders under its name. */
export type AnyDomain = Domain<string, never, object>

/** All rooms. Adding a room is a line here. */
export const domains: readonly AnyDomain[] = [organizations]
