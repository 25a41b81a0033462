import { type DocumentNode, Kind, parse } from 'graphql'

/**
 * The name of the first operation of a document, as text or parsed; null when it has none.
 * @throws GraphQLError for a text that is no document.
 */
export const operationName = (document: object | string): string | null => {
  const { definitions } = isParsed(document) ? document : parse(String(document))
  const operation = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  return operation?.name?.value ?? null
}

const isParsed = (document: object | string): document is DocumentNode =>
  typeof document === 'object' && 'kind' in document
