import { decodeCodeId } from '@pledgegraph/kernel'

/** The codes inside the ids of the vocabularies. All throw BadUserInput when the id is malformed. */

export const decodeGoalId = (id: string): string =>
  decodeCodeId('Goal', id, { shape: /^([1-9]|1[0-7])$/, example: 'goal_14' })
export const decodeTargetId = (id: string): string =>
  decodeCodeId('Target', id, { shape: /^([1-9]|1[0-7])\.([1-9]\d?|[a-z])$/, example: 'target_14.2' })
export const decodeCountryId = (id: string): string =>
  decodeCodeId('Country', id, { shape: /^[A-Z]{3}$/, example: 'country_KEN' })
export const decodeTermId = (id: string): string =>
  decodeCodeId('Term', id, { shape: /^[a-z0-9-]+\.[a-z0-9-]+$/, example: 'term_ocean-basin.arctic-ocean' })
