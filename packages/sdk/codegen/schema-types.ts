import { codegen } from '@graphql-codegen/core'
import * as typescriptOperations from '@graphql-codegen/typescript-operations'
import {
  type DocumentNode,
  type GraphQLSchema,
  isEnumType,
  isScalarType,
  isSpecifiedScalarType,
  parse,
  print,
  visit,
} from 'graphql'
import { docComment } from './comments.ts'

/** Scalars are texts and numbers in JSON; these have names of their own, which say what the text is. */
const aliasOf = (scalar: string): string => (scalar === 'Date' ? 'CalendarDate' : scalar)

/** How scalars are called in TypeScript, for the plugin. `Date` would hide the class that is there already. */
export const scalarNames = (schema: GraphQLSchema): Record<string, string> => ({
  ID: 'string',
  ...Object.fromEntries(customScalars(schema).map(({ name }) => [name, aliasOf(name)])),
})

export const customScalars = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap())
    .filter(isScalarType)
    .filter((type) => !isSpecifiedScalarType(type))

/** A schema in which enums that fields answer are scalars, and what these scalars are in TypeScript. */
export interface OpenEnums {
  readonly sdl: DocumentNode
  readonly scalars: Readonly<Record<string, string>>
}

/** What `typescript-operations` is told for schema types and for results alike. */
export const typeConfig = (schema: GraphQLSchema) => ({
  inlineFragmentTypes: 'combine',
  exportFragmentSpreadSubTypes: true,
  immutableTypes: true,
  printFieldsOnNewLines: true,
  arrayInputCoercion: false,
  enumType: 'string-literal',
  scalars: scalarNames(schema),
})

/** The types of what operations take, all enums that they take or answer, and the names of scalars. */
export const schemaTypes = async (schema: GraphQLSchema, sdl: DocumentNode, whole: DocumentNode): Promise<string> => {
  const text = await codegen({
    filename: 'schema.ts',
    schema: sdl,
    schemaAst: schema,
    documents: [{ location: 'operations', document: whole }],
    plugins: [{ types: {} }],
    pluginMap: { types: typescriptOperations },
    config: { ...typeConfig(schema), generateOperationTypes: false },
  })
  return [...customScalars(schema).map(scalarAlias), open, text].join('\n\n')
}

const scalarAlias = ({ name, description }: { name: string; description?: string | null | undefined }): string =>
  `${docComment(description)}export type ${aliasOf(name)} = string`

const open = `${docComment(
  'A value of an enum as a server answers it: one of those that this version knows, or one that was added later. A `switch` therefore needs a `default`. Variables take only what is known.',
)}export type Open<T extends string> = T | (string & {})`

/** The schema as results see it: where a field answers an enum, it answers a scalar whose type is the open enum. */
export const withOpenEnums = (sdl: DocumentNode, schema: GraphQLSchema): OpenEnums => {
  const answered = new Set<string>()
  const opened = visit(sdl, {
    FieldDefinition: (field) => ({
      ...field,
      type: visit(field.type, {
        Name: (name) => {
          if (!isEnumType(schema.getType(name.value))) return undefined
          answered.add(name.value)
          return { ...name, value: `Open${name.value}` }
        },
      }),
    }),
  })
  const enums = [...answered].toSorted()
  return {
    sdl: parse(`${print(opened)}\n${enums.map((name) => `scalar Open${name}`).join('\n')}`),
    scalars: Object.fromEntries(enums.map((name) => [`Open${name}`, `Open<${name}>`])),
  }
}
