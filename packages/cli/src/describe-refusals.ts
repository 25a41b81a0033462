import type { Place, RefusalCounts } from '@pledgegraph/importer'

export type Where = (place: Place) => string

/** A line for each reason, with the places. */
export const describeRefusals = ({ reasons, others }: RefusalCounts, where: Where): string[] => [
  ...reasons.map(({ reason, count, places }) => `  ${wherever(count, places, where)}: ${reason}`),
  ...(others > 0 ? [`  ${others} more for other reasons`] : []),
]

/** `line 7`, `3 times (line 2, line 5, line 9)`, `900 times (line 1, line 2, …)`. */
const wherever = (count: number, places: readonly Place[], where: Where): string => {
  const listed = places.map(where).join(', ')
  return count === 1 ? listed : `${count} times (${listed}${count > places.length ? ', …' : ''})`
}
