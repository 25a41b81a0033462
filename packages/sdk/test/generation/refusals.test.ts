import { describe, expect, it } from '@jest/globals'
import { parse } from 'graphql'
import { clientFiles } from '../../codegen/index.ts'

const sdl = `
  "Where questions begin."
  type Query {
    "A reef."
    reef(
      "Its id."
      id: ID!
      "A hint."
      hint: String
    ): Reef
  }
  "A reef."
  type Reef {
    "Its id."
    id: ID!
    silent(depth: Int): String
  }
`

const generate = (operations: string) => clientFiles(sdl, [{ name: 'reefs', document: parse(operations) }], 'made')

describe('the generator refuses', () => {
  it('operations that do not fit the schema, and names all that does not', async () => {
    await expect(generate('query A { reef { id colour } }')).rejects.toThrow(
      /do not fit the schema:\n.*"colour".*\n.*"id" of type "ID!" is required/,
    )
  })

  it('an operation without a name', async () => {
    await expect(generate('{ reef(id: 1) { id } }')).rejects.toThrow(/An operation has no name/)
  })

  it('two operations of one name', async () => {
    await expect(generate('query A { reef(id: 1) { id } } query A { reef(id: 2) { id } }')).rejects.toThrow(/"A"/)
  })

  it('a variable of which nothing says what it is', async () => {
    await expect(generate('query A($depth: Int) { reef(id: 1) { silent(depth: $depth) } }')).rejects.toThrow(
      'Nothing says what $depth of A is.',
    )
  })
})

describe('the generator accepts', () => {
  it('a file of fragments alone', async () => {
    const files = new Map(await generate('fragment R on Reef { id }'))
    expect(files.get('made/reefs.ts')).toMatch(/^export const RFragmentDoc: /m)
    expect(files.get('made/methods.ts')).toMatch(/export const methods: MethodTable = \{\}/)
  })
})
