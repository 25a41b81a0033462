import {
  type DocumentNode,
  type FormattedExecutionResult,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  execute,
  getOperationAST,
  getVariableValues,
  parse,
  validate,
} from 'graphql'
import type { Placed } from './placed.ts'
import { Refused, refused, withCode } from './refused.ts'
import { resolveField } from './resolve.ts'
import { checkAsked, isPlainObject } from './selections.ts'
import type { World } from './thing.ts'

/** An operation that the schema allows. */
export interface Prepared {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly variables: Readonly<Record<string, unknown>>
}

/** As many tokens as the registry takes. */
const largestDocument = 2_000

/**
 * Checks an operation as the registry does before it executes one.
 * @throws Refused
 */
export const prepare = (
  { schema }: World,
  query: string,
  operationName: string | null,
  variables: Readonly<Record<string, unknown>>,
): Prepared => {
  const document = parsed(query)
  const invalid = validate(schema, document)
  if (invalid.length > 0) throw new Refused(withCode(invalid, 'GRAPHQL_VALIDATION_FAILED'))
  const operation = getOperationAST(document, operationName)
  if (!operation) throw refused('The request does not say which operation it means.', 'OPERATION_RESOLUTION_FAILURE')
  if (!schema.getRootType(operation.operation)) {
    throw refused(`The registry has no ${operation.operation}s.`, 'OPERATION_RESOLUTION_FAILURE')
  }
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  if (errors) throw new Refused(withCode(errors, 'BAD_USER_INPUT'))
  return { document, operation, variables }
}

const parsed = (query: string): DocumentNode => {
  try {
    return parse(query, { maxTokens: largestDocument })
  } catch (error) {
    if (error instanceof GraphQLError) throw new Refused(withCode([error], 'GRAPHQL_PARSE_FAILED'))
    throw error
  }
}

/**
 * Answers an operation with made-up data, around what an override gives of it.
 * @throws TypeError when the override gives what was not asked for.
 */
export const answer = async (
  world: World,
  { document, operation, variables }: Prepared,
  given: unknown,
): Promise<FormattedExecutionResult> => {
  checkAsked(given, [operation.selectionSet], fragmentsOf(document), '')
  const type = world.schema.getRootType(operation.operation)!.name // `prepare` has made sure
  const rootValue: Placed = { thing: { type, key: type, fields: {} }, given: isPlainObject(given) ? given : undefined }
  const { errors, data = null } = await execute({
    schema: world.schema,
    document,
    rootValue,
    contextValue: world,
    variableValues: variables,
    operationName: operation.name?.value ?? null,
    fieldResolver: resolveField,
    typeResolver: ({ thing }: Placed) => thing.type,
  })
  if (errors === undefined) return { data }
  return { errors: withCode(errors, 'INTERNAL_SERVER_ERROR').map((error) => error.toJSON()), data }
}

const fragmentsOf = (document: DocumentNode): Record<string, FragmentDefinitionNode> =>
  Object.fromEntries(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  )
