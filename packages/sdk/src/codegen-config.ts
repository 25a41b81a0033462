/**
 * Configuration for GraphQL Code Generator with its client preset, so that documents of your own get types that agree
 * with those of this package.
 *
 * ```ts
 * // codegen.ts
 * import { pledgegraphCodegen } from '@pledgegraph/sdk/codegen'
 *
 * export default pledgegraphCodegen({ documents: ['src/queries/*.ts'], output: 'src/gql/' })
 * ```
 * @module
 */

/** The path of the file with the schema of the registry that this version of the package was made for. */
export const schemaFile: string = /*#__PURE__*/ decodeURIComponent(
  /*#__PURE__*/ new URL('../schema.graphql', import.meta.url).pathname,
).replace(/^\/(?=[A-Za-z]:)/, '')

/**
 * How types and documents are generated: documents are strings, all scalars of the schema are texts, and enums allow for
 * values that are added later.
 */
export const config = {
  documentMode: 'string',
  enumType: 'string-literal',
  futureProofEnums: true,
  immutableTypes: true,
  scalars: { ID: 'string', Date: 'string', DateTime: 'string', Decimal: 'string', CountryCode: 'string' },
  strictScalars: true,
  useTypeImports: true,
} as const

/** What {@link pledgegraphCodegen} wants to know. */
export interface PledgegraphCodegenOptions {
  /** Where your operations are: paths or patterns. */
  readonly documents: readonly string[]
  /** The folder that the generator fills; it ends in a slash. */
  readonly output: `${string}/`
}

/** A configuration as `@graphql-codegen/cli` takes it. */
export interface PledgegraphCodegenConfig {
  schema: string
  documents: string[]
  generates: Record<string, { preset: 'client'; presetConfig: { fragmentMasking: boolean }; config: typeof config }>
}

/**
 * The configuration for a project that keeps its operations beside its code.
 * @throws TypeError when there are no documents, or when the output is no folder.
 */
export const pledgegraphCodegen = ({ documents, output }: PledgegraphCodegenOptions): PledgegraphCodegenConfig => {
  if (documents.length === 0) throw new TypeError('`documents` is empty: give paths such as `src/queries/*.ts`.')
  if (!output.endsWith('/'))
    throw new TypeError(`\`output\` is ${output}: give a folder that ends in a slash, \`src/gql/\`.`)
  return {
    schema: schemaFile,
    documents: [...documents],
    generates: { [output]: { preset: 'client', presetConfig: { fragmentMasking: false }, config } },
  }
}
