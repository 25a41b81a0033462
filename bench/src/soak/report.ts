import type { Generator } from '../load/index.ts'
import type { Machine } from '../machine.ts'
import { table } from '../table.ts'
import { newDocumentEvery } from './bodies.ts'
import type { Slice } from './slices.ts'
import type { Bounds, Growth, Verdict } from './verdict.ts'

export interface SoakReport {
  readonly began: string
  readonly machine: Machine
  readonly generator: Pick<Generator, 'name' | 'version'>
  readonly commitments: number
  readonly connections: number
  readonly seed: string
  readonly operations: readonly string[]
  readonly bounds: Bounds
  readonly slices: readonly Slice[]
  readonly verdict: Verdict
}

/** The report as Markdown: the verdict first, and then the slices. */
export const toMarkdown = (report: SoakReport): string => {
  const { began, machine, generator, commitments, connections, operations, bounds, slices, verdict } = report
  const { megabytes, peakMegabytes, kept, live, faults } = verdict
  return [
    `# Soak of ${slices.at(-1)?.requests ?? 0} requests, ${began}`,
    '',
    `- ${machine.processor}, ${machine.cores} cores, ${machine.memoryGigabytes} GB, ${machine.system}`,
    `- Node ${machine.node}, PostgreSQL ${machine.postgresql}, Pledgegraph ${machine.commit ?? 'unknown'} (+: with changes)`,
    `- ${commitments} commitments; ${connections} connections of ${generator.name} ${generator.version}`,
    `- ${operations.join(', ')}, in turn; one request in ${newDocumentEvery(bounds.requests)} brought a new document`,
    `- memory that the server keeps in the end: ${megabytes.toFixed(0)} MB (bound: ${bounds.mostMegabytes}); with garbage ` +
      `it had up to ${peakMegabytes.toFixed(0)} MB in the last half`,
    `- growth in the last half, for each 100,000 requests: ${shown(kept)} MB of what it keeps, ${shown(live)} MB of what ` +
      `is alive in it (bound: ${bounds.mostSlope})`,
    '',
    faults.length === 0 ? 'All is within bounds.' : faults.join(' '),
    '',
    table(
      ['requests', 'most MB', 'kept MB', 'alive MB', 'req/s'],
      slices.map(({ requests, mostMegabytes, keptMegabytes, liveMegabytes, requestsPerSecond }) => [
        String(requests),
        mostMegabytes.toFixed(1),
        keptMegabytes.toFixed(1),
        liveMegabytes.toFixed(1),
        requestsPerSecond.toFixed(0),
      ]),
    ),
  ].join('\n')
}

const shown = (growth: Growth | null): string =>
  growth === null ? 'an unknown number of' : `${growth.slope.toFixed(2)} ± ${growth.error.toFixed(2)}`
