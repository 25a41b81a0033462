import { BadUserInput, decodeCodeId, quote } from '@pledgegraph/kernel'

/** The codes inside the ids of the vocabularies. All throw BadUserInput when the id is malformed. */

export const decodeGoalId = (id: string): string => decode('Goal', id, /^([1-9]|1[0-7])$/, 'goal_14')
export const decodeTargetId = (id: string): string =>
  decode('Target', id, /^([1-9]|1[0-7])\.([1-9]\d?|[a-z])$/, 'target_14.2')
export const decodeCountryId = (id: string): string => decode('Country', id, /^[A-Z]{3}$/, 'country_KEN')
export const decodeTermId = (id: string): string =>
  decode('Term', id, /^[a-z0-9-]+\.[a-z0-9-]+$/, 'term_ocean-basin.arctic-ocean')

const decode = (typeName: string, id: string, shape: RegExp, example: string): string => {
  const code = decodeCodeId(typeName, id)
  if (shape.test(code)) return code
  throw new BadUserInput(`${quote(id)} is not an id of ${typeName}; those look like ${example}.`)
}
