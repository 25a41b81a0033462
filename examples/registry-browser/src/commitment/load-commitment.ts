import type { CallOptions, ConnectionPage, Pledgegraph } from '@pledgegraph/sdk'

/**
 * A commitment with all its partners, deliverables and progress reports; null when there is none. One question, except for
 * those few that have more of them than come along.
 */
export const loadCommitment = async (registry: Pledgegraph, registrationNumber: string, options: CallOptions) => {
  const { commitment } = await registry.commitment({ registrationNumber }, options)
  if (commitment === null) return null
  const { id } = commitment
  const [partners, deliverables, progressReports] = await Promise.all([
    whole(commitment.partners, (after) => registry.commitmentPartners.all({ id, after }, options)),
    whole(commitment.deliverables, (after) => registry.commitmentDeliverables.all({ id, after }, options)),
    whole(commitment.progressReports, (after) => registry.commitmentProgressReports.all({ id, after }, options)),
  ])
  return { commitment, partners, deliverables, progressReports }
}

/** The first page of a list, and the rest where there is more. */
const whole = async <T>(
  page: ConnectionPage<T> | null,
  rest: (after: string | null) => AsyncIterable<T>,
): Promise<readonly T[]> => {
  const { nodes = [], pageInfo } = page ?? {}
  return pageInfo?.hasNextPage ? [...nodes, ...(await Array.fromAsync(rest(pageInfo.endCursor ?? null)))] : nodes
}
