import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from './package-folder.ts'

/** A file of what `pnpm tools` installs, by its path in `node_modules`. */
export const toolFile = (path: string): string => join(packageFolder, 'tools/node_modules', path)

const allInstalled = existsSync(toolFile('.modules.yaml'))

/** Why what needs the tools is left out here; null when they are installed. */
export const toolsMissing: string | null = allInstalled ? null : 'the tools are not installed; `pnpm tools` does that'
