import { PassThrough } from 'node:stream'
import type { WriteStream } from 'node:tty'
import { describe, expect, it } from '@jest/globals'
import { createProgressLine, describeProgress } from '../src/progress-line.ts'

describe('describeProgress', () => {
  it.each([
    [{ records: 200, bytesRead: 250, seconds: 0.5 }, 1000, '25 %, 200 records, 400 a second, 2 s left'],
    [{ records: 10, bytesRead: 1, seconds: 3 }, 100, '1 %, 10 records, 3 a second, 4 min 57 s left'],
    [{ records: 10, bytesRead: 1, seconds: 100 }, 100, '1 %, 10 records, 0 a second, 2 h 45 min left'],
    [{ records: 10, bytesRead: 100, seconds: 2 }, 100, '100 %, 10 records, 5 a second, 0 s left'],
    [{ records: 10, bytesRead: 100, seconds: 2 }, null, '10 records, 5 a second'],
  ])('says %j of %j as %s', (progress, total, text) => {
    expect(describeProgress(progress, total)).toBe(text)
  })
})

describe('the progress', () => {
  const stream = (properties: Partial<WriteStream>) => {
    const text = new PassThrough({ encoding: 'utf8' })
    // What is asked of a terminal beyond a stream is here.
    return { stream: Object.assign(text, properties) as unknown as WriteStream, read: (): string => text.read() ?? '' }
  }

  it('is a line every few seconds where there is no terminal', () => {
    const { stream: plain, read } = stream({ isTTY: false })
    const line = createProgressLine(plain, null)
    for (const seconds of [1, 2, 3, 4, 5]) line.show({ records: seconds * 10, bytesRead: 1, seconds })
    line.clear()
    expect(read()).toBe('10 records, 10 a second\n40 records, 10 a second\n')
  })

  it('is one line on a terminal, cut to its width and gone in the end', () => {
    const { stream: terminal, read } = stream({ isTTY: true, columns: 12 })
    const line = createProgressLine(terminal, null)
    line.show({ records: 10, bytesRead: 1, seconds: 1 })
    line.clear()
    expect(read()).toBe('\u001b[1G10 records,\u001b[0K\u001b[1G\u001b[0K')
  })
})
