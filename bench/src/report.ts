import type { ContenderName } from './contenders/index.ts'
import type { Machine } from './machine.ts'
import type { Generator } from './load/index.ts'
import type { Measured } from './measure.ts'
import { table } from './table.ts'
import type { Turn } from './turn.ts'

export interface Report {
  readonly began: string
  readonly machine: Machine
  readonly generator: Pick<Generator, 'name' | 'version'>
  readonly databaseSettings: Readonly<Record<string, string>>
  readonly commitments: number
  readonly rounds: number
  readonly seconds: number
  readonly seed: string
  readonly statements: string
  readonly contenders: readonly ContenderName[]
  /** After all was measured. */
  readonly residentMegabytes: Readonly<Record<string, number | null>>
  readonly operations: Readonly<Record<string, string>>
  readonly measured: readonly Measured[]
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** The report as Markdown: ratios first, and then what they are made of. */
export const toMarkdown = (report: Report): string =>
  [heading(report), ...connectionsOf(report).map((connections) => ratios(report, connections)), details(report)].join(
    '\n\n',
  )

const heading = (report: Report): string => {
  const { machine, generator, commitments, rounds, seconds, statements, residentMegabytes } = report
  const noise = report.measured.flatMap(({ turns }) => numbers(turns, 'otherCores'))
  const resident = Object.entries(residentMegabytes).map(([name, value]) => `${name} ${value?.toFixed(0) ?? '–'} MB`)
  return [
    `# ${commitments} commitments, ${report.began}`,
    '',
    `- ${machine.processor}, ${machine.cores} cores, ${machine.memoryGigabytes} GB, ${machine.system}`,
    `- Node ${machine.node}, PostgreSQL ${machine.postgresql}, PostGraphile ${machine.postgraphile}, ` +
      `Pledgegraph ${machine.commit ?? 'unknown'} (+: with changes)`,
    `- asked by ${generator.name} ${generator.version}`,
    `- ${rounds} ${rounds === 1 ? 'round' : 'rounds'} of ${seconds} s; statements: ${statements}`,
    noise.length === 0
      ? '- whether anything else ran on the machine is not known'
      : `- busy with other things: ${median(noise).toFixed(2)} cores in the median, ${Math.max(...noise).toFixed(2)} at most`,
    `- memory at the end: ${resident.join(', ')}`,
  ].join('\n')
}

const connectionsOf = ({ measured }: Report): number[] => [...new Set(measured.map(({ connections }) => connections))]

const baselineOf = ({ contenders }: Report): ContenderName | undefined =>
  contenders.includes('postgraphile') ? 'postgraphile' : contenders[0]

/** Requests a second over those of PostGraphile in the same round: median, and least to most in brackets. */
const ratios = (report: Report, connections: number): string => {
  const baseline = baselineOf(report)
  const cell = (operation: string, contender: ContenderName): string => {
    const values = ratiosOf(report, operation, connections, contender)
    if (values.length === 0) return '–'
    return `${median(values).toFixed(2)} (${Math.min(...values).toFixed(2)}–${Math.max(...values).toFixed(2)})`
  }
  return [
    `## Throughput at ${connections} ${connections === 1 ? 'connection' : 'connections'}, ${baseline} = 1`,
    '',
    table(
      ['', ...report.contenders],
      Object.keys(report.operations).map((operation) => [
        operation,
        ...report.contenders.map((contender) => cell(operation, contender)),
      ]),
    ),
  ].join('\n')
}

export const ratiosOf = (
  report: Report,
  operation: string,
  connections: number,
  contender: ContenderName,
): readonly number[] => {
  const turnsOf = (name: ContenderName | undefined): readonly Turn[] =>
    report.measured.find(
      (each) => each.operation === operation && each.connections === connections && each.contender === name,
    )?.turns ?? []
  const base = turnsOf(baselineOf(report))
  return turnsOf(contender).flatMap(({ requestsPerSecond }, round) => {
    const other = base[round]
    return other === undefined ? [] : [requestsPerSecond / other.requestsPerSecond]
  })
}

/** CPU of whom. */
const costs = ['server µs', 'db µs', 'load µs']

const details = (report: Report): string => {
  const columns = ['contender', 'conn.', 'req/s', 'p50 ms', 'p99 ms', ...costs, 'statements', 'asked by']
  return Object.entries(report.operations)
    .map(([operation, title]) => {
      const rows = report.measured
        .filter((each) => each.operation === operation)
        .map(({ contender, connections, turns, statementsPerRequest, way }) => [
          contender,
          String(connections),
          shown(turns, 'requestsPerSecond', 0),
          shown(turns, 'p50', 2),
          shown(turns, 'p99', 2),
          shown(turns, 'serverMicroseconds', 0),
          shown(turns, 'databaseMicroseconds', 0),
          shown(turns, 'loadMicroseconds', 0),
          statementsPerRequest?.toFixed(2) ?? '–',
          way,
        ])
      return `## ${operation}: ${title}\n\n${table(columns, rows)}`
    })
    .join('\n\n')
}

const numbers = (turns: readonly Turn[], name: keyof Turn): number[] =>
  turns.flatMap((turn) => (turn[name] === null ? [] : [turn[name]]))

const shown = (turns: readonly Turn[], name: keyof Turn, digits: number): string => {
  const values = numbers(turns, name)
  return values.length === 0 ? '–' : median(values).toFixed(digits)
}
