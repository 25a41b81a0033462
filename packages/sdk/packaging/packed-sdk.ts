import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { packageFolder } from './package-folder.ts'
import { pnpm } from './pnpm.ts'
import { sourceVersion } from './sources.ts'

/** Two projects outside of this repository that have installed the package. */
export interface PackedSdk {
  readonly tarball: string
  /** The folder of a project with nothing else. */
  readonly alone: string
  /** The folder of a project with all that the package can be used with. */
  readonly withPeers: string
}

/**
 * What users would install, packed once for each state of the sources, however many processes want it at once.
 * @throws Error with what the build said, when it fails.
 */
export const packedSdk = async (): Promise<PackedSdk> => {
  mkdirSync(packs, { recursive: true })
  const folder = join(packs, sourceVersion())
  if (!existsSync(folder)) await oneAtATime(() => existsSync(folder) || packInto(folder))
  return at(folder)
}

const at = (folder: string): PackedSdk => ({
  tarball: join(folder, 'sdk.tgz'),
  alone: join(folder, 'alone'),
  withPeers: join(folder, 'with-peers'),
})

const packs = join(tmpdir(), 'pledgegraph-sdk')

/** Packs beside the folder and renames it when it is whole. */
const packInto = (folder: string): void => {
  const unfinished = mkdtempSync(join(packs, 'packing-'))
  try {
    const { tarball, alone, withPeers } = at(unfinished)
    pnpm('pack', '--out', tarball)
    install(tarball, alone)
    install(tarball, withPeers)
    for (const peer of peers)
      symlinkSync(realpathSync(join(packageFolder, 'node_modules', peer)), join(withPeers, 'node_modules', peer))
    renameSync(unfinished, folder)
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
  removeOld(folder)
}

const peers = ['graphql', 'gql.tada']

const install = (tarball: string, project: string): void => {
  const folder = join(project, 'node_modules/@pledgegraph/sdk')
  mkdirSync(folder, { recursive: true })
  execFileSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1'])
  writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
}

const removeOld = (present: string): void => {
  const others = readdirSync(packs)
    .map((name) => join(packs, name))
    .filter((folder) => folder !== present && folder !== lock)
  for (const folder of others.filter((folder) => ageOf(folder) > 3_600_000))
    rmSync(folder, { recursive: true, force: true })
}

/** All builds write to the same `dist/`. */
const oneAtATime = async (action: () => unknown): Promise<void> => {
  while (!taken()) await setTimeout(100)
  try {
    action()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

const lock = join(packs, 'lock')

const taken = (): boolean => {
  try {
    mkdirSync(lock)
    return true
  } catch {
    // Whoever took it packs within seconds; after minutes it was interrupted.
    if (ageOf(lock) > 180_000) rmSync(lock, { recursive: true, force: true })
    return false
  }
}

/** In milliseconds; 0 when it is gone. */
const ageOf = (path: string): number => {
  const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() }
  return Date.now() - mtimeMs
}
