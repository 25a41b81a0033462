import {
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql'

/** Arguments that lead somewhere, by `Type.field`: for fields that answer null without. */
export type Arguments = Readonly<Record<string, string>>

export interface FieldOperation {
  /** `Commitment.deliverables` */
  readonly field: string
  readonly operation: string
}

/**
 * One operation a field of the API, each reached on the shortest way from the query and selecting all plain fields of
 * what it answers. A field that nothing reaches is a fault of the schema.
 */
export const everyField = (schema: GraphQLSchema, args: Arguments): FieldOperation[] => {
  const ways = waysToTypes(schema, args)
  return objectTypes(schema).flatMap((type) =>
    Object.values(type.getFields()).map((field) => {
      const way = ways.get(type.name)
      if (way === undefined) throw new Error(`Nothing leads to ${type.name}`)
      const selection = plainFields(schema, getNamedType(field.type).name)
      return {
        field: `${type.name}.${field.name}`,
        operation: way(`${field.name}${argumentsOf(args, type.name, field.name)} ${selection}`),
      }
    }),
  )
}

type Way = (selection: string) => string

const waysToTypes = (schema: GraphQLSchema, args: Arguments): Map<string, Way> => {
  const ways = new Map<string, Way>([['Query', (selection) => `{ ${selection} }`]])
  const queue = [schema.getQueryType()!]
  for (let type = queue.shift(); type !== undefined; type = queue.shift()) {
    const wayHere = ways.get(type.name)!
    for (const field of Object.values(type.getFields())) {
      const reached = getNamedType(field.type)
      if (!isObjectType(reached) || ways.has(reached.name)) continue
      const call = `${field.name}${argumentsOf(args, type.name, field.name)}`
      ways.set(reached.name, (selection) => wayHere(`${call} { ${selection} }`))
      queue.push(reached)
    }
  }
  return ways
}

const argumentsOf = (args: Arguments, type: string, field: string): string => {
  const text = args[`${type}.${field}`]
  return text === undefined ? '' : `(${text})`
}

const plainFields = (schema: GraphQLSchema, typeName: string): string => {
  const type = schema.getType(typeName)
  if (isInterfaceType(type)) return '{ __typename id }'
  if (!isObjectType(type)) return ''
  const names = Object.values(type.getFields()).flatMap((field) =>
    isLeafType(getNamedType(field.type)) ? [field.name] : [],
  )
  return `{ __typename ${names.join(' ')} }`
}

const objectTypes = (schema: GraphQLSchema): GraphQLObjectType[] =>
  Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
  )
