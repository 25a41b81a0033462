import { type Dirent, lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** What the folder takes on disk, in MB; what is linked twice counts once, and what a symbolic link leads to does not. */
export const megabytesIn = (folder: string): number => {
  const stats = filesIn(folder).map((path) => lstatSync(path))
  const bytes = new Map(stats.map(({ ino, blocks }) => [ino, blocks * 512]))
  return Math.round([...bytes.values()].reduce((sum, size) => sum + size, 0) / 2 ** 20)
}

/** By hand, because `recursive` of `readdir` goes where symbolic links lead. */
const filesIn = (folder: string): string[] =>
  entriesOf(folder).flatMap((entry) => [
    join(folder, entry.name),
    ...(entry.isDirectory() ? filesIn(join(folder, entry.name)) : []),
  ])

const entriesOf = (folder: string): Dirent[] => readdirSync(folder, { withFileTypes: true })

export interface PackageSize {
  readonly name: string
  readonly megabytes: number
}

/** The packages that are installed in the clone, the largest first. */
export const megabytesOfPackages = (clone: string): PackageSize[] => {
  const store = join(clone, 'node_modules', '.pnpm')
  const folders = entriesOf(store).filter((entry) => entry.isDirectory())
  const sizes = folders.map(({ name }) => ({ name, megabytes: megabytesIn(join(store, name)) }))
  return sizes.toSorted((a, b) => b.megabytes - a.megabytes)
}
