import type { RestoredCommitment } from '@pledgegraph/commitments'
import type { RestoredDeliverables } from '@pledgegraph/deliverables'
import type { RestoredNetwork } from '@pledgegraph/networks'
import type { RestoredOrganization } from '@pledgegraph/organizations'

/**
 * A line of an export of a registry like this one, in the words of the rooms. Organizations are named as the line names
 * them: what this registry merged, and what it does not have, shows when the line is written.
 */
export type ExportedEntry =
  | { readonly type: 'Organization'; readonly organization: RestoredOrganization }
  | { readonly type: 'ActionNetwork'; readonly network: RestoredNetwork }
  | {
      readonly type: 'Commitment'
      readonly commitment: RestoredCommitment
      readonly deliverables: RestoredDeliverables
    }
