import { pageRequest } from '@pledgegraph/kernel'
import { checkName } from '../candidates.ts'
import type { UnresolvedOrganizationResolvers } from '../generated/resolver-types.ts'

export const UnresolvedOrganization: UnresolvedOrganizationResolvers = {
  candidates: ({ name }, { first }, { organizations }) => {
    const { size } = pageRequest({ first })
    return organizations.candidatesByName.load({ owner: checkName(name), args: { first: size } })
  },
}
