import { codegen } from '@graphql-codegen/core'
import * as typescriptOperations from '@graphql-codegen/typescript-operations'
import { type DocumentNode, type GraphQLSchema, buildASTSchema } from 'graphql'
import { annotate } from './annotate.ts'
import type { Domain } from './operations.ts'
import { typeConfig, withOpenEnums } from './schema-types.ts'

/** The types of the results, variables and fragments of a domain, with the schema's descriptions as doc comments. */
export const resultTypes = async (
  schema: GraphQLSchema,
  sdl: DocumentNode,
  domain: Domain,
  others: readonly Domain[],
  whole: DocumentNode,
): Promise<string> => {
  const open = withOpenEnums(sdl, schema)
  const config = typeConfig(schema)
  const text = await codegen({
    filename: `${domain.name}.ts`,
    schema: open.sdl,
    schemaAst: buildASTSchema(open.sdl),
    documents: [
      { location: domain.name, document: domain.document, type: 'standard' },
      ...others.map(({ name, document }) => ({ location: name, document, type: 'external' as const })),
    ],
    plugins: [{ types: {} }],
    pluginMap: { types: typescriptOperations },
    config: {
      ...config,
      scalars: { ...config.scalars, ...open.scalars },
      // What is imported is not printed again; where from is settled when all of the file is known.
      importSchemaTypesFrom: './schema.ts',
      namespacedImportName: '',
    },
  })
  return annotate(text, schema, domain, whole)
}
