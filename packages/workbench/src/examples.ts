import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from './package-folder.ts'

/** A query that the workbench opens with. */
export interface Example {
  /** Its file in `examples/` without the ending, such as `1-ocean-commitments`. */
  readonly name: string
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

const folder = join(packageFolder, 'examples')

const readVariables = (name: string): Example['variables'] => {
  const file = join(folder, `${name}.variables.json`)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

/** The examples in the order of their tabs. */
export const examples: readonly Example[] = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .toSorted()
  .map((file) => file.slice(0, -'.graphql'.length))
  .map((name) => ({
    name,
    query: readFileSync(join(folder, `${name}.graphql`), 'utf8'),
    variables: readVariables(name),
  }))
