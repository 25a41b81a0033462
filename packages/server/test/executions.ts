import { anonymous } from '@pledgegraph/kernel'
import { type GraphQLSchema, type OperationDefinitionNode, execute, parse } from 'graphql'
import { compiledExecution } from '../src/compiled-execution.ts'

/** The two ways in which operations are executed, for what both must do alike. */

type Variables = Record<string, unknown>

export const plainly = async (schema: GraphQLSchema, source: string, variableValues: Variables) =>
  execute({ schema, document: parse(source), variableValues, contextValue: anonymous })

export const compiled = async (schema: GraphQLSchema, source: string, variables: Variables) => {
  const execution = compiledExecution(schema)
  const document = parse(source)
  const [operation] = document.definitions as [OperationDefinitionNode] // the tests' documents begin with it
  const ask = () =>
    execution({ document, operation, operationName: null, variableValues: variables, contextValue: anonymous })
  // What comes for the first time is not compiled.
  await ask()
  return ask()
}
