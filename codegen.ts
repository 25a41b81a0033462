/**
 * Makes everything that is generated and committed: `pnpm generate`. With `--check` it writes nothing and fails when
 * anything is stale, missing or left over. Rooms are found by listing the folder: adding one never edits this file.
 */
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { codegen } from '@graphql-codegen/core'
import * as typescriptPlugin from '@graphql-codegen/typescript'
import * as resolversPlugin from '@graphql-codegen/typescript-resolvers'
import { buildASTSchema, concatAST, parse } from 'graphql'

type Output = readonly [file: string, text: string]

/** Files that only this program writes: one that is there and was not made now is left over. */
const generatedFiles = ['packages/**/src/generated/**/*.ts', 'packages/**/src/**/*.generated.ts', 'schema/**/*.graphql']

const rooms = globSync('packages/domains/*/src/schema.graphql')
  .map((file) => file.split('/')[2]!)
  .toSorted()

/** The types of all tables come first: the rooms' code, which makes the schemas, is checked against them. */
const tables = async (): Promise<Output[]> => {
  const { generateTables } = await import('./packages/database/src/generate-tables.ts')
  return [['packages/database/src/tables.generated.ts', await generateTables()]]
}

/** What a room's resolvers are checked against. */
const resolverTypes = async (room: string): Promise<Output> => {
  const source = `packages/domains/${room}/src`
  const filename = `${source}/generated/resolver-types.ts`
  const documents = ['packages/kernel/src/common.graphql', `${source}/schema.graphql`].map((file) =>
    parse(readFileSync(file, 'utf8')),
  )
  // Federation's directives are not declared here; the plugin reads them from the syntax tree.
  const schemaAst = buildASTSchema(concatAST(documents), { assumeValid: true, assumeValidSDL: true })
  const text = await codegen({
    filename,
    schema: documents[0]!,
    schemaAst,
    documents: [],
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript: typescriptPlugin, resolvers: resolversPlugin },
    config: {
      federation: true,
      useTypeImports: true,
      enumsAsTypes: true,
      skipTypename: true,
      immutableTypes: true,
      contextType: '../context.ts#Context',
      mappers: mappersOf(source),
      scalars: { ID: 'string', Date: 'string', DateTime: 'string', CountryCode: 'string', Decimal: 'string' },
      maybeValue: 'T | null',
      inputMaybeValue: 'T | null | undefined',
    },
  })
  return [filename, `// Made by \`pnpm generate\` from ../schema.graphql. Do not edit.\n${text}`]
}

/** `mappers.ts` names the parent of a type after it: `OrganizationParent`. */
const mappersOf = (source: string): Record<string, string> => {
  const names = readFileSync(`${source}/mappers.ts`, 'utf8').matchAll(/^export (?:interface|type) (\w+)Parent\b/gm)
  return Object.fromEntries([...names].map(([, type]) => [type, `../mappers.ts#${type}Parent`]))
}

/** The contract: what clients see, what a federation router loads, and each subgraph. */
const schemas = async (): Promise<Output[]> => {
  const { apiSdl, compose, domains, subgraphSdl } = await import('./packages/server/src/index.ts')
  const header = '# Made by `pnpm generate` from the rooms. Do not edit.\n'
  return [
    ['schema/api.graphql', `${header}${apiSdl(domains)}`],
    ['schema/supergraph.graphql', `${header}${compose(domains).supergraphSdl}`],
    ...domains.map((domain): Output => [
      `schema/subgraphs/${domain.name}.graphql`,
      `${header}${subgraphSdl(domain)}\n`,
    ]),
  ]
}

/** What the SDK has of the operations that it ships, from the same schema. */
const sdk = async (): Promise<Output[]> => {
  const { apiSdl, domains } = await import('./packages/server/src/index.ts')
  const { sdkFiles } = await import('./packages/sdk/codegen/index.ts')
  return sdkFiles(apiSdl(domains))
}

const steps = [tables, () => Promise.all(rooms.map(resolverTypes)), schemas, sdk]

/** Writes the files, each step before the next, since later ones import what earlier ones wrote. */
const write = async (): Promise<void> => {
  const outputs: Output[] = []
  for (const step of steps) {
    for (const [file, text] of await step()) {
      outputs.push([file, text])
      mkdirSync(dirname(file), { recursive: true })
      if (readIfThere(file) !== text) writeFileSync(file, text)
    }
  }
  for (const file of leftOver(outputs)) rmSync(file)
  console.log(`${outputs.length} files are up to date.`)
}

const check = async (): Promise<void> => {
  const outputs: Output[] = []
  for (const step of steps) outputs.push(...(await step()))
  const stale = outputs.filter(([file, text]) => readIfThere(file) !== text).map(([file]) => `stale: ${file}`)
  const problems = [...stale, ...leftOver(outputs).map((file) => `left over: ${file}`)]
  if (problems.length === 0) return console.log(`${outputs.length} generated files are up to date.`)
  console.error(`${problems.join('\n')}\nRun \`pnpm generate\` and commit what it writes.`)
  process.exitCode = 1
}

const leftOver = (outputs: readonly Output[]): string[] => {
  const made = new Set(outputs.map(([file]) => file))
  return globSync(generatedFiles, { exclude: ['**/node_modules/**'] })
    .filter((file) => !made.has(file))
    .toSorted()
}

const readIfThere = (file: string): string | null => (existsSync(file) ? readFileSync(file, 'utf8') : null)

await (process.argv.includes('--check') ? check() : write())
