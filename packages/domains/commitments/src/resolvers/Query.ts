import {
  alongOf,
  connection,
  decodeId,
  exactlyOne,
  fieldsOf,
  mapPage,
  nodeFieldsOf,
  pageRequest,
} from '@pledgegraph/kernel'
import { toConditions, toOrder } from '../filter.ts'
import type { QueryResolvers } from '../generated/resolver-types.ts'
import { toCommitment, toUnresolvedOrganization } from '../mappers.ts'
import { countCommitments, countUnresolvedNames, listCommitments, listUnresolvedNames } from '../queries/index.ts'
import { parseNumber } from '../rules.ts'

export const Query: QueryResolvers = {
  commitment: (_, args, { commitments }, info) => {
    const by = exactlyOne(['id', 'registrationNumber'], args)
    return by.name === 'id'
      ? commitments.commitmentById.load(decodeId('Commitment', by.value), fieldsOf(info))
      : commitments.commitmentByNumberKey.load(parseNumber(by.value), fieldsOf(info))
  },

  commitments: (_, { filter, orderBy, ...pageArguments }, context, info) => {
    const { database, viewer } = context
    const conditions = toConditions(filter ?? {})
    const order = toOrder(orderBy)
    const page = pageRequest(pageArguments)
    const fields = nodeFieldsOf(info)
    const along = alongOf(info, context)
    return connection(
      info,
      async () =>
        mapPage(await listCommitments(database, viewer, conditions, order, page, fields, along), toCommitment),
      () => countCommitments(database, viewer, conditions),
    )
  },

  unresolvedOrganizations: (_, pageArguments, { database, viewer }, info) => {
    const page = pageRequest(pageArguments)
    const fields = nodeFieldsOf(info)
    return connection(
      info,
      async () => mapPage(await listUnresolvedNames(database, viewer, page, fields), toUnresolvedOrganization),
      () => countUnresolvedNames(database, viewer),
    )
  },
}
