import { preprocessIntrospection } from 'gql.tada/internal'
import { type DocumentNode, type GraphQLSchema, buildASTSchema, introspectionFromSchema, isEnumType } from 'graphql'
import { docComment } from './comments.ts'
import { customScalars, withOpenEnums } from './schema-types.ts'

/** The schema as types, from which gql.tada works out the types of a query while it is being written. */
export const tadaTypes = (schema: GraphQLSchema, sdl: DocumentNode): string => {
  const open = withOpenEnums(sdl, schema)
  const types = preprocessIntrospection(introspectionFromSchema(buildASTSchema(open.sdl), { descriptions: false }))
  const openTypes = Object.keys(open.scalars).map(
    (name) => `${name}: Open<${valuesOf(schema, name.slice('Open'.length))}>`,
  )
  const scalars = [...customScalars(schema).map(({ name }) => `${name}: string`), ...openTypes]
  return [
    "import type { Open } from '../generated/schema.ts'",
    `${docComment('The types of scalars, and of enums in results, which take values that were added later.')}export type Scalars = {\n${scalars.map((line) => `  ${line}\n`).join('')}}`,
    `${docComment('The schema of the registry as gql.tada reads it.')}export type Introspection = ${types}`,
  ].join('\n\n')
}

const valuesOf = (schema: GraphQLSchema, name: string): string => {
  const type = schema.getType(name)
  if (!isEnumType(type)) throw new Error(`${name} is no enum.`)
  return type
    .getValues()
    .map((value) => `'${value.name}'`)
    .join(' | ')
}
