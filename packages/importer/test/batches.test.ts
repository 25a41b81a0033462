import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import type { RecordOutcome } from '../src/index.ts'
import { inBatches, readAhead } from '../src/write/batches.ts'
import { collect } from './collect.ts'

const refusal = (line: number, verbatim: string): RecordOutcome => ({
  ok: false,
  file: 'test.jsonl',
  line,
  bytesRead: 0,
  reason: 'For the sake of it.',
  verbatim,
  isEnd: false,
})

async function* from<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  yield* items
}

describe('inBatches', () => {
  it('gives full batches and what is left', async () => {
    const outcomes = [1, 2, 3, 4, 5].map((line) => refusal(line, 'x'))
    const batches = await collect(inBatches(from(outcomes), 2))
    expect(batches.map((batch) => batch.map(({ line }) => line))).toEqual([[1, 2], [3, 4], [5]])
  })

  it('ends a batch early that holds much text', async () => {
    const outcomes = [1, 2, 3].map((line) => refusal(line, 'x'.repeat(5_000_000)))
    const batches = await collect(inBatches(from(outcomes), 200))
    expect(batches.map((batch) => batch.length)).toEqual([2, 1])
  })
})

describe('readAhead', () => {
  it('gives all in their order', async () => {
    expect(await collect(readAhead(from([1, 2, 3])))).toEqual([1, 2, 3])
  })

  it('reads one ahead and no more', async () => {
    let read = 0
    const counted = async function* () {
      for (;;) yield (read += 1)
    }
    for await (const item of readAhead(counted())) {
      await wait(5)
      expect(read).toBe(item + 1)
      if (item === 3) break
    }
  })

  it('throws what reading threw, after what came before', async () => {
    const failing = async function* () {
      yield 1
      throw new Error('The disk is gone.')
    }
    const seen: number[] = []
    const reading = (async () => {
      for await (const item of readAhead(failing())) {
        await wait(5)
        seen.push(item)
      }
    })()
    await expect(reading).rejects.toThrow('The disk is gone.')
    expect(seen).toEqual([1])
  })

  it('does not wait for what may never come when it is stopped', async () => {
    const controller = new AbortController()
    const silent = async function* () {
      yield 1
      await new Promise(() => {})
    }
    const seen: number[] = []
    for await (const item of readAhead(silent(), controller.signal)) {
      seen.push(item)
      setTimeout(() => controller.abort(), 5)
    }
    expect(seen).toEqual([1])
  })

  it('holds nothing of what it gave', async () => {
    const megabytes = async function* () {
      for (let count = 0; count < 600; count += 1) yield Buffer.alloc(1024 * 1024, count)
    }
    const before = process.memoryUsage().arrayBuffers
    let most = 0
    for await (const _ of readAhead(megabytes(), new AbortController().signal)) {
      await wait(0)
      most = Math.max(most, process.memoryUsage().arrayBuffers)
    }
    expect(most - before).toBeLessThan(300 * 1024 * 1024)
  })

  it('gives nothing when it was stopped before', async () => {
    expect(await collect(readAhead(from([1, 2]), AbortSignal.abort()))).toEqual([])
  })
})
