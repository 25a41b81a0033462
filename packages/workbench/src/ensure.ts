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
export const ensureWorkbench = async ({ onBuild, folder = defaultFolder }: EnsureOptions = {}): Promise<Workbench> => {
  const build = join(folder, await sourceVersion())
  if (!existsSync(build)) {
    onBuild?.()
    await buildInto(build)
  }
  return openWorkbench(build)
}

const defaultFolder = join(packageFolder, 'dist')
