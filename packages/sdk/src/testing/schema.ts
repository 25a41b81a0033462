import { type GraphQLSchema, buildSchema, isEnumType, isScalarType, isSpecifiedScalarType } from 'graphql'
import { parseScalar, parseScalarLiteral } from './scalars.ts'
import { sdl } from './schema.generated.ts'

let built: GraphQLSchema | undefined

/** The schema of the registry as the mock executes it; made once, when it is first needed. */
export const mockSchema = (): GraphQLSchema => (built ??= makeSchema(sdl))

export const makeSchema = (text: string): GraphQLSchema => {
  const schema = buildSchema(text, { assumeValid: true, assumeValidSDL: true, noLocation: true })
  for (const type of Object.values(schema.getTypeMap())) {
    // An override may answer a value that the enum does not have yet: clients have to live with those.
    if (isEnumType(type) && !type.name.startsWith('__')) type.serialize = (value) => String(value)
    if (isScalarType(type) && !isSpecifiedScalarType(type)) {
      type.parseValue = (value) => parseScalar(type.name, value)
      type.parseLiteral = (node) => parseScalarLiteral(type.name, node)
    }
  }
  return schema
}
