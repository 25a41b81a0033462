import { connection, pageRequest } from '@pledgegraph/kernel'
import type { Context } from '../context.ts'
import { toConditions, toOrder } from '../filter.ts'
import type { OrganizationLedCommitmentsArgs } from '../generated/resolver-types.ts'
import type { LinkName } from '../queries/index.ts'

/** The resolver of a list of commitments that is lent to another room's type, all of which take the same arguments. */
export const commitmentsOf =
  (link: LinkName, decodeOwner: (id: string) => string) =>
  (
    { id }: { readonly id: string },
    { filter, orderBy, ...pageArguments }: OrganizationLedCommitmentsArgs,
    { commitments }: Context,
  ) => {
    const owner = decodeOwner(id)
    const owned = { link, conditions: toConditions(filter ?? {}) }
    const listed = { ...owned, order: toOrder(orderBy), page: pageRequest(pageArguments) }
    return connection(
      () => commitments.commitmentsByOwner.load({ owner, args: listed }),
      () => commitments.commitmentCountByOwner.load({ owner, args: owned }),
    )
  }
