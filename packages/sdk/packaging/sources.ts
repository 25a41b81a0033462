import { createHash } from 'node:crypto'
import { type Dirent, existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder, repositoryFolder } from './package-folder.ts'

/** Everything that the published package is made from. */
const sources = [
  ...['src', 'operations', 'schema.graphql', 'README.md', 'package.json', 'tsconfig.json', 'tsconfig.build.json'].map(
    (source) => join(packageFolder, source),
  ),
  join(packageFolder, 'packaging', 'build.ts'),
  ...['LICENSE', 'tsconfig.base.json'].map((source) => join(repositoryFolder, source)),
]

/** A name for the present state of the sources. */
export const sourceVersion = (): string => {
  const hash = createHash('sha256')
  for (const file of sources.flatMap(filesAt).toSorted())
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0')
  return hash.digest('hex').slice(0, 16)
}

const filesAt = (path: string): string[] => {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry: Dirent) => entry.isFile())
    .map((entry: Dirent) => join(entry.parentPath, entry.name))
}
