import type { DocumentNode, GraphQLSchema } from 'graphql'
import { docComment } from './comments.ts'
import { fragmentMeaning, operationMeaning } from './descriptions.ts'
import { importsFor } from './imports.ts'
import { methodsInterface } from './methods.ts'
import { type Domain, askedBy, fragmentsOf, kindOf, operationsOf } from './operations.ts'
import { resultTypes } from './result-types.ts'
import { fragmentText, literal, operationText } from './strings.ts'

/** What is generated for one domain: the types, the documents as strings, and the types of the methods. */
export const domainFile = async (
  schema: GraphQLSchema,
  sdl: DocumentNode,
  domain: Domain,
  domains: readonly Domain[],
  whole: DocumentNode,
): Promise<string> => {
  const others = domains.filter((one) => one !== domain)
  const text = [
    await resultTypes(schema, sdl, domain, others, whole),
    ...fragmentsOf(domain.document).map((fragment) => fragmentConstant(schema, fragment, whole)),
    ...operationsOf(domain.document).map((operation) => operationConstant(schema, operation, whole)),
    ...(askedBy(domain.document).length === 0 ? [] : [methodsInterface(schema, domain)]),
  ].join('\n\n')
  return `${importsFor(schema, text, others)}\n\n${text}`
}

const fragmentConstant = (
  schema: GraphQLSchema,
  fragment: ReturnType<typeof fragmentsOf>[number],
  whole: DocumentNode,
): string =>
  constant(
    `${fragment.name.value}FragmentDoc`,
    `${fragment.name.value}Fragment, unknown`,
    literal(fragmentText(schema, fragment, whole)),
    fragmentMeaning(schema, fragment, whole),
  )

const operationConstant = (
  schema: GraphQLSchema,
  operation: ReturnType<typeof operationsOf>[number],
  whole: DocumentNode,
): string => {
  const data = `${operation.name.value}${kindOf(operation)}`
  return constant(
    `${operation.name.value}Document`,
    `${data}, ${data}Variables`,
    literal(operationText(schema, operation, whole)),
    operationMeaning(schema, operation),
  )
}

const constant = (name: string, types: string, text: string, meaning: string): string =>
  `${docComment(meaning)}export const ${name}: TypedDocumentString<${types}> = ${text}`
