import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const unfinished = 'building-'

/**
 * Builds the page beside the folder and renames it when it is whole, so that the folder is there completely or not at
 * all, however many processes build at once. Builds of other versions are removed.
 */
export const buildInto = async (folder: string): Promise<void> => {
  const temporary = join(dirname(folder), `${unfinished}${randomUUID()}`)
  await mkdir(temporary, { recursive: true })
  try {
    await bundle(temporary)
    await rename(temporary, folder).catch(unlessThere)
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
  await removeOthers(folder)
}

/**
 * In a process of its own: a bundler leaves hundreds of megabytes behind, and sets NODE_ENV for whoever runs it. The
 * page is always built for production, whatever NODE_ENV is here.
 */
const bundle = async (folder: string): Promise<void> => {
  const script = fileURLToPath(new URL('bundle.ts', import.meta.url))
  try {
    await run(process.execPath, [script, folder], { env: { ...process.env, NODE_ENV: 'production' } })
  } catch (cause) {
    const said = cause instanceof Error && 'stderr' in cause ? String(cause.stderr).trim() : String(cause)
    throw new Error(`The workbench could not be built. ${said}`, { cause })
  }
}

const run = promisify(execFile)

/** Another process was faster: its build is of the same sources and as good as ours. */
const unlessThere = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
}

const removeOthers = async (folder: string): Promise<void> => {
  const names = await readdir(dirname(folder))
  for (const name of names.filter((name) => name !== basename(folder))) {
    const other = join(dirname(folder), name)
    if (!name.startsWith(unfinished) || (await isAbandoned(other))) await rm(other, { recursive: true, force: true })
  }
}

/** A build takes seconds; one that is an hour old was interrupted. */
const isAbandoned = async (folder: string): Promise<boolean> => {
  const { mtimeMs } = await stat(folder).catch(() => ({ mtimeMs: Infinity }))
  return mtimeMs < Date.now() - 3_600_000
}
