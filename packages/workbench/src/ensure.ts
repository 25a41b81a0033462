import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildInto } from './build-into.ts'
import { packageFolder } from './package-folder.ts'
import { sourceVersion } from './version.ts'
import { type Workbench, openWorkbench } from './workbench.ts'

export interface EnsureOptions {
  /** Told once, before a build begins; never when the page is there already. */
  readonly onBuild?: () => void
  /** Where builds are kept, one folder each; `dist` of this package when left out. */
  readonly folder?: string
  /** Stops a build, which then fails and leaves nothing. */
  readonly signal?: AbortSignal
}

/**
 * The workbench of the present sources. It is built when it is not there yet, which takes some seconds and happens
 * once; where it was built beforehand, neither Vite nor React need to be installed.
 * @throws Error with what the build said, when it fails.
 *
 * @example
 * const workbench = await ensureWorkbench({ onBuild: () => console.log('building the workbench once…') })
 * workbench.file('index.html')
 */
export const ensureWorkbench = async (options: EnsureOptions = {}): Promise<Workbench> => {
  const { onBuild, folder = defaultFolder, signal } = options
  const build = join(folder, await sourceVersion())
  if (!existsSync(build)) {
    onBuild?.()
    await buildInto(build, signal)
  }
  return openWorkbench(build)
}

const defaultFolder = join(packageFolder, 'dist')
