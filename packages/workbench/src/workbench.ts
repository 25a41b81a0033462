import { readFile, readdir } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'

/** A file of the page with the headers that it wants. */
export interface WorkbenchFile {
  readonly body: Buffer
  readonly contentType: string
  readonly cacheControl: string
}

export interface Workbench {
  /**
   * A file by its path below `/workbench/`, such as `assets/index-Bx1.js`, or `index.html`, the answer to a browser at
   * `/graphql`. Null for every other path: the names are looked up in a table and never reach the file system.
   */
  readonly file: (path: string) => WorkbenchFile | null
}

/** Reads a build into memory, some 7 MB, where no later build can pull it away from under a running server. */
export const openWorkbench = async (folder: string): Promise<Workbench> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const files = new Map(await Promise.all(paths.map((path) => readEntry(folder, path))))
  return { file: (path) => files.get(path) ?? null }
}

const readEntry = async (folder: string, path: string): Promise<[string, WorkbenchFile]> => {
  const name = relative(folder, path).split(sep).join('/')
  const file = { body: await readFile(path), contentType: contentType(name), cacheControl: cacheControl(name) }
  return [name, file]
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

const contentType = (name: string): string => contentTypes[extname(name)] ?? 'application/octet-stream'

/** Vite writes a hash of the content into the name of everything in `assets`: under one name it never changes. */
const cacheControl = (name: string): string =>
  name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
