import { MapperKind, mapSchema } from '@graphql-tools/utils'
import {
  BREAK,
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLString,
  type GraphQLType,
  type OperationDefinitionNode,
  execute,
  isListType,
  isNonNullType,
  isScalarType,
  isSpecifiedScalarType,
  visit,
} from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'

/** Compiling takes as long as some executions; a document that comes once is not worth it. */
const compiledFromUse = 2

/** How many documents are kept compiled, the last used; one of medium length takes some 120 kB. */
const mostCompiled = 200

/** An operation to execute; `operation` is undefined where the document has none of the name that was asked for. */
export interface OperationToExecute {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode | undefined
  readonly operationName: string | null | undefined
  readonly variableValues: Readonly<Record<string, unknown>> | undefined
  readonly contextValue: unknown
}

export type Execution = (operation: OperationToExecute) => Promise<ExecutionResult>

/** Executes operations as compiled functions, which spares walking the document for every request. */
export const compiledExecution = (schema: GraphQLSchema): Execution => {
  const compiledOperation = createCompiler(withoutLeafChecks(schema))
  return async ({ document, operation, operationName, variableValues = {}, contextValue }) => {
    // No operation: the document has none of this name, which graphql-js will say.
    const compiled = operation ? compiledOperation(document) : null
    const result: ExecutionResult | null = compiled && (await compiled.query(undefined, contextValue, variableValues))
    // No data: the variables do not fit. Nothing has run yet, and graphql-js words the refusal as everywhere else.
    if (result?.data !== undefined) return withWholeErrors(result)
    return await execute({ schema, document, operationName, contextValue, variableValues })
  }
}

/** Errors of compiled operations lack what every other GraphQLError has: extensions, be they empty. */
const withWholeErrors = (result: ExecutionResult): ExecutionResult =>
  result.errors === undefined ? result : { ...result, errors: result.errors.map(wholeError) }

const wholeError = ({ message, path, locations, originalError, extensions }: GraphQLError): GraphQLError =>
  Object.assign(new GraphQLError(message, { path, originalError, extensions }), { locations })

type CompiledOperation = Pick<CompiledQuery, 'query'>

/** The uses of an operation so far; what came of compiling it: null when it has to be executed by graphql-js. */
interface Known {
  uses: number
  compiled?: CompiledOperation | null
}

/** Hands out the compiled operation; null as long as it is not worth it, and when there is none. */
const createCompiler = (schema: GraphQLSchema) => {
  const operations = new Map<DocumentNode, Known>()
  const knownOf = (document: DocumentNode): Known => {
    const known = operations.get(document) ?? { uses: 0 }
    // Set anew, it is the youngest of the map.
    operations.delete(document)
    operations.set(document, known)
    if (operations.size > mostCompiled) operations.delete(operations.keys().next().value!)
    return known
  }
  return (document: DocumentNode): CompiledOperation | null => {
    const known = knownOf(document)
    if (++known.uses < compiledFromUse) return null
    if (known.compiled === undefined) known.compiled = compile(schema, document)
    return known.compiled
  }
}

/**
 * The schema with text in the place of every scalar of our own that a field answers. Databases and resolvers hold those to
 * their form already, and graphql-jit leaves alone what is a scalar of GraphQL itself (`disableLeafSerialization`).
 */
const withoutLeafChecks = (schema: GraphQLSchema): GraphQLSchema =>
  mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field) => ({ ...field, type: withTextFor(field.type) as GraphQLOutputType }),
  })

const withTextFor = (type: GraphQLType): GraphQLType => {
  if (isNonNullType(type)) return new GraphQLNonNull(withTextFor(type.ofType))
  if (isListType(type)) return new GraphQLList(withTextFor(type.ofType))
  return isScalarType(type) && !isSpecifiedScalarType(type) ? GraphQLString : type
}

/**
 * A document of several operations is not compiled: clients send those while they are being written. Neither is one that
 * asks about the schema, which is not quite this one.
 */
const compile = (schema: GraphQLSchema, document: DocumentNode): CompiledOperation | null => {
  if (asksAboutTheSchema(document)) return null
  try {
    const compiled = compileQuery(schema, document, undefined, { disableLeafSerialization: true })
    return isCompiledQuery(compiled) ? compiled : null
  } catch {
    return null
  }
}

const asksAboutTheSchema = (document: DocumentNode): boolean => {
  let found = false
  visit(document, {
    Field: ({ name }) => {
      if (name.value !== '__schema' && name.value !== '__type') return undefined
      found = true
      return BREAK
    },
  })
  return found
}
