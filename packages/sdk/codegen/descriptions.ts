import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  TypeInfo,
  getNamedType,
  isInterfaceType,
  isObjectType,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { listPath } from './list-path.ts'
import { type NamedOperation, commentAbove, fragmentsWithin } from './operations.ts'

/** What a field of a result means. Only the type that is left when it is neither null nor a list. */
export interface FieldMeaning {
  readonly description: string | null
  readonly type: GraphQLNamedType
}

/** What the fields of a document mean, by the type that they are of and the name under which the document has them. */
export const fieldMeanings = (schema: GraphQLSchema, document: DocumentNode) => {
  const renamed = new Map<string, GraphQLField<unknown, unknown>>()
  const info = new TypeInfo(schema)
  visit(
    document,
    visitWithTypeInfo(info, {
      Field: ({ alias }) => {
        if (alias !== undefined) renamed.set(`${info.getParentType()!.name}.${alias.value}`, info.getFieldDef()!)
      },
    }),
  )
  return (parent: GraphQLNamedType, key: string): FieldMeaning => {
    const fields = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields() : {}
    const field = renamed.get(`${parent.name}.${key}`) ?? fields[key]
    if (field === undefined) throw new Error(`The schema has no field ${parent.name}.${key}, which the types have.`)
    return { description: field.description ?? null, type: getNamedType(field.type) }
  }
}

/** What an operation answers: what the field says that it asks for, and what the comment above it adds. */
export const operationMeaning = (schema: GraphQLSchema, operation: NamedOperation): string => {
  const { parent, field } = askedFor(schema, operation)
  const whose =
    parent === schema.getRootType(operation.operation) ? null : `\`${field.name}\` of one \`${parent.name}\`.`
  return [field.description, whose, commentAbove(operation)].filter((text) => text != null).join('\n')
}

/** The field that an operation is there for: the one that it pages through, or else its first. */
const askedFor = (schema: GraphQLSchema, operation: NamedOperation) => {
  const path = listPath(operation) ?? [firstField(operation)]
  let parent: GraphQLNamedType
  let type: GraphQLNamedType = schema.getRootType(operation.operation)!
  let field: GraphQLField<unknown, unknown>
  for (const name of path) {
    parent = type
    const found = isObjectType(parent) ? parent.getFields()[name] : undefined
    if (found === undefined) throw new Error(`${operation.name.value} has no field ${path.join('.')} by its own name.`)
    field = found
    type = getNamedType(field.type)
  }
  // A path has at least one step, so both were found.
  return { parent: parent!, field: field! }
}

const firstField = ({ name, selectionSet }: NamedOperation): string => {
  const [first] = selectionSet.selections
  if (first?.kind !== 'Field') throw new Error(`${name.value} begins with something else than a field.`)
  return first.name.value
}

/** What a fragment is for, and which variables an operation needs that spreads it. */
export const fragmentMeaning = (
  schema: GraphQLSchema,
  fragment: FragmentDefinitionNode,
  whole: DocumentNode,
): string => {
  const variables = variablesOf(fragment, whole)
  return [
    commentAbove(fragment) ?? schema.getType(fragment.typeCondition.name.value)?.description,
    variables.length === 0 ? null : `An operation that spreads it declares ${variables.join(' and ')}.`,
  ]
    .filter((text) => text != null)
    .join('\n')
}

const variablesOf = (fragment: FragmentDefinitionNode, whole: DocumentNode): string[] => {
  const names = new Set<string>()
  for (const part of [fragment, ...fragmentsWithin(fragment, whole)]) {
    visit(part, { Variable: ({ name }) => void names.add(`\`$${name.value}\``) })
  }
  return [...names].toSorted()
}
