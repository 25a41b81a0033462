import type { DocumentNode, GraphQLSchema } from 'graphql'

/**
 * Where an export reads: the API itself, as somebody who is not known sees it. So what is hidden there is hidden here,
 * and a filter means here what it means there.
 */
export interface ExportSource {
  readonly schema: GraphQLSchema
  /**
   * Runs an operation.
   * @throws GraphQLError when the answer has errors; half an answer is none.
   */
  execute(document: DocumentNode, variables: Readonly<Record<string, unknown>>): Promise<unknown>
}
