import { connectionResolvers, decodeId, scalarResolvers } from '@pledgegraph/kernel'
import type { Resolvers } from '../generated/resolver-types.ts'
import { Commitment } from './Commitment.ts'
import { Partner } from './Partner.ts'
import { Query } from './Query.ts'
import { commitmentsOf } from './commitments-of.ts'
import { decodeCountryId, decodeGoalId, decodeTargetId, decodeTermId } from '../vocabulary-ids.ts'

export const resolvers: Resolvers = {
  ...scalarResolvers,
  Query,
  Commitment,
  Partner,
  CommitmentConnection: connectionResolvers,
  PartnerConnection: connectionResolvers,

  Organization: {
    ledCommitments: commitmentsOf('leadOrganizations', (id) => decodeId('Organization', id)),
    partnerCommitments: commitmentsOf('partnerOrganizations', (id) => decodeId('Organization', id)),
  },
  ActionNetwork: { commitments: commitmentsOf('actionNetworks', (id) => decodeId('ActionNetwork', id)) },
  Goal: { commitments: commitmentsOf('goals', decodeGoalId) },
  Target: { commitments: commitmentsOf('targets', decodeTargetId) },
  Country: { commitments: commitmentsOf('countries', decodeCountryId) },
  Term: { commitments: commitmentsOf('terms', decodeTermId) },
}
