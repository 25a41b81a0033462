import type { GraphQLSchema } from 'graphql'
import { interfaceName, methodsTable } from './methods.ts'
import {
  type Domain,
  type NamedOperation,
  askedBy,
  fragmentTypes,
  fragmentsOf,
  kindOf,
  operationsOf,
} from './operations.ts'

/** A file that hands on what others export. */
export const reExports = (names: readonly string[]): string =>
  names.map((name) => `export * from './${name}.ts'\n`).join('')

/** The types that documents name, for those who import nothing but documents. */
export const typeExports = (schema: GraphQLSchema, domains: readonly Domain[]): string => {
  const types = domains.map(({ name, document }) => {
    const fragments = fragmentsOf(document).flatMap((one) => [...fragmentTypes(schema, one).keys()])
    return `export type { ${[...operationsOf(document).flatMap(typesOf), ...fragments].join(', ')} } from '../${name}.ts'\n`
  })
  return [...types, `export type * from '../schema.ts'\n`].join('')
}

const typesOf = (one: NamedOperation): string[] => {
  const data = `${one.name.value}${kindOf(one)}`
  return [data, `${data}Variables`]
}

/** The operations by their names, for what is to be typed by them. */
export const operationsFile = (domains: readonly Domain[]): string => {
  const withOperations = domains.filter(({ document }) => askedBy(document).length > 0)
  const imports = withOperations.map(
    ({ name, document }) => `import type { ${askedBy(document).flatMap(typesOf).join(', ')} } from './${name}.ts'`,
  )
  const all = domains
    .flatMap(({ document }) => askedBy(document))
    .toSorted((one, other) => (one.name.value < other.name.value ? -1 : 1))
  const members = all.map((one) => {
    const [data, variables] = typesOf(one)
    return `readonly ${one.name.value}: { readonly data: ${data}; readonly variables: ${variables} }`
  })
  return [
    imports.join('\n'),
    `/** What each curated operation answers and takes. */\nexport interface Operations {\n${members.join('\n')}\n}`,
    `/** The names of the curated operations. */\nexport const operationNames: readonly (keyof Operations)[] = [${all
      .map(({ name }) => `'${name.value}'`)
      .join(', ')}]`,
  ].join('\n\n')
}

/** The methods of all domains: the types of all, and the one table from which they are made. */
export const methodsFile = (domains: readonly Domain[]): string => {
  const withMethods = domains.filter(({ document }) => askedBy(document).length > 0)
  const imports = withMethods.map((domain) => {
    const documents = askedBy(domain.document).map(({ name }) => `${name.value}Document`)
    return `import { type ${[interfaceName(domain), ...documents].join(', ')} } from './${domain.name}.ts'`
  })
  return [
    ["import type { MethodTable } from '../methods.ts'", ...imports].join('\n'),
    `/** All methods of the client. */\nexport interface Methods ${inheriting(withMethods)} {}`,
    methodsTable(domains),
  ].join('\n\n')
}

const inheriting = (domains: readonly Domain[]): string =>
  domains.length === 0 ? '' : `extends ${domains.map(interfaceName).join(', ')}`
