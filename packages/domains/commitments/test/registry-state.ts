import { operator } from '@pledgegraph/kernel'
import type { Room } from '@pledgegraph/testkit'

const record = `
  registrationNumber kind title language status summary description implementation
  capacityBuildingAndTechnologyTransfer coordinationMechanisms beneficiaries partnersText website registeredAt
  goals { id } targets { id } countries { id } terms { id } otherPlaces { text kind }
  resources { type description amount { value currency } }
  timeframe { startsOn endsOn startText endText precision ongoing }
  source { registry key url }`

const fields = `
  earlierRegistrationNumbers ${record} partners(first: 100) { nodes { name type role confirmed } }
  earlierTexts { ${record} partners { name type role } }`

/**
 * All that a registry says of its commitments, except ids, moments, and how often they changed: what has to be the same
 * whatever the order of the imports. One text a commitment, in the order of their numbers.
 */
export const stateOf = async (room: Room, titleContains: string | null = null): Promise<string[]> => {
  const found: string[] = []
  for (let after: string | null = null; ;) {
    const { data, errors }: Awaited<ReturnType<Room['run']>> = await room.run(
      `query ($after: String, $titleContains: String) {
        commitments(first: 100, after: $after, orderBy: { field: TITLE }, filter: { titleContains: $titleContains }) {
          nodes { ${fields} } pageInfo { hasNextPage endCursor }
        }
      }`,
      { after, titleContains },
      operator,
    )
    if (errors !== undefined) throw errors[0]!
    const { nodes, pageInfo } = data!['commitments']
    found.push(...nodes.map(asText))
    if (!pageInfo.hasNextPage) return found.toSorted()
    after = pageInfo.endCursor
  }
}

const asText = (commitment: { readonly registrationNumber: string }): string =>
  `${commitment.registrationNumber} ${JSON.stringify(commitment)}`
