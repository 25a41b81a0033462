import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from '@jest/globals'
import { type Module, parseSync } from '@swc/core'

const generated = fileURLToPath(new URL('../../src/generated', import.meta.url))

/** The names of what stands in a file without a doc comment: exports, fields, variables, methods. */
const undocumented = (text: string): string[] => {
  // The parser counts bytes from the first statement on, so there is one before everything.
  const bytes = Buffer.from(`0\n${text}`)
  const module = parseSync(bytes.toString(), { syntax: 'typescript', target: 'es2022' })
  return documentable(module)
    .filter(({ start }) => !/\*\/\s*(export )?$/.test(bytes.subarray(0, start - module.span.start).toString()))
    .map(({ name }) => name)
}

interface Documentable {
  readonly name: string
  readonly start: number
}

const documentable = (module: Module): Documentable[] => {
  const found: Documentable[] = []
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if ('type' in node && 'span' in node) {
      const name = nameOf(node)
      // `type` and `span` are what every node of a syntax tree has.
      if (name !== null) found.push({ name, start: (node.span as { start: number }).start })
    }
    Object.values(node).forEach(walk)
  }
  walk(module)
  return found
}

const kinds = /^(TsPropertySignature|TsTypeAliasDeclaration|TsInterfaceDeclaration|VariableDeclaration)$/

const nameOf = (node: object): string | null => {
  if (!('type' in node) || !kinds.test(String(node.type))) return null
  const { key, id, declarations } = node as { key?: Name; id?: Name; declarations?: readonly { id: Name }[] }
  const name = (key ?? id ?? declarations?.[0]?.id)?.value ?? null
  return name === '__typename' ? null : name
}

interface Name {
  readonly value: string
}

/** What only the package itself reads. */
const internal = ['methods.ts', 'operations.ts']

it.each(globSync('**/*.ts', { cwd: generated }).filter((file) => !internal.includes(file)))(
  'documents everything in %s',
  (file) => {
    expect(undocumented(readFileSync(`${generated}/${file}`, 'utf8'))).toEqual([])
  },
)

it('sees what is not documented', () => {
  expect(undocumented('export type B = {\n  /** C. */\n  c: A\n  d: A\n}\n')).toEqual(['B', 'd'])
})
