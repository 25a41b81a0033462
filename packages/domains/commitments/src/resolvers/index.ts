import { type Entity, connectionResolvers, scalarResolvers, uuidOf } from '@pledgegraph/kernel'
import type { Resolvers } from '../generated/resolver-types.ts'
import { Commitment } from './Commitment.ts'
import { Partner } from './Partner.ts'
import { Query } from './Query.ts'
import { UnresolvedOrganization } from './UnresolvedOrganization.ts'
import { commitmentsOf } from './commitments-of.ts'
import { decodeCountryId, decodeGoalId, decodeTargetId, decodeTermId } from '../vocabulary-ids.ts'

const organizationId = (organization: Entity): string => uuidOf('Organization', organization)

export const resolvers: Resolvers = {
  ...scalarResolvers,
  Query,
  Commitment,
  Partner,
  CommitmentConnection: connectionResolvers,
  PartnerConnection: connectionResolvers,
  UnresolvedOrganization,
  UnresolvedOrganizationConnection: connectionResolvers,

  Organization: {
    ledCommitments: commitmentsOf('leadOrganizations', organizationId),
    partnerCommitments: commitmentsOf('partnerOrganizations', organizationId),
  },
  ActionNetwork: {
    commitments: commitmentsOf('actionNetworks', (network: Entity) => uuidOf('ActionNetwork', network)),
  },
  Goal: { commitments: commitmentsOf('goals', ({ id }) => decodeGoalId(id)) },
  Target: { commitments: commitmentsOf('targets', ({ id }) => decodeTargetId(id)) },
  Country: { commitments: commitmentsOf('countries', ({ id }) => decodeCountryId(id)) },
  Term: { commitments: commitmentsOf('terms', ({ id }) => decodeTermId(id)) },
}
