import { connection, decodeId, exactlyOne, mapPage, pageRequest } from '@pledgegraph/kernel'
import { toConditions, toOrder } from '../filter.ts'
import type { QueryResolvers } from '../generated/resolver-types.ts'
import { toCommitment, toUnresolvedOrganization } from '../mappers.ts'
import { countCommitments, countUnresolvedNames, listCommitments, listUnresolvedNames } from '../queries/index.ts'
import { parseNumber } from '../rules.ts'

export const Query: QueryResolvers = {
  commitment: (_, args, { commitments }) => {
    const by = exactlyOne(['id', 'registrationNumber'], args)
    return by.name === 'id'
      ? commitments.commitmentById.load(decodeId('Commitment', by.value))
      : commitments.commitmentByNumberKey.load(parseNumber(by.value))
  },

  commitments: (_, { filter, orderBy, ...pageArguments }, { database, viewer }) => {
    const conditions = toConditions(filter ?? {})
    const order = toOrder(orderBy)
    const page = pageRequest(pageArguments)
    return connection(
      async () => mapPage(await listCommitments(database, viewer, conditions, order, page), toCommitment),
      () => countCommitments(database, viewer, conditions),
    )
  },

  unresolvedOrganizations: (_, pageArguments, { database, viewer }) => {
    const page = pageRequest(pageArguments)
    return connection(
      async () => mapPage(await listUnresolvedNames(database, viewer, page), toUnresolvedOrganization),
      () => countUnresolvedNames(database, viewer),
    )
  },
}
