import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { type ByteSource, type LineOptions, type LineOutcome, readLines, totalBytes } from '../src/index.ts'
import { collect } from './collect.ts'

const folder = mkdtempSync(join(tmpdir(), 'pledgegraph-lines-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

const streamOf = (bytes: Uint8Array, sizes: readonly number[] = [bytes.length]): Readable => {
  const chunks: Uint8Array[] = []
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const size = Math.max(1, sizes[turn % sizes.length] ?? 1)
    chunks.push(bytes.subarray(at, at + size))
    at += size
  }
  return Readable.from(chunks)
}

const read = (source: ByteSource, options?: LineOptions): Promise<LineOutcome[]> => collect(readLines(source, options))

/** What was read without how far, as `1 {"a":1}` and `2 ! why not`. */
const shown = async (content: string | Uint8Array, options?: LineOptions): Promise<string[]> => {
  const outcomes = await read(streamOf(Buffer.from(content)), options)
  return outcomes.map((line) => (line.ok ? `${line.line} ${line.text}` : `${line.line} ! ${line.reason}`))
}

describe('readLines', () => {
  it('numbers lines as editors do, blank ones included', async () => {
    expect(await shown('\n{"a":1}\n \t\n{"a":2}\n')).toEqual(['2 {"a":1}', '4 {"a":2}'])
  })

  it('takes the last line without a line break', async () => {
    expect(await shown('{"a":1}\n{"a":2}')).toEqual(['1 {"a":1}', '2 {"a":2}'])
  })

  it('tolerates a byte order mark and carriage returns', async () => {
    expect(await shown('\ufeff{"a":1}\r\n{"a":2}\r\n')).toEqual(['1 {"a":1}', '2 {"a":2}'])
  })

  it('keeps a byte order mark within the text', async () => {
    expect(await shown('{"a":1}\n{"a":"\ufeff"}')).toEqual(['1 {"a":1}', '2 {"a":"\ufeff"}'])
  })

  it('knows gzip by its first bytes and not by the name', async () => {
    const path = file('plain.jsonl', gzipSync('{"a":1}\n{"a":2}\n'))
    expect(await read(path)).toMatchObject([{ text: '{"a":1}' }, { text: '{"a":2}' }])
  })

  it('reads gzip of several members', async () => {
    const members = Buffer.concat([gzipSync('{"a":1}\n'), gzipSync('{"a":2}\n')])
    expect(await shown(members)).toEqual(['1 {"a":1}', '2 {"a":2}'])
  })

  it('takes streams of strings', async () => {
    expect(await read(Readable.from(['{"a":', '"é"}\n']))).toMatchObject([{ line: 1, text: '{"a":"é"}' }])
  })

  it('reads the same lines whatever the pieces', async () => {
    const content = fc.array(fc.oneof(fc.json(), fc.constant(''), fc.constant('é\u2028\ufeff')), { maxLength: 20 })
    const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 })
    const ends = fc.constantFrom('\n', '\r\n')
    await fc.assert(
      fc.asyncProperty(content, sizes, fc.boolean(), ends, async (lines, sizes, isPacked, end) => {
        const plain = Buffer.from(['{}', ...lines.map((line) => line.replace(/[\r\n]/g, ' '))].join(end))
        const outcomes = await read(streamOf(isPacked ? gzipSync(plain) : plain, sizes))
        const texts = plain.toString().split(end)
        expect(outcomes.map((line) => (line.ok ? [line.line, line.text] : line))).toEqual(
          texts.flatMap((text, index) => (/^[ \t\r]*$/.test(text) ? [] : [[index + 1, text]])),
        )
      }),
      { numRuns: 150 },
    )
  })

  it('says how much of a compressed file was read by the end', async () => {
    const content = gzipSync('{"a":1}\n'.repeat(1000))
    const path = file('progress.gz', content)
    const outcomes = await read(path)
    expect(outcomes.at(-1)?.bytesRead).toBe(content.length)
    expect(await totalBytes(path)).toBe(content.length)
  })

  it('knows no total for a stream', async () => {
    expect(await totalBytes(Readable.from([]))).toBeNull()
    expect(await totalBytes('-')).toBeNull()
  })

  it.each([
    ['plain', Buffer.from('{"a":1}\n{"a":2}\n')],
    ['compressed', gzipSync('{"a":1}\n{"a":2}\n')],
    ['refused', Buffer.from('<html>\n<p>')],
  ])('closes a stream that nobody reads to the end: %s', async (_, bytes) => {
    const stream = streamOf(bytes, [4])
    for await (const { line } of readLines(stream)) if (line === 1) break
    expect(stream.destroyed).toBe(true)
  })

  it('says so when there is no such file', async () => {
    const path = join(folder, 'missing.jsonl')
    await expect(read(path)).rejects.toThrow(`${JSON.stringify(path)} cannot be read: there is no such file.`)
    await expect(totalBytes(path)).rejects.toThrow('there is no such file')
  })

  it('says so when it is given a folder', async () => {
    await expect(read(folder)).rejects.toThrow('it is a folder')
  })
})

describe('a line that cannot be read', () => {
  it('is refused when it is too long, and reading goes on', async () => {
    expect(await shown('{"a":1}\n{"a":"too long"}\n{"a":2}', { longestLine: 10 })).toEqual([
      '1 {"a":1}',
      '2 ! The line is 16 bytes long; at most 10 are read.',
      '3 {"a":2}',
    ])
  })

  it('is not too long because of its carriage return', async () => {
    expect(await shown('{"a":1}\r\n{"a":22}\r\n', { longestLine: 7 })).toEqual([
      '1 {"a":1}',
      '2 ! The line is 9 bytes long; at most 7 are read.',
    ])
  })

  it('is not held while it is too long', async () => {
    const megabyte = Buffer.alloc(1024 * 1024, 'x')
    const endless = Readable.from(
      (function* () {
        yield Buffer.from('{"a":1}\n{"a":"')
        for (let count = 0; count < 400; count += 1) yield Buffer.from(megabyte)
        yield Buffer.from('"}\n{"a":2}\n')
      })(),
    )
    let most = 0
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().arrayBuffers)), 5)
    const before = process.memoryUsage().arrayBuffers
    const outcomes = await read(endless)
    clearInterval(watch)
    expect(outcomes.map(({ ok, line }) => [ok, line])).toEqual([
      [true, 1],
      [false, 2],
      [true, 3],
    ])
    expect(most - before).toBeLessThan(200 * 1024 * 1024)
  })

  it('is refused when it is not UTF-8, naming the byte', async () => {
    const bytes = Buffer.concat([Buffer.from('{"a":1}\n{"a":"é'), Buffer.from([0xe9]), Buffer.from('"}\n{"a":2}')])
    expect(await shown(bytes)).toEqual(['1 {"a":1}', '2 ! The line is not UTF-8: byte 9 of it is 0xe9.', '3 {"a":2}'])
  })

  it('is refused as a line when it is the first', async () => {
    expect(await shown(Buffer.from('{"a":"\xe9"}\n{"a":2}', 'latin1'))).toEqual([
      '1 ! The line is not UTF-8: byte 7 of it is 0xe9.',
      '2 {"a":2}',
    ])
  })
})

describe('damaged gzip', () => {
  const lines = Array.from({ length: 3000 }, (_, index) => `{"number":${index},"noise":"${Math.sin(index)}"}`)
  const packed = gzipSync(lines.join('\n'))
  const half = Math.floor(packed.length / 2)

  it('that was cut off gives all lines before the cut and then the reason', async () => {
    const outcomes = await read(streamOf(packed.subarray(0, half)))
    const end = outcomes.pop()
    expect(outcomes.length).toBeGreaterThan(1000)
    expect(outcomes.map((line) => line.ok && line.text)).toEqual(lines.slice(0, outcomes.length))
    expect(end).toMatchObject({
      ok: false,
      line: outcomes.length + 1,
      reason: 'Nothing from here on: the gzip data ends early; the file was cut off.',
      isEnd: true,
    })
  })

  it('gives one refusal wherever it was cut off', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: packed.length - 1 }), async (length) => {
        const outcomes = await read(streamOf(packed.subarray(0, length), [4096]))
        expect(outcomes.filter(({ ok }) => !ok)).toHaveLength(1)
        expect(outcomes.at(-1)?.ok).toBe(false)
      }),
      { numRuns: 30 },
    )
  })

  it('that is corrupt gives the lines before and then the reason', async () => {
    const corrupt = Buffer.from(packed)
    corrupt.fill(0xff, half, half + 64)
    const outcomes = await read(streamOf(corrupt))
    expect(outcomes.length).toBeGreaterThan(1000)
    expect(outcomes.at(-1)).toMatchObject({ ok: false, reason: expect.stringContaining('the gzip data is corrupt (') })
  })

  it('gives every line before the damage, however near it is', async () => {
    const outcomes = await read(streamOf(Buffer.concat([gzipSync('{"a":1}\n{"a":2}\n'), Buffer.from('and more')])))
    expect(outcomes).toMatchObject([
      { ok: true, text: '{"a":1}' },
      { ok: true, text: '{"a":2}' },
      { ok: false, line: 3, reason: 'Nothing from here on: the gzip data is corrupt (incorrect header check).' },
    ])
  })

  it('with a wrong check sum is not passed over', async () => {
    const wrong = gzipSync('{"a":1}\n{"a":2}\n')
    wrong.writeUInt32LE(0, wrong.length - 8)
    expect(await read(streamOf(wrong))).toMatchObject([
      { ok: true },
      { ok: true },
      { ok: false, line: 3, reason: 'Nothing from here on: the gzip data is corrupt (incorrect data check).' },
    ])
  })
})

describe('a source that breaks off', () => {
  it('gives what came before and then the reason', async () => {
    const source = Readable.from(
      (function* () {
        yield '{"a":1}\n{"a"'
        throw new Error('the cable was pulled')
      })(),
    )
    expect(await read(source)).toMatchObject([
      { ok: true, line: 1 },
      { ok: false, line: 2, reason: 'Nothing from here on: reading failed (the cable was pulled).' },
    ])
  })
})

describe('a file that is not JSON Lines', () => {
  it.each([
    ['a page', '<!doctype html>\n<html>\n<p>one</p>', 'A page or other markup, beginning with "<!doctype html>"'],
    ['a table', 'number,title\n1,One\n2,Two', 'A table, beginning with "number,title"'],
    ['a table in an old encoding', Buffer.from('numéro;titre\n1;Été\n', 'latin1'), 'A table, beginning with "num'],
    ['prose', 'Dear operator\nplease', 'The first line is no JSON object but "Dear operator"'],
    ['one JSON list', '[\n{"a":1},\n{"a":2}\n]', 'One JSON list'],
    ['indented JSON', '{\n  "a": 1\n}', 'A JSON object over several lines'],
    ['indented JSON with an early line break', '{ "a": 1,\n  "b": 2 }', 'A JSON object over several lines'],
    ['a spreadsheet', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 10, 8]), 'A zip archive or a spreadsheet'],
    ['text in UTF-16', Buffer.from('\ufeff{"a":1}\n{"a":2}\n', 'utf16le'), 'Text in UTF-16'],
    ['text in UTF-16 without a mark', Buffer.from('{"a":1}\n{"a":2}\n', 'utf16le'), 'Text in UTF-16'],
    ['a file compressed twice', gzipSync(gzipSync('{"a":1}')), 'A file compressed twice'],
    ['a binary file', Buffer.from([9, 0, 1, 2, 3, 255, 254, 10, 7, 7]), 'A binary file'],
    ['an empty file', '', 'There is nothing in it.'],
    ['a blank file', '\n \r\n\n', 'There is nothing in it.'],
    ['a compressed empty file', gzipSync(''), 'There is nothing in it.'],
  ])('is one refusal: %s', async (_, content, reason) => {
    const outcomes = await read(streamOf(Buffer.from(content)))
    expect(outcomes).toHaveLength(1)
    expect(outcomes[0]).toMatchObject({ ok: false, reason: expect.stringContaining(reason) })
  })

  it('is judged by the first line that is not blank', async () => {
    expect(await shown('\n\n<html>\n{"a":1}')).toEqual([expect.stringMatching(/^3 ! A page/)])
  })
})
