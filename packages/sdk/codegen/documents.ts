import { codegen } from '@graphql-codegen/core'
import * as typedDocumentNode from '@graphql-codegen/typed-document-node'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import { docComment } from './comments.ts'
import { fragmentMeaning, operationMeaning } from './descriptions.ts'
import { type Domain, fragmentsOf, operationsOf } from './operations.ts'
import { fragmentText } from './strings.ts'

/** A domain's documents as syntax trees, which Apollo Client and others take. */
export const documentNodes = async (
  schema: GraphQLSchema,
  sdl: DocumentNode,
  domain: Domain,
  others: readonly Domain[],
  whole: DocumentNode,
): Promise<string> => {
  const text = await codegen({
    filename: `${domain.name}.ts`,
    schema: sdl,
    schemaAst: schema,
    documents: [{ location: domain.name, document: domain.document }],
    plugins: [{ documents: {} }],
    pluginMap: { documents: typedDocumentNode },
    config: {
      useTypeImports: true,
      documentNodeImport: '../../typed-document-node.ts#TypedDocumentNode',
      importOperationTypesFrom: 'Types',
      // Fragments of other domains are part of the documents and constants of their own domain.
      externalFragments: others.flatMap(({ document }) =>
        fragmentsOf(document).map((node) => ({
          isExternal: true,
          name: node.name.value,
          onType: node.typeCondition.name.value,
          importFrom: null,
          node,
        })),
      ),
    },
  })
  return `import type * as Types from '../${domain.name}.ts'\n${documented(withSources(schema, text, domain, whole), meanings(schema, domain, whole))}`
}

const meanings = (schema: GraphQLSchema, { document }: Domain, whole: DocumentNode): ReadonlyMap<string, string> =>
  new Map([
    ...operationsOf(document).map((one) => [`${one.name.value}Document`, operationMeaning(schema, one)] as const),
    ...fragmentsOf(document).map(
      (one) => [`${one.name.value}FragmentDoc`, fragmentMeaning(schema, one, whole)] as const,
    ),
  ])

/** `gql` of graphql-tag takes a fragment into a document by its source, which the plugin leaves out. */
const withSources = (schema: GraphQLSchema, text: string, { document }: Domain, whole: DocumentNode): string =>
  fragmentsOf(document).reduce((sofar, fragment) => {
    const body = fragmentText(schema, fragment, whole)
    const source = { body, name: fragment.name.value, locationOffset: { line: 1, column: 1 } }
    const start = `export const ${fragment.name.value}FragmentDoc = {`
    return sofar.replace(start, () => `${start}"loc":${JSON.stringify({ start: 0, end: body.length, source })},`)
  }, text)

const documented = (text: string, meaningOf: ReadonlyMap<string, string>): string =>
  text
    .replaceAll(/^export const (\w+)/gm, (line, name: string) => `\n${docComment(meaningOf.get(name))}${line}`)
    .replaceAll(/TypedDocumentNode as DocumentNode\b/g, 'TypedDocumentNode')
    .replaceAll(/ as unknown as DocumentNode</g, ' as unknown as TypedDocumentNode<')
    .replaceAll(/;$/gm, '')
