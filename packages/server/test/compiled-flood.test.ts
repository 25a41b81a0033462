import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from '@jest/globals'
import { openDatabase } from '@pledgegraph/testkit'
import { askAt } from './assemblies.ts'
import { openServer } from './open-server.ts'

const connection = await openDatabase()
const log: string[] = []
const url = await openServer(connection, (line) => void log.push(line))
const ask = askAt(`${url}/graphql`)

describe('a flood of distinct documents', () => {
  it('leaves memory flat', async () => {
    setFlagsFromString('--expose_gc')
    // Not this realm's: the flag comes after it was made.
    const collectGarbage = runInNewContext('gc') as () => void
    const flood = async (name: string) => {
      for (let index = 0; index < 250; index++) {
        const document = longDocument(`${name}${index}`)
        await ask(document)
        await ask(document)
      }
      collectGarbage()
      return process.memoryUsage().heapUsed
    }
    const before = await flood('a')
    expect((await flood('b')) / before).toBeLessThan(1.2)
    expect(log).toEqual([])
  })
})

/** Large enough that fewer of them than a flood fill what is kept. */
const longDocument = (alias: string): string =>
  `{ ${Array.from({ length: 20 }, (_, index) => `${alias}_${index}: __type(name: "Goal") { name kind }`).join(' ')} }`
