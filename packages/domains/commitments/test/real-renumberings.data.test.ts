import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import type { Database } from '@pledgegraph/database'
import { type Room, openRoom, sharedData, skipReason } from '@pledgegraph/testkit'
import {
  type RecordedCommitment,
  type Renumbering,
  attachEarlierNumbers,
  commitments,
  recordCommitments,
} from '../src/index.ts'
import { recorded } from './given.ts'
import { stateOf } from './registry-state.ts'

/** Two real registries of the same initiatives, and the table of what was renumbered between them. */
const files = {
  old: 'registry/sdg-partnerships-2018-07.jsonl.gz',
  new: 'registry/ocean-commitments-2026-03.jsonl.gz',
  renumbered: 'registry/renumbered-2018-to-2026.csv',
}
const missing = Object.values(files).find((file) => sharedData(file) === null)
const withData = missing === undefined ? describe : describe.skip

type Fields = Readonly<Record<string, unknown>>

const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null)

/** As much of a record as the texts need; the importer reads more. */
const toRecord = (fields: Fields, registry: string): RecordedCommitment => {
  const number = String(fields['registrationNumber'])
  return recorded({
    registrationNumber: number,
    title: (text(fields['title']) ?? number).slice(0, 400),
    narratives: {
      description: text(fields['description']),
      implementation: text(fields['implementation']),
      coordinationMechanisms: text(fields['coordinationMechanisms']),
      partnersText: text(fields['partnersText']),
    },
    goals: Array.isArray(fields['goals']) ? fields['goals'].filter((goal) => Number.isInteger(goal)) : [],
    timeframe: { startText: text(fields['timeFrameRaw']), endText: text(fields['endRaw']) },
    registeredAt: null,
    source: { registry, key: number, url: text(fields['url']) },
  })
}

const readRecords = (registry: 'old' | 'new'): RecordedCommitment[] =>
  gunzipSync(readFileSync(sharedData(files[registry])!))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    // The file has an object a line.
    .map((line) => toRecord(JSON.parse(line) as Fields, registry))

const readPairs = (): Renumbering[] =>
  readFileSync(sharedData(files.renumbered)!, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .map(([earlierNumber, currentNumber]) => ({ earlierNumber: earlierNumber!, currentNumber: currentNumber! }))

const inBatches = <Value>(values: readonly Value[]): Value[][] =>
  Array.from({ length: Math.ceil(values.length / 200) }, (_, index) => values.slice(index * 200, index * 200 + 200))

/** Imports in this order into an empty registry. */
const importInOrder = async (room: Room, order: readonly (keyof typeof files)[]) => {
  const outcomes = new Map<string, number>()
  const inTransaction = (write: (transaction: Database) => Promise<readonly { outcome: string }[]>) =>
    room.database
      .transaction()
      .execute(write)
      .then((batch) => batch.forEach(({ outcome }) => outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)))
  for (const file of order) {
    if (file === 'renumbered') {
      for (const batch of inBatches(readPairs())) await inTransaction((each) => attachEarlierNumbers(each, batch))
    } else {
      for (const batch of inBatches(readRecords(file))) await inTransaction((each) => recordCommitments(each, batch))
    }
  }
  return Object.fromEntries(outcomes)
}

/** Each way in which the two records of an initiative can become one. */
const ways = [
  { order: ['old', 'new', 'renumbered'], outcomes: { CREATED: 5735, ABSORBED: 989 } },
  { order: ['old', 'renumbered', 'new'], outcomes: { CREATED: 4746, RENAMED: 989, UPDATED: 989 } },
  { order: ['new', 'renumbered', 'old'], outcomes: { CREATED: 4746, ATTACHED: 989, KEPT: 989 } },
  { order: ['renumbered', 'old', 'new'], outcomes: { REMEMBERED: 989, CREATED: 4746, UPDATED: 989 } },
] as const

const rooms = missing === undefined ? await Promise.all(ways.map(() => openRoom(commitments))) : []

withData(`real registries${missing === undefined ? '' : ` (${skipReason(missing)})`}`, () => {
  it.each(ways.map((way, index) => [way.order.join(', '), way, index] as const))(
    'come in as %s',
    async (_, { order, outcomes }, index) => {
      expect(await importInOrder(rooms[index]!, order)).toEqual(outcomes)
    },
    120_000,
  )

  it('are the same then', async () => {
    const state = await stateOf(rooms[0]!)
    expect(state).toHaveLength(4746)
    for (const room of rooms.slice(1)) expect(await stateOf(room)).toEqual(state)
  }, 120_000)

  it('answer to a number of 2018 with the commitment of 2026, which knows what it said then', async () => {
    const [pair] = readPairs()
    const { data } = await rooms[0]!.run(
      `query ($number: String) { commitment(registrationNumber: $number) {
        registrationNumber earlierRegistrationNumbers source { registry }
        earlierTexts { registrationNumber source { registry key } }
      } }`,
      { number: pair!.earlierNumber },
    )
    expect(data?.['commitment']).toEqual({
      registrationNumber: pair!.currentNumber,
      earlierRegistrationNumbers: [pair!.earlierNumber],
      source: { registry: 'new' },
      earlierTexts: [
        { registrationNumber: pair!.earlierNumber, source: { registry: 'old', key: pair!.earlierNumber } },
      ],
    })
  })
})
