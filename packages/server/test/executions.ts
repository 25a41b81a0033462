import { anonymous } from '@pledgegraph/kernel'
import { type GraphQLSchema, execute, parse } from 'graphql'
import { compiledExecution } from '../src/compiled-execution.ts'

/** The two ways in which operations are executed, for what both must do alike. */

type Variables = Record<string, unknown>

export const plainly = async (schema: GraphQLSchema, source: string, variableValues: Variables) =>
  execute({ schema, document: parse(source), variableValues, contextValue: anonymous })

export const compiled = async (schema: GraphQLSchema, source: string, variables: Variables) => {
  const { executor } = await compiledExecution(schema).load({} as never)
  const document = parse(source)
  const ask = () =>
    executor!({ document, operation: document.definitions[0], request: { variables }, context: anonymous } as never)
  // What comes for the first time is not compiled.
  await ask()
  return ask()
}
