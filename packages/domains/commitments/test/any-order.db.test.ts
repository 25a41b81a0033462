import { expect, it } from '@jest/globals'
import type { Database } from '@pledgegraph/database'
import { openRoom } from '@pledgegraph/testkit'
import * as fc from 'fast-check'
import {
  type RecordedCommitment,
  type Renumbering,
  attachEarlierNumbers,
  commitments,
  recordCommitments,
} from '../src/index.ts'
import { lead, partner, recorded } from './given.ts'
import { stateOf } from './registry-state.ts'

const room = await openRoom(commitments)

type Event = { readonly record: RecordedCommitment } | { readonly pair: Renumbering }

/** One import after the other; events of the same kind that follow each other come in one batch. */
const run = async (events: readonly Event[], batches: readonly boolean[]): Promise<void> => {
  let batch: Event[] = []
  const flush = async () => {
    const records = batch.flatMap((event) => ('record' in event ? [event.record] : []))
    const pairs = batch.flatMap((event) => ('pair' in event ? [event.pair] : []))
    batch = []
    const outcomes = await room.database
      .transaction()
      .execute(async (transaction: Database) => [
        ...(await recordCommitments(transaction, records)),
        ...(await attachEarlierNumbers(transaction, pairs)),
      ])
    expect(outcomes.filter(({ outcome }) => outcome === 'REFUSED')).toEqual([])
  }
  for (const [index, event] of events.entries()) {
    const isOther = batch.length > 0 && 'record' in batch[0]! !== 'record' in event
    if (isOther || batches[index]) await flush()
    batch.push(event)
  }
  await flush()
}

const size = 7

/** Of numbers in a random order each became a later one, or none. Some of them have a record, of either source. */
const registry = fc.record({
  labels: fc.shuffledSubarray(
    Array.from({ length: size }, (_, index) => index),
    { minLength: size },
  ),
  became: fc.tuple(...Array.from({ length: size }, (_, index) => fc.option(fc.integer({ min: index + 1, max: size })))),
  sources: fc.array(fc.constantFrom('old', 'new', null), { minLength: size, maxLength: size }),
  seeds: fc.tuple(fc.infiniteStream(fc.nat()), fc.infiniteStream(fc.nat())),
  batches: fc.tuple(fc.infiniteStream(fc.boolean()), fc.infiniteStream(fc.boolean())),
})

const eventsOf = (
  prefix: string,
  { labels, became, sources }: { labels: number[]; became: (number | null)[]; sources: (string | null)[] },
): Event[] => {
  const number = (index: number) => `#${prefix}${labels[index]}`
  return [
    ...sources.flatMap((registry, index) => {
      if (registry === null) return []
      const source = { registry, key: number(index), url: `https://${registry}.example/${index}` }
      return [{ record: say(number(index), index, source) }]
    }),
    ...became.flatMap((later, index) =>
      later === null || later >= size ? [] : [{ pair: { earlierNumber: number(index), currentNumber: number(later) } }],
    ),
  ]
}

const say = (registrationNumber: string, index: number, source: RecordedCommitment['source']) =>
  recorded({
    registrationNumber,
    source,
    title: `What ${registrationNumber} says`,
    narratives: { description: `Text ${index}` },
    goals: [index + 1, 17],
    targets: ['14.2', '14.10', '14.a'].slice(index % 3),
    countries: index % 2 === 0 ? ['TUV', 'KEN'] : [],
    partners: [partner(null, `Partner ${index}`), lead(null, `Lead ${index}`)].slice(index % 2),
    resources: [{ type: 'FINANCING', description: `${index} USD`, amount: { value: `${index}.50`, currency: 'USD' } }],
    timeframe: { startsOn: `201${index}-01-01`, startText: `201${index}`, precision: 'YEAR' },
  })

const shuffled = (events: readonly Event[], seeds: Iterable<number>): Event[] => {
  const keys = take(seeds, events.length)
  return events
    .map((event, index) => ({ event, key: keys[index]! }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ event }) => event)
}

const take = <Value>(values: Iterable<Value>, count: number): Value[] => {
  const iterator = values[Symbol.iterator]()
  return Array.from({ length: count }, () => iterator.next().value as Value)
}

it('becomes the same registry in whatever order and batches records and renumberings come', async () => {
  let runs = 0
  const property = fc.asyncProperty(registry, async ({ seeds, batches, ...made }) => {
    const states: string[] = []
    for (const place of [0, 1] as const) {
      // Names of equal length, so that they sort alike.
      const prefix = `Run${String((runs += 1)).padStart(5, '0')}x`
      const events = shuffled(eventsOf(prefix, made), seeds[place])
      await run(events, take(batches[place], events.length))
      const state = await stateOf(room, prefix)
      states.push(state.join('\n').replaceAll(prefix, 'Run'))
    }
    expect(states[1]).toBe(states[0])
  })
  await fc.assert(property, { numRuns: 30 })
})
