import { type ContenderName, contenders } from './contenders/index.ts'
import { WrongFlag, oneOf, parse, registrySize, wholeNumber } from './flag-values.ts'
import { type Generator, generatorNames } from './load/index.ts'
import { operations } from './operations/index.ts'

export interface Flags {
  readonly commitments: number
  readonly contenders: readonly ContenderName[]
  readonly operations: readonly string[]
  readonly connections: readonly number[]
  /** What asks; null for wrk where it is installed. */
  readonly load: Generator['name'] | null
  readonly rounds: number
  /** How long each contender is asked in a round. */
  readonly seconds: number
  /** How long each is asked before anything counts, once for each operation and number of connections. */
  readonly warmUp: number
  readonly seed: string
  /** Where the report goes, without its ending; null for a name made of the time. */
  readonly output: string | null
}

const contenderNames = contenders.map(({ name }) => name)
const operationNames = operations.map(({ name }) => name)

export const help = `node bench/src/main.ts [options]

  --commitments N   how large the registry is: 1000 to 100000, or a multiple of that (10000)
  --only NAMES      contenders and operations to measure, with commas; all of a kind when none of it is named
                    contenders: ${contenderNames.join(', ')}
                    operations: ${operationNames.join(', ')}
  --connections N   numbers of connections, with commas (1,32,64)
  --load NAME       what asks: ${generatorNames.join(' or ')} (wrk where it is installed)
  --rounds N        how often the contenders take turns (5)
  --seconds N       how long each is asked in a turn (3)
  --warm-up N       how many seconds each is asked before anything counts (6)
  --seed TEXT       what the variables are drawn by (1)
  --output PATH     where the report goes, without its ending (bench/results/<time>)
  --quick           two rounds of a second, two of warming up, at 1 and 32 connections: to see that all works
  --help

DATABASE_URL names a PostgreSQL server on which databases may be made; without it, one of its own is started.
BENCH_PROFILE names a folder for CPU profiles of the servers.`

const options = {
  commitments: { type: 'string', default: '10000' },
  only: { type: 'string' },
  connections: { type: 'string' },
  load: { type: 'string' },
  rounds: { type: 'string' },
  seconds: { type: 'string' },
  'warm-up': { type: 'string' },
  seed: { type: 'string', default: '1' },
  output: { type: 'string' },
  quick: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

/** Null when help was asked for. @throws WrongFlag */
export const readFlags = (args: readonly string[]): Flags | null => {
  const values = parse(args, options)
  if (values.help) return null
  const [connections, rounds, seconds, warmUp] = values.quick ? ['1,32', '2', '1', '2'] : ['1,32,64', '5', '3', '6']
  const only = values.only?.split(',').map((name) => name.trim()) ?? []
  const unknown = only.find((name) => ![...contenderNames, ...operationNames].some((known) => known === name))
  if (unknown !== undefined) {
    throw new WrongFlag(
      `--only takes contenders (${contenderNames.join(', ')}) and operations (${operationNames.join(', ')}); got ${unknown}.`,
    )
  }
  return {
    commitments: registrySize('commitments', values.commitments),
    contenders: chosen(contenderNames, only),
    operations: chosen(operationNames, only),
    connections: (values.connections ?? connections)
      .split(',')
      .map((text) => wholeNumber('connections', text, { least: 1, most: 1000 })),
    load: values.load === undefined ? null : oneOf('load', generatorNames, values.load),
    rounds: wholeNumber('rounds', values.rounds ?? rounds, { least: 1, most: 1000 }),
    seconds: wholeNumber('seconds', values.seconds ?? seconds, { least: 1, most: 3600 }),
    warmUp: wholeNumber('warm-up', values['warm-up'] ?? warmUp, { least: 1, most: 3600 }),
    seed: values.seed,
    output: values.output ?? null,
  }
}

const chosen = <Name extends string>(known: readonly Name[], only: readonly string[]): readonly Name[] => {
  const named = known.filter((name) => only.includes(name))
  return named.length === 0 ? known : named
}
