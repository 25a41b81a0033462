import { fileURLToPath } from 'node:url'
import { buildASTSchema, parse } from 'graphql'
import { format, resolveConfig } from 'prettier'
import { documentNodes } from './documents.ts'
import { domainFile } from './domain-file.ts'
import { methodsFile, operationsFile, reExports, typeExports } from './indexes.ts'
import { type Domain, readDomains, wholeDocument } from './operations.ts'
import { schemaTypes } from './schema-types.ts'
import { tadaTypes } from './tada.ts'
import { testingFiles } from './testing.ts'

export type Output = readonly [file: string, text: string]

const sdk = 'packages/sdk'

/** All that is generated for the SDK, from the schema as clients see it and the operations. */
export const sdkFiles = async (apiSdl: string): Promise<Output[]> => [
  [`${sdk}/schema.graphql`, `# ${header}\n${apiSdl}`],
  ...(await clientFiles(apiSdl, readDomains(`${sdk}/operations`), `${sdk}/src/generated`)),
  tadaFile(apiSdl, `${sdk}/src/tada`),
  ...testingFiles(apiSdl),
]

const tadaFile = (apiSdl: string, folder: string): Output => {
  const sdl = parse(apiSdl)
  return asItIs([`${folder}/introspection.generated.ts`, tadaTypes(buildASTSchema(sdl), sdl)])
}

/** What is generated from operations: types, documents and methods, a file a domain, and what holds them together. */
export const clientFiles = async (apiSdl: string, domains: readonly Domain[], folder: string): Promise<Output[]> => {
  const sdl = parse(apiSdl)
  const schema = buildASTSchema(sdl)
  const whole = wholeDocument(schema, domains)
  const names = domains.map(({ name }) => name)
  const files: Output[] = [
    [`${folder}/schema.ts`, await schemaTypes(schema, sdl, whole)],
    [`${folder}/methods.ts`, methodsFile(domains)],
    [`${folder}/operations.ts`, operationsFile(domains)],
    [`${folder}/index.ts`, `${reExports(['schema', ...names])}export type { Methods } from './methods.ts'\n`],
    [`${folder}/documents/index.ts`, `${reExports(names)}${typeExports(schema, domains)}`],
  ]
  const trees: Output[] = []
  for (const domain of domains) {
    const others = domains.filter((one) => one !== domain)
    files.push([`${folder}/${domain.name}.ts`, await domainFile(schema, sdl, domain, domains, whole)])
    trees.push([`${folder}/documents/${domain.name}.ts`, await documentNodes(schema, sdl, domain, others, whole)])
  }
  return [...(await Promise.all(files.map(laidOut))), ...trees.map(asItIs)]
}

const header = 'Made by `pnpm generate`. Do not edit.'

const laidOut = async ([file, text]: Output): Promise<Output> => [
  file,
  await format(`// ${header}\n\n${text}`, {
    ...(await resolveConfig(fileURLToPath(import.meta.url))),
    parser: 'typescript',
  }),
]

/** What nobody reads and would be many thousands of lines. */
const asItIs = ([file, text]: Output): Output => [file, `// ${header}\n\n${text}\n`]
