import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  TypeInfo,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredInputField,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { misfits } from './operations.ts'

/**
 * Why clients that were made for the schema of then would go wrong with that of today; empty when they would not. Beyond
 * what makes an operation invalid, that is an answer that their types do not allow, and a variable that their types
 * allow and the server does not.
 */
export const incompatibilities = (operations: DocumentNode, then: GraphQLSchema, today: GraphQLSchema): string[] => [
  ...new Set([
    ...misfits(today, operations),
    ...changedAnswers(operations, then, today),
    ...namedInputs(operations, then).flatMap((name) => changedInput(name, then, today, new Set())),
  ]),
]

const changedAnswers = (operations: DocumentNode, then: GraphQLSchema, today: GraphQLSchema): string[] => {
  const changes: string[] = []
  const info = new TypeInfo(then)
  visit(
    operations,
    visitWithTypeInfo(info, {
      Field: ({ name }) => {
        const parent = info.getParentType()!.name
        const type = info.getType()!
        const field = fieldOf(today.getType(parent), name.value)
        // A field that is gone makes the operation invalid, which is said already.
        if (field === undefined || answers(type, field.type)) return
        changes.push(`${parent}.${name.value} was ${type} and is ${field.type}.`)
      },
    }),
  )
  return changes
}

const fieldOf = (type: GraphQLNamedType | undefined, name: string) =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined

/** Whether whoever expects the one type can live with answers of the other. */
const answers = (expected: GraphQLOutputType, given: GraphQLOutputType): boolean => {
  if (isNonNullType(expected)) return isNonNullType(given) && answers(expected.ofType, given.ofType)
  if (isNonNullType(given)) return answers(expected, given.ofType)
  if (isListType(expected)) return isListType(given) && answers(expected.ofType, given.ofType)
  return !isListType(given) && expected.name === given.name
}

/** The types of variables, as they are named in the operations. */
const namedInputs = (operations: DocumentNode, then: GraphQLSchema): string[] => {
  const names = new Set<string>()
  visit(operations, {
    VariableDefinition: ({ type }) => {
      visit(type, { NamedType: ({ name }) => void names.add(name.value) })
      return false
    },
  })
  return [...names].filter((name) => then.getType(name) !== undefined)
}

const changedInput = (name: string, then: GraphQLSchema, today: GraphQLSchema, seen: Set<string>): string[] => {
  if (seen.has(name)) return []
  seen.add(name)
  const [before, now] = [then.getType(name), today.getType(name)]
  if (isEnumType(before) && isEnumType(now)) {
    const values = new Set(now.getValues().map((value) => value.name))
    const gone = before.getValues().filter((value) => !values.has(value.name))
    return gone.map((value) => `${name}.${value.name} is no value any more.`)
  }
  if (!isInputObjectType(before) || !isInputObjectType(now)) return []
  const fields = now.getFields()
  const added = Object.values(fields).filter(
    (field) => isRequiredInputField(field) && !(field.name in before.getFields()),
  )
  return [
    ...added.map((field) => `${name}.${field.name} is new and required.`),
    ...Object.values(before.getFields()).flatMap((field) => {
      const type = fields[field.name]?.type
      if (type === undefined) return [`${name}.${field.name} is gone.`]
      if (!takes(type, field.type)) return [`${name}.${field.name} was ${field.type} and is ${type}.`]
      return changedInput(getNamedType(field.type).name, then, today, seen)
    }),
  ]
}

/** Whether a place of the one type takes whatever the other type allows. */
const takes = (place: GraphQLInputType, given: GraphQLInputType): boolean => {
  if (isNonNullType(given)) return takes(isNonNullType(place) ? place.ofType : place, given.ofType)
  if (isNonNullType(place)) return false
  if (isListType(place)) {
    // A single value is taken as a list of one, and null as no list.
    return isListType(given) ? takes(place.ofType, given.ofType) : takes(getNullableType(place.ofType), given)
  }
  return !isListType(given) && place.name === given.name
}
