import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { writeWhole } from '../src/write-whole.ts'
import { temporaryFolder } from './piped-command.ts'

const inFolder = temporaryFolder()
const never = new AbortController().signal

async function* untilItFails(): AsyncGenerator<string> {
  yield 'the beginning'
  throw new Error('The disk is gone')
}

async function* untilStopped(stop: AbortController): AsyncGenerator<string> {
  yield 'the beginning'
  stop.abort()
  yield 'more'
  await new Promise(() => {})
}

describe('a file that is written as a whole', () => {
  it('is there when it is complete', async () => {
    await writeWhole(inFolder('deep/down/file'), ['one', Buffer.from(' two')], never)
    expect(readFileSync(inFolder('deep/down/file'), 'utf8')).toBe('one two')
    expect(readdirSync(inFolder('deep/down'))).toEqual(['file'])
  })

  it('is not there when it is not', async () => {
    await expect(writeWhole(inFolder('half/file'), untilItFails(), never)).rejects.toThrow('The disk is gone')
    expect(readdirSync(inFolder('half'))).toEqual([])
  })

  it('leaves what was there before until it is complete', async () => {
    writeFileSync(inFolder('before'), 'before')
    await expect(writeWhole(inFolder('before'), untilItFails(), never)).rejects.toThrow()
    expect(readFileSync(inFolder('before'), 'utf8')).toBe('before')
  })

  it('is not there when it was stopped', async () => {
    const stop = new AbortController()
    await expect(writeWhole(inFolder('stopped'), untilStopped(stop), stop.signal)).rejects.toThrow(/abort/i)
    expect(existsSync(inFolder('stopped'))).toBe(false)
  })

  it('leaves nothing behind when it was stopped before it began', async () => {
    await expect(writeWhole(inFolder('early/file'), ['all'], AbortSignal.abort())).rejects.toThrow(/abort/i)
    expect(readdirSync(inFolder('early'))).toEqual([])
  })
})
