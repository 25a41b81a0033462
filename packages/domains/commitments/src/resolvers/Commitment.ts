import { connection, decodeId, pageRequest } from '@pledgegraph/kernel'
import type { Context } from '../context.ts'
import type { CommitmentResolvers } from '../generated/resolver-types.ts'
import { type CommitmentParent, toOrganization } from '../mappers.ts'
import type { NarrativeRow } from '../queries/index.ts'

/** A section of the holder's texts, which stand apart from what lists read. */
const section =
  (name: Exclude<keyof NarrativeRow, 'commitmentId'>) =>
  async (commitment: CommitmentParent, _: unknown, { commitments }: Context): Promise<string | null> =>
    (await commitments.narrativeOf(commitment))?.[name] ?? null

export const Commitment: CommitmentResolvers = {
  __resolveReference: ({ id }, { commitments }) => commitments.commitmentById.load(decodeId('Commitment', id)),

  earlierRegistrationNumbers: ({ uuid }, _, { commitments }) => commitments.earlierNumbersByCommitmentId.load(uuid),

  summary: section('summary'),
  description: section('description'),
  implementation: section('implementation'),
  capacity: section('capacity'),
  capacityBuildingAndTechnologyTransfer: section('capacityBuildingAndTechnologyTransfer'),
  coordinationMechanisms: section('coordinationMechanisms'),
  governance: section('governance'),
  evaluation: section('evaluation'),
  expectedImpact: section('expectedImpact'),
  quantification: section('quantification'),
  nature: section('nature'),
  additionalInformation: section('additionalInformation'),
  updates: section('updates'),
  beneficiaries: section('beneficiaries'),
  headquarters: section('headquarters'),
  geographicCoverage: section('geographicCoverage'),
  partnersText: section('partnersText'),
  websiteText: section('websiteText'),

  leadOrganization: ({ leadOrganizationId }) =>
    leadOrganizationId === null ? null : toOrganization(leadOrganizationId),

  partners: ({ uuid: owner }, { role = null, ...pageArguments }, { commitments }) => {
    const page = pageRequest(pageArguments)
    return connection(
      () => commitments.partnersByCommitmentId.load({ owner, args: { role, page } }),
      () => commitments.partnerCountByCommitmentId.load({ owner, args: role }),
    )
  },

  goals: ({ uuid }, _, { commitments }) => commitments.goalsByCommitmentId.load(uuid),
  targets: ({ uuid }, _, { commitments }) => commitments.targetsByCommitmentId.load(uuid),
  countries: ({ uuid }, _, { commitments }) => commitments.countriesByCommitmentId.load(uuid),
  terms: ({ uuid }, _, { commitments }) => commitments.termsByCommitmentId.load(uuid),
  actionNetworks: ({ uuid }, _, { commitments }) => commitments.actionNetworksByCommitmentId.load(uuid),

  resources: ({ uuid }, _, { commitments }) => commitments.resourcesByCommitmentId.load(uuid),
  otherPlaces: ({ uuid }, _, { commitments }) => commitments.otherPlacesByCommitmentId.load(uuid),
  timeframe: (commitment) => commitment,
  source: ({ uuid }, _, { commitments }) => commitments.sourceByCommitmentId.load(uuid),
  earlierTexts: ({ uuid }, _, { commitments }) => commitments.earlierTextsByCommitmentId.load(uuid),
}
