import { WrongFlag, oneOf, parse, registrySize, wholeNumber } from '../flag-values.ts'
import { type Generator, generatorNames } from '../load/index.ts'
import { operations } from '../operations/index.ts'

export interface SoakFlags {
  readonly commitments: number
  /** The names of the operations that are mixed. */
  readonly operations: readonly string[]
  readonly requests: number
  readonly connections: number
  /** What asks; null for wrk where it is installed. */
  readonly load: Generator['name'] | null
  readonly minutes: number
  readonly mostMegabytes: number
  readonly mostSlope: number
  readonly seed: string
  /** Where the report goes, without its ending; null for a name made of the time. */
  readonly output: string | null
}

const operationNames = operations.map(({ name }) => name)

export const help = `node bench/src/soak.ts [options]

  --commitments N     how large the registry is: 1000 to 100000, or a multiple of that (10000)
  --only NAMES        operations to mix, with commas; all when left out
                      ${operationNames.join(', ')}
  --requests N        how many are sent, from 50000 on (1000000)
  --connections N     over how many connections (32)
  --load NAME         what asks: ${generatorNames.join(' or ')} (wrk where it is installed)
  --minutes N         how long it may take; a soak that is not through by then has failed (60)
  --most-megabytes N  how much memory the server may keep in the end, without garbage (300)
  --most-slope N      by how many MB that may grow for each 100,000 requests of the last half (1)
  --seed TEXT         what the variables are drawn by (1)
  --output PATH       where the report goes, without its ending (bench/results/soak-<time>)
  --help

Ends with 1 when memory is out of bounds. DATABASE_URL names a PostgreSQL server on which databases may be made;
without it, one of its own is started.`

const options = {
  commitments: { type: 'string', default: '10000' },
  only: { type: 'string' },
  requests: { type: 'string', default: '1000000' },
  connections: { type: 'string', default: '32' },
  load: { type: 'string' },
  minutes: { type: 'string', default: '60' },
  'most-megabytes': { type: 'string', default: '300' },
  'most-slope': { type: 'string', default: '1' },
  seed: { type: 'string', default: '1' },
  output: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const

/** Null when help was asked for. @throws WrongFlag */
export const readSoakFlags = (args: readonly string[]): SoakFlags | null => {
  const values = parse(args, options)
  if (values.help) return null
  return {
    commitments: registrySize('commitments', values.commitments),
    operations:
      values.only === undefined
        ? operationNames
        : values.only.split(',').map((name) => oneOf('only', operationNames, name.trim())),
    requests: wholeNumber('requests', values.requests, { least: 50_000, most: 1_000_000_000 }),
    connections: wholeNumber('connections', values.connections, { least: 1, most: 1000 }),
    load: values.load === undefined ? null : oneOf('load', generatorNames, values.load),
    minutes: wholeNumber('minutes', values.minutes, { least: 1, most: 10_000 }),
    mostMegabytes: wholeNumber('most-megabytes', values['most-megabytes'], { least: 1, most: 1_000_000 }),
    mostSlope: slope(values['most-slope']),
    seed: values.seed,
    output: values.output ?? null,
  }
}

const slope = (text: string): number => {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text)
  throw new WrongFlag(`--most-slope takes a number such as 0.5; got ${text}.`)
}
