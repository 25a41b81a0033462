import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { clientFiles } from '../../codegen/index.ts'
import { readDomains } from '../../codegen/operations.ts'

const golden = fileURLToPath(new URL('golden', import.meta.url))
const sdl = readFileSync(`${golden}/schema.graphql`, 'utf8')
const made = new Map(await clientFiles(sdl, readDomains(`${golden}/operations`), `${golden}/generated`))
const kept = () => globSync(`${golden}/generated/**/*.ts`).toSorted()

/** `GOLDEN=write` keeps what is made now, to be read before it is committed. */
const write = (): void => {
  rmSync(`${golden}/generated`, { recursive: true, force: true })
  for (const [file, text] of made) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}

beforeAll(() => {
  if (process.env['GOLDEN'] === 'write') write()
})

describe('a tiny schema with tiny operations', () => {
  it('makes the files that are kept and no others', () => {
    expect([...made.keys()].toSorted()).toEqual(kept())
  })

  it.each([...made.keys()].map((file) => [file.slice(golden.length + 1), file]))(
    'makes %s as it is kept',
    (_, file) => {
      expect(made.get(file)).toBe(existsSync(file) ? readFileSync(file, 'utf8') : null)
    },
  )

  it('makes the same again', async () => {
    const again = await clientFiles(sdl, readDomains(`${golden}/operations`), `${golden}/generated`)
    expect(new Map(again)).toEqual(made)
  })
})
