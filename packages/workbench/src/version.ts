import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { packageFolder } from './package-folder.ts'

/** What the page is built from. The package.json is among it because it pins the versions of what is bundled. */
const sources = ['package.json', 'vite.config.ts', 'page', 'examples']

/** The name of a build: a hash of everything that it is made from. */
export const sourceVersion = async (): Promise<string> => {
  const hash = createHash('sha256')
  for (const file of await listFiles(sources.map((source) => join(packageFolder, source)))) {
    hash
      .update(`${relative(packageFolder, file)}\0`)
      .update(await readFile(file))
      .update('\0')
  }
  return hash.digest('hex').slice(0, 16)
}

const listFiles = async (paths: readonly string[]): Promise<string[]> => {
  const nested = await Promise.all(paths.map(filesAt))
  return nested.flat().toSorted()
}

const filesAt = async (path: string): Promise<string[]> => {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null)
  if (entries === null) return [path]
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}
