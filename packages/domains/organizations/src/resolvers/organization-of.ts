import type { Fields } from '@pledgegraph/kernel'
import type { Context } from '../context.ts'
import type { OrganizationParent } from '../mappers.ts'

/** The organization that another row of the room names by its UUID: a foreign key says that it is there. */
export const organizationOf = async (
  uuid: string,
  { organizations: { organizationById } }: Context,
  fields: Fields,
): Promise<OrganizationParent> => {
  const organization = await organizationById.load(uuid, fields)
  if (organization === null) throw new Error(`The organization ${uuid} is gone`)
  return organization
}
