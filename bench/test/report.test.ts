import assert from 'node:assert/strict'
import { it } from 'node:test'
import { type Report, median, ratiosOf, toMarkdown } from '../src/report.ts'
import type { Turn } from '../src/turn.ts'

const turn = (requestsPerSecond: number): Turn => ({
  requestsPerSecond,
  p50: 1,
  p99: 2,
  serverMicroseconds: null,
  databaseMicroseconds: null,
  loadMicroseconds: 50,
  otherCores: null,
})

const measured = (contender: 'postgraphile' | 'monolith', rates: readonly number[]) => ({
  operation: 'q1',
  connections: 32,
  contender,
  way: '',
  statementsPerRequest: null,
  turns: rates.map(turn),
})

const report: Report = {
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
  databaseSettings: {},
  commitments: 1000,
  rounds: 3,
  seconds: 1,
  seed: '1',
  statements: 'not',
  contenders: ['postgraphile', 'monolith'],
  residentMegabytes: { postgraphile: 100, monolith: null },
  operations: { q1: 'a commitment' },
  measured: [measured('postgraphile', [100, 200, 100]), measured('monolith', [300, 300, 250])],
}

it('compares within a round', () => {
  assert.deepEqual(ratiosOf(report, 'q1', 32, 'monolith'), [3, 1.5, 2.5])
})

it('shows the median between least and most', () => {
  assert.match(toMarkdown(report), /\| q1 +\| 1\.00 \(1\.00–1\.00\) \| 2\.50 \(1\.50–3\.00\) \|/)
})

it('shows what the system does not say as a dash', () => {
  assert.match(toMarkdown(report), /monolith – MB/)
})

it('says what asked, and what that took', () => {
  assert.match(toMarkdown(report), /^- asked by wrk 4\.1\.0$/m)
  assert.match(toMarkdown(report), /\| – +\| – +\| 50 +\|/)
})

it('takes the middle of an even number for their median', () => {
  assert.equal(median([4, 1, 2, 3]), 2.5)
})
