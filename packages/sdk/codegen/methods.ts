import {
  type FieldNode,
  type GraphQLSchema,
  type SelectionSetNode,
  getNamedType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { docComment } from './comments.ts'
import { operationMeaning } from './descriptions.ts'
import { listPath } from './list-path.ts'
import { type Domain, type NamedOperation, kindOf, askedBy } from './operations.ts'

/** `CommitmentPartners` is called as `commitmentPartners`, `commitments` has `CommitmentsMethods`. */
const withFirst = (change: (letter: string) => string, name: string): string => `${change(name[0]!)}${name.slice(1)}`
export const methodName = ({ name }: NamedOperation): string => withFirst((letter) => letter.toLowerCase(), name.value)
export const interfaceName = ({ name }: Domain): string => `${withFirst((letter) => letter.toUpperCase(), name)}Methods`

/** The types of a domain's methods. */
export const methodsInterface = (schema: GraphQLSchema, domain: Domain): string => {
  const members = askedBy(domain.document).map(
    (one) => `${docComment(operationMeaning(schema, one))}${methodName(one)}: ${methodType(schema, one)}`,
  )
  return `${docComment(`The methods for ${domain.name}.`)}export interface ${interfaceName(domain)} {\n${members.join('\n')}\n}`
}

/** What makes the methods at run time; see `src/methods.ts`. */
export const methodsTable = (domains: readonly Domain[]): string => {
  const operations = domains.flatMap(({ document }) => askedBy(document))
  const entries = operations.map((one) => `${methodName(one)}: ${tableEntry(one)},`)
  return `${docComment('Of each method its document, and of a list where in the data it is.')}export const methods: MethodTable = {\n${entries.join('\n')}\n}`
}

const tableEntry = (operation: NamedOperation): string => {
  const path = listPath(operation)
  return path === null ? `${operation.name.value}Document` : `[${operation.name.value}Document, '${path.join('.')}']`
}

const methodType = (schema: GraphQLSchema, operation: NamedOperation): string => {
  const data = `${operation.name.value}${kindOf(operation)}`
  const path = listPath(operation)
  const optional = needsNothing(operation, path) ? 'Optional' : ''
  if (path === null) return `${optional}Method<${data}, ${data}Variables>`
  return `${optional}ListMethod<${data}, ${data}Variables, ${nodeType(schema, operation, path)}>`
}

/** The lists of Query need no variables. What belongs to one thing needs to know which, by one of several keys. */
const needsNothing = (
  { variableDefinitions = [], selectionSet }: NamedOperation,
  path: readonly string[] | null,
): boolean => {
  const required = variableDefinitions.some(({ type, defaultValue }) => type.kind === 'NonNullType' && !defaultValue)
  if (required) return false
  return path?.length === 1 || fieldsOf(selectionSet).every(({ arguments: given = [] }) => given.length === 0)
}

/** The type of a list's entries: the fragment when they are nothing but one, else where in the data they are. */
const nodeType = (schema: GraphQLSchema, operation: NamedOperation, path: readonly string[]): string => {
  const [only, ...more] = fieldAt(operation, [...path, 'nodes']).selectionSet?.selections ?? []
  if (only?.kind === 'FragmentSpread' && more.length === 0) return `${only.name.value}Fragment`
  return `${typeAt(schema, operation, path)}['nodes'][number]`
}

const typeAt = (schema: GraphQLSchema, operation: NamedOperation, path: readonly string[]): string => {
  let parent = getNamedType(schema.getRootType(operation.operation)!)
  let text = `${operation.name.value}${kindOf(operation)}`
  for (const [depth, name] of path.entries()) {
    const field = fieldAt(operation, path.slice(0, depth + 1)).name.value
    const type = isObjectType(parent) ? parent.getFields()[field]!.type : undefined
    if (type === undefined) throw new Error(`${operation.name.value}: ${path.join('.')} is no way through objects.`)
    text = isNonNullType(type) ? `${text}['${name}']` : `NonNullable<${text}['${name}']>`
    parent = getNamedType(type)
  }
  return text
}

const fieldAt = (operation: NamedOperation, path: readonly string[]): FieldNode => {
  let field: FieldNode | undefined
  let within: SelectionSetNode | undefined = operation.selectionSet
  for (const name of path) {
    field = fieldsOf(within).find((one) => (one.alias ?? one.name).value === name)
    if (field === undefined) throw new Error(`${operation.name.value} does not ask for ${path.join('.')}.`)
    within = field.selectionSet
  }
  return field!
}

const fieldsOf = (set: SelectionSetNode | undefined): FieldNode[] =>
  (set?.selections ?? []).filter((selection) => selection.kind === 'Field')
