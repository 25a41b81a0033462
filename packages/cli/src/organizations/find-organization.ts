import type { Database } from '@pledgegraph/database'
import { BadUserInput, decodeId, encodeId, quote } from '@pledgegraph/kernel'
import { candidateOrganizations, findOrganizationsByNames } from '@pledgegraph/organizations'

/**
 * The organization that was named on the command line, by its id or by its exact name or alias: a UUID.
 * @throws BadUserInput when there is none, with those whose names are alike.
 */
export const findOrganization = async (database: Database, text: string): Promise<string> => {
  if (text.startsWith('organization_')) return decodeId('Organization', text)
  const [found] = await findOrganizationsByNames(database, [text])
  if (found != null) return found
  const [alike = []] = await candidateOrganizations(database, [text], 5)
  const offers = alike.map(
    ({ organizationId, matchedName }) => `\n  ${encodeId('Organization', organizationId)}  ${matchedName}`,
  )
  const advice = offers.length === 0 ? 'Nothing is called alike.' : `Perhaps one of these:${offers.join('')}`
  throw new BadUserInput(`No organization is named ${quote(text)}. ${advice}`)
}
