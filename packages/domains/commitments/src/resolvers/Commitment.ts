import {
  type Entity,
  connection,
  nodeFieldsOf,
  pageRequest,
  readOnce,
  resolveReference,
  uuidOf,
} from '@pledgegraph/kernel'
import type { Context } from '../context.ts'
import type { CommitmentResolvers } from '../generated/resolver-types.ts'
import {
  type CommitmentParent,
  providing,
  toActionNetwork,
  toCountry,
  toGoal,
  toOrganization,
  toTarget,
  toTerm,
} from '../mappers.ts'
import type { NarrativeRow } from '../queries/index.ts'

const idOf = (commitment: Entity): string => uuidOf('Commitment', commitment)

/** A section of the holder's texts, which stand apart from what lists read. */
const section = (name: Exclude<keyof NarrativeRow, 'commitmentId'>) => {
  const fields = new Set([name])
  return async (commitment: CommitmentParent, _: unknown, { commitments }: Context): Promise<string | null> =>
    (await commitments.narrativeByCommitmentId.load(idOf(commitment), fields))?.[name] ?? null
}

export const Commitment: CommitmentResolvers = {
  __resolveReference: resolveReference(idOf, ({ commitments }) => commitments.commitmentById),

  earlierRegistrationNumbers: (commitment, _, { commitments }) =>
    commitments.earlierNumbersByCommitmentId.load(idOf(commitment)),

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

  leadOrganization: ({ leadOrganizationId, leadName: name, leadAcronym: acronym, leadType: type }) =>
    leadOrganizationId === null ? null : providing(toOrganization(leadOrganizationId), { name, acronym, type }),

  partners: (commitment, { role = null, ...pageArguments }, { commitments }, info) => {
    const args = readOnce(info, () => ({ role, page: pageRequest(pageArguments) }))
    return connection(
      info,
      () => commitments.partnersByCommitmentId.load({ owner: idOf(commitment), args }, nodeFieldsOf(info)),
      () => commitments.partnerCountByCommitmentId.load({ owner: idOf(commitment), args: role }),
    )
  },

  goals: ({ goalNumbers }) => goalNumbers.map(toGoal),
  targets: ({ targetCodes }) => targetCodes.map(toTarget),
  countries: ({ countryCodes }) => countryCodes.map(toCountry),
  terms: ({ termKeys }) => termKeys.map(toTerm),
  actionNetworks: ({ networkIds, networkSlugs: slugs, networkNames: names }) =>
    networkIds.map((id, place) => providing(toActionNetwork(id), { slug: slugs?.[place], name: names?.[place] })),

  resources: (commitment, _, { commitments }) => commitments.resourcesByCommitmentId.load(idOf(commitment)),
  otherPlaces: (commitment, _, { commitments }) => commitments.otherPlacesByCommitmentId.load(idOf(commitment)),
  timeframe: (commitment) => commitment,
  source: (commitment, _, { commitments }) => commitments.sourceByCommitmentId.load(idOf(commitment)),
  earlierTexts: (commitment, _, { commitments }) => commitments.earlierTextsByCommitmentId.load(idOf(commitment)),
}
