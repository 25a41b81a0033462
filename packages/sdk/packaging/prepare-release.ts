import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keepRelease } from '../codegen/releases.ts'
import { packageFolder } from './package-folder.ts'

/**
 * What a release leaves behind, after `changeset version` has raised the version: JSR's manifest with the same version,
 * and the operations as they are released, which all later schemas have to answer.
 * @throws Error when this version was released before with other operations.
 */
export const prepareRelease = (folder: string): void => {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const manifest = join(folder, 'jsr.json')
  const told = readFileSync(manifest, 'utf8')
  writeFileSync(manifest, told.replace(/"version": "[^"]*"/, `"version": "${version}"`))
  if (existsSync(join(folder, 'releases', version))) {
    throw new Error(`The operations of ${version} are in releases/ already; raise the version.`)
  }
  keepRelease(version, folder)
}

if (import.meta.main) prepareRelease(packageFolder)
