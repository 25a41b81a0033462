import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { describe, it } from 'node:test'
import { autocannonGenerator } from '../src/load/autocannon.ts'
import { findGenerator, load } from '../src/load/index.ts'
import { outcomeOf, wrkGenerator, wrkVersion } from '../src/load/wrk.ts'

type Answer = (body: string, response: ServerResponse) => void

const right: Answer = (_, response) => response.end('{"data":{}}')

/** A server that answers so, while it is used; `asked` are the bodies that came. */
const withServer = async (answer: Answer, use: (url: string, asked: string[]) => Promise<void>): Promise<void> => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (part: Buffer) => (body += part.toString()))
    request.on('end', () => {
      asked.push(body)
      answer(body, response)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    // A server that listens on TCP has such an address.
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, asked)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

const version = wrkVersion()
const generators = [
  { generator: wrkGenerator(version ?? 'none'), skip: version === null && 'wrk is not installed.' },
  { generator: autocannonGenerator(), skip: false },
]

for (const { generator, skip } of generators) {
  describe(generator.name, { skip }, () => {
    const bodies = ['{"number":0}', '{"number":1}', '{"text":"ü \\n \\" %d"}']
    const ask = (url: string, connections = 1) =>
      load(generator, { requests: { url, bodies }, connections, seconds: 1, offset: 4 })

    it('counts what was answered', () =>
      withServer(right, async (url, asked) => {
        const { requests, seconds, p50, p99 } = await ask(url, 3)
        // What was under way when the time was over may have been answered and not counted.
        assert.ok(asked.length >= requests && asked.length <= requests + 3, `${asked.length} came, ${requests} count`)
        assert.ok(seconds > 0.9 && seconds < 1.5, `${seconds} s`)
        assert.ok(p50 > 0 && p50 <= p99 && p99 < 1000, `${p50} ms, ${p99} ms`)
      }))

    it('sends the bodies in turn from the offset on', () =>
      withServer(right, async (url, asked) => {
        await ask(url)
        assert.deepEqual(asked.slice(0, 4), [bodies[1], bodies[2], bodies[0], bodies[1]])
      }))

    it('fails over answers with errors, and shows one', () =>
      withServer(
        (body, response) => response.end(body.includes('1') ? '{"errors":[{"message":"no \\"such\\"\\tway"}]}' : '{}'),
        async (url) => {
          await assert.rejects(
            ask(url),
            /failed under load: .*"wrong":[1-9].*200: \{"errors":\[\{"message":"no \\"such/,
          )
        },
      ))

    it('fails over another status than 200, and shows an answer', () =>
      withServer(
        (body, response) => response.writeHead(body.includes('1') ? 500 : 200).end('Oh\nno'),
        async (url) => {
          await assert.rejects(ask(url), /failed under load: .*"wrong":[1-9][^]*500: Oh\nno/)
        },
      ))

    it('fails where nothing listens', async () => {
      await assert.rejects(ask('http://127.0.0.1:1/graphql'), /fail|connect/)
    })

    it('leaves nothing in the temporary folder', () =>
      withServer(right, async (url) => {
        const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith('pledgegraph-load-'))
        const before = left()
        await ask(url)
        assert.deepEqual(left(), before)
      }))
  })
}

it('reads what the script of wrk says among the other lines', () => {
  const outcome = outcomeOf(
    'Running 1s test\n  3 requests in 1.00s\n' +
      '{"requests":3,"duration":1500000,"p50":2500,"p99":4000,' +
      '"errors":{"connect":0,"read":1,"write":0,"status":0,"timeout":0},"wrong":0,"wrongAnswer":""}\n',
  )
  assert.deepEqual(outcome, {
    requests: 3,
    seconds: 1.5,
    p50: 2.5,
    p99: 4,
    failures: { connect: 0, read: 1, write: 0, status: 0, timeout: 0, wrong: 0 },
    wrongAnswer: null,
  })
})

it('refuses output in which the script of wrk says nothing', () => {
  assert.throws(() => outcomeOf('wrk.lua:1: oh no'), /oh no/)
})

it('takes wrk only where it is installed', (test) => {
  const { PATH } = process.env
  test.after(() => (process.env['PATH'] = PATH))
  process.env['PATH'] = ''
  assert.equal(findGenerator(null).name, 'autocannon')
  assert.throws(() => findGenerator('wrk'), /install the package wrk/)
})
