import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from './package-folder.ts'

export interface Entry {
  /** `sdk` for the package itself, and for the others what follows its name. */
  readonly name: string
  /** Its module in `src/`. */
  readonly source: string
  /** What the package has of it, from the folder of the package. */
  readonly declarations: string
}

/** The modules that the package exports. */
export const entries = (): Entry[] => {
  const { exports } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'))
  return Object.entries<string>(exports)
    .filter(([, source]) => source.endsWith('.ts'))
    .map(([entry, source]) => ({
      name: entry === '.' ? 'sdk' : entry.slice('./'.length),
      source,
      declarations: source.replace(/^\.\/src\/(.*)\.ts$/, 'dist/$1.d.ts'),
    }))
}
