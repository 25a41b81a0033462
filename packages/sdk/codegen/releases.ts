import { cpSync, globSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type DocumentNode, type GraphQLSchema, buildSchema, concatAST, parse, print, visit } from 'graphql'

/** What a released version asked, and of which schema. */
export interface Release {
  readonly version: string
  readonly operations: DocumentNode
  readonly schema: GraphQLSchema
}

const schemaFile = 'schema.graphql'

/**
 * Keeps what a version is released with: its operations and the schema that they were made for, without descriptions.
 * A test then holds every later schema to them.
 */
export const keepRelease = (version: string, sdk: string): void => {
  const folder = join(sdk, 'releases', version)
  mkdirSync(folder, { recursive: true })
  for (const file of globSync(`${sdk}/operations/*.graphql`)) cpSync(file, join(folder, basename(file)))
  const schema = parse(readFileSync(join(sdk, schemaFile), 'utf8'))
  const bare = print(visit(schema, { enter: (node) => ({ ...node, description: undefined }) }))
  writeFileSync(join(folder, schemaFile), `# The schema that these operations were made for.\n${bare}\n`)
}

/** The versions that were kept, in the order of their names. */
export const readReleases = (sdk: string): Release[] =>
  readdirSync(join(sdk, 'releases'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readRelease(name, join(sdk, 'releases', name)))

const readRelease = (version: string, folder: string): Release => {
  const files = globSync(`${folder}/*.graphql`).filter((file) => basename(file) !== schemaFile)
  return {
    version,
    operations: concatAST(files.toSorted().map((file) => parse(readFileSync(file, 'utf8')))),
    schema: buildSchema(readFileSync(join(folder, schemaFile), 'utf8')),
  }
}
