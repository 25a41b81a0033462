import { commitments } from '@pledgegraph/commitments'
import { deliverables } from '@pledgegraph/deliverables'
import type { Domain } from '@pledgegraph/kernel'
import { networks } from '@pledgegraph/networks'
import { organizations } from '@pledgegraph/organizations'
import { vocabularies } from '@pledgegraph/vocabularies'

/** A room whatever its types: the hosts hand each the same database and keep its loaders under its name. */
export type AnyDomain = Domain<string, never, object>

/** All rooms. Adding a room is a line here. */
export const domains: readonly AnyDomain[] = [organizations, vocabularies, networks, commitments, deliverables]
