import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { it } from 'node:test'
import { mix, newDocumentEvery } from '../src/soak/bodies.ts'
import { readSoakFlags } from '../src/soak/flags.ts'
import { openInspector } from '../src/soak/inspector.ts'
import { type SoakReport, toMarkdown } from '../src/soak/report.ts'
import type { Slice } from '../src/soak/slices.ts'
import { fit, judge } from '../src/soak/verdict.ts'

const operation = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) =>
    JSON.stringify({ query: `query ${name} { ${name} { id } }\n`, variables: { index } }),
  )

const every = 20
const bodies = mix([operation('one', 3), operation('other', 2)], every)

const isNew = (body: string): boolean => body.includes('never_before')

it('asks all operations in turn, with all their samples', () => {
  const asked = bodies(1, 6).map((body) => /query (\w+).*"index":(\d)/.exec(body)?.slice(1).join(' '))
  assert.deepEqual(asked, ['other 0', 'one 1', 'other 1', 'one 2', 'other 0', 'one 0'])
})

it('brings every new document twice and never again', () => {
  const fresh = bodies(0, every * 10).filter(isNew)
  const times = Map.groupBy(fresh, (body) => body)
  assert.equal(times.size, 10)
  assert.ok([...times.values()].every(({ length }) => length === 2))
})

it('adds one field at the top of a new document', () => {
  assert.equal(JSON.parse(bodies(0, 1)[0]!).query, 'query one { one { id }  never_before_0: __typename }')
})

it('brings enough of them even where the requests are few', () => {
  assert.deepEqual([50_000, 60_000, 1_000_000, 9_000_000].map(newDocumentEvery), [10, 12, 200, 200])
})

it('goes on where it was', () => {
  assert.deepEqual(bodies(15, 10), bodies(0, 25).slice(15))
})

/** Of 50,000 requests each, with what is alive after each of them. */
const slices = (count: number, megabytesAt: (index: number) => number): Slice[] =>
  Array.from({ length: count }, (_, index) => ({
    requests: (index + 1) * 50_000,
    requestsPerSecond: 1000,
    mostMegabytes: megabytesAt(index) + 150,
    keptMegabytes: megabytesAt(index) + 100 + (index % 2) * 8,
    liveMegabytes: megabytesAt(index),
  }))

const bounds = { requests: 1_000_000, mostMegabytes: 300, mostSlope: 1 }

it('finds the slope of a line, and how far the points are from it', () => {
  assert.deepEqual(fit([0, 1, 2, 3].map((x) => ({ x, y: 5 + 2 * x }))), { slope: 2, error: 0 })
  assert.ok(fit([1, -1, 1, -1].map((y, x) => ({ x, y }))).error > 0.5)
})

it('is content with a server that grows only until its caches are full', () => {
  const grown = slices(20, (index) => Math.min(100, 20 + index * 10))
  const { live, faults } = judge(grown, bounds)
  assert.deepEqual({ slope: live?.slope, faults }, { slope: 0, faults: [] })
})

it('finds fault with a server that grows on and on, even where it can hardly be told from noise', () => {
  const grown = slices(20, (index) => 100 + index)
  const { live, faults } = judge(grown, bounds)
  assert.equal(live?.slope.toFixed(6), '2.000000')
  assert.deepEqual(faults, ['What is alive in it grew by 2.00 MB for each 100,000 requests, which is more than 1.'])
})

it('finds fault with a server that keeps too much', () => {
  const grown = slices(20, () => 202)
  assert.deepEqual(judge(grown, bounds).faults, ['The server keeps 310 MB, which is more than 300.'])
})

it('finds fault with a soak that was not through in time', () => {
  assert.match(
    judge(
      slices(10, () => 100),
      bounds,
    ).faults.join(),
    /^The time was over after 500000 of 1000000 requests\.$/,
  )
})

it('finds fault with slices too few to show growth', () => {
  const { live, faults } = judge(
    slices(3, () => 100),
    { ...bounds, requests: 150_000 },
  )
  assert.equal(live, null)
  assert.deepEqual(faults, ['Growth shows in the last half of 8 slices or more; there were 3.'])
})

it('tells the verdict and the slices', () => {
  const measured = slices(20, () => 100)
  const report: SoakReport = {
    began: '2026-11-23T22:00:00.000Z',
    machine: {
      processor: 'a processor',
      cores: 2,
      memoryGigabytes: 8,
      system: 'Linux',
      loadAverage: 0,
      node: 'v24',
      postgresql: '15',
      postgraphile: '5',
      commit: null,
    },
    generator: { name: 'wrk', version: '4.1.0' },
    commitments: 10_000,
    connections: 32,
    seed: '1',
    operations: ['q1', 'q2'],
    bounds,
    slices: measured,
    verdict: judge(measured, bounds),
  }
  assert.match(
    toMarkdown(report),
    /# Soak of 1000000 requests[^]*All is within bounds\.[^]*\| 50000 +\| 250\.0 +\| 200\.0 +\| 100\.0 +\| 1000 +\|/,
  )
})

const refuses = (args: readonly string[], message: RegExp): void => {
  assert.throws(() => readSoakFlags(args), { name: 'WrongFlag', message })
}

it('refuses flags of the benchmark that the soak has not', () => {
  refuses(['--rounds', '3'], /--rounds/)
})

it('refuses a slope that is no number', () => {
  refuses(['--most-slope', 'little'], /^--most-slope takes a number such as 0\.5; got little\.$/)
})

it('refuses fewer requests than growth shows in', () => {
  refuses(['--requests', '1000'], /^--requests takes whole numbers from 50000 .*; got 1000\.$/)
})

const holding = `
  const held = new Set()
  process.on('message', (megabytes) => {
    for (let index = 0; index < megabytes; index += 1) held.add(new Uint8Array(2 ** 20).fill(1))
    for (let index = 0; index < megabytes; index += 1) new Uint8Array(2 ** 20).fill(1)
    process.send('done')
  })
`

it('asks a process how much is alive in it', async () => {
  const child = spawn(process.execPath, ['--inspect=127.0.0.1:0', '--eval', holding], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  try {
    const [said] = await once(child.stderr!, 'data')
    const inspector = await openInspector(/ws:\S+/.exec(String(said))![0])
    const before = await inspector.liveMegabytes()
    child.send(20)
    await once(child, 'message')
    const grown = (await inspector.liveMegabytes()) - before
    inspector.close()
    assert.ok(grown > 19 && grown < 22, `${grown} MB`)
  } finally {
    child.kill()
  }
})

it('mixes the operations that are named', () => {
  assert.deepEqual(readSoakFlags(['--only', 'q1, deep'])?.operations, ['q1', 'deep'])
  assert.equal(readSoakFlags([])?.operations.length, 7)
  assert.throws(() => readSoakFlags(['--only', 'q1,q9']), /--only takes .*q1.*; got q9/)
})
