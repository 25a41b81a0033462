import { alongOf, connection, nodeFieldsOf, pageRequest, readOnce } from '@pledgegraph/kernel'
import type { Context } from '../context.ts'
import { toConditions, toOrder } from '../filter.ts'
import type { OrganizationLedCommitmentsArgs } from '../generated/resolver-types.ts'
import type { GraphQLResolveInfo } from 'graphql'
import type { LinkName } from '../queries/index.ts'

/** The resolver of a list of commitments that hangs on an owner, all of which take the same arguments. */
export const commitmentsOf =
  <Parent>(link: LinkName, ownerOf: (parent: Parent) => string) =>
  (
    parent: Parent,
    { filter, orderBy, ...pageArguments }: OrganizationLedCommitmentsArgs,
    context: Context,
    info: GraphQLResolveInfo,
  ) => {
    const { commitments } = context
    const owner = ownerOf(parent)
    const { owned, listed } = readOnce(info, () => {
      const owned = { link, conditions: toConditions(filter ?? {}) }
      const listed = {
        ...owned,
        order: toOrder(orderBy),
        page: pageRequest(pageArguments),
        along: alongOf(info, context),
      }
      return { owned, listed }
    })
    return connection(
      info,
      () => commitments.commitmentsByOwner.load({ owner, args: listed }, nodeFieldsOf(info)),
      () => commitments.commitmentCountByOwner.load({ owner, args: owned }),
    )
  }
