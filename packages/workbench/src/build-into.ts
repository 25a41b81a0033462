import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { packageFolder } from './package-folder.ts'

const unfinished = 'building-'

/**
 * Builds the page beside the folder and renames it when it is whole, so that the folder is there completely or not at
 * all, however many processes build at once. Builds of other versions are removed, and so is what was installed for the
 * build alone.
 */
export const buildInto = async (folder: string, signal?: AbortSignal): Promise<void> => {
  const temporary = join(dirname(folder), `${unfinished}${randomUUID()}`)
  await mkdir(temporary, { recursive: true })
  try {
    await bundle(await installedPackage(temporary, signal), join(temporary, 'page'), signal)
    await rename(join(temporary, 'page'), folder).catch(unlessThere)
  } catch (cause) {
    const said = (cause instanceof Error && 'stderr' in cause && String(cause.stderr).trim()) || String(cause)
    throw new Error(`The workbench could not be built. ${said}`, { cause })
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
  await removeOthers(folder)
}

/**
 * This package where Vite, React and the like are installed with it, as for developers. A plain start goes without
 * these 240 MB: for it, a copy of this package with all that it is built with, in the versions of the lockfile.
 */
const installedPackage = async (temporary: string, signal?: AbortSignal): Promise<string> => {
  if (existsSync(join(packageFolder, 'node_modules', 'vite'))) return packageFolder
  const copy = join(temporary, 'package')
  const deploy = ['--filter', '@pledgegraph/workbench', 'deploy', '--prod', '--trust-lockfile', copy]
  await run(pnpm, deploy, { cwd: packageFolder, signal })
  return copy
}

/** The pnpm that runs this script; any other where it was not pnpm. */
const pnpm = process.env['npm_execpath'] ?? 'pnpm'

/**
 * In a process of its own: a bundler leaves hundreds of megabytes behind, and sets NODE_ENV for whoever runs it. The
 * page is always built for production, whatever NODE_ENV is here.
 */
const bundle = async (source: string, folder: string, signal?: AbortSignal): Promise<void> => {
  const script = join(source, 'src', 'bundle.ts')
  await run(process.execPath, [script, folder], { env: { ...process.env, NODE_ENV: 'production' }, signal })
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
