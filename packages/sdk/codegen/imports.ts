import { parseSync } from '@swc/core'
import type { GraphQLSchema } from 'graphql'
import { type Domain, fragmentTypes, fragmentsOf } from './operations.ts'

const runtime: Readonly<Record<string, string>> = {
  TypedDocumentString: '../typed-document.ts',
  Method: '../methods.ts',
  OptionalMethod: '../methods.ts',
  ListMethod: '../methods.ts',
  OptionalListMethod: '../methods.ts',
}

const builtIn = new Set(['ReadonlyArray', 'NonNullable'])

/**
 * The imports of the types that a text names and does not declare: fragments from the domains that they belong to,
 * what methods are made of from the run time, all else from the types of the schema.
 */
export const importsFor = (schema: GraphQLSchema, text: string, others: readonly Domain[]): string => {
  const fragments = new Map<string, string>(
    others.flatMap(({ name, document }) =>
      fragmentsOf(document).flatMap((fragment) =>
        [...fragmentTypes(schema, fragment).keys()].map((type) => [type, `./${name}.ts`] as const),
      ),
    ),
  )
  const { named, declared } = typeNames(text)
  const files = new Map<string, string[]>()
  for (const name of [...named].filter((one) => !declared.has(one) && !builtIn.has(one)).toSorted()) {
    const file = runtime[name] ?? fragments.get(name) ?? './schema.ts'
    files.set(file, [...(files.get(file) ?? []), name])
  }
  return [...files.entries()]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([file, names]) => `import type { ${names.join(', ')} } from '${file}'`)
    .join('\n')
}

const typeNames = (text: string): { named: ReadonlySet<string>; declared: ReadonlySet<string> } => {
  const named = new Set<string>()
  const declared = new Set<string>()
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if ('type' in node && 'typeName' in node && node.type === 'TsTypeReference') named.add(nameIn(node.typeName))
    if ('type' in node && 'id' in node && /^Ts(TypeAlias|Interface)Declaration$/.test(String(node.type))) {
      declared.add(nameIn(node.id))
    }
    Object.values(node).forEach(walk)
  }
  walk(parseSync(text, { syntax: 'typescript', target: 'es2022' }))
  return { named, declared }
}

const nameIn = (node: unknown): string =>
  typeof node === 'object' && node !== null && 'value' in node ? String(node.value) : ''
