import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageFolder, repositoryFolder } from './package-folder.ts'
import { packedSdk } from './packed-sdk.ts'
import { type Ended, runProgram } from './run-program.ts'
import { toolFile } from './tools.ts'

/**
 * Runs `deno publish` on what JSR is to have, which is the sources as they are: by itself, in a folder without the
 * manifests of this workspace, and with the installed peers instead of downloaded ones.
 */
export const publishToJsr = async (...options: readonly string[]): Promise<Ended> => {
  const { withPeers } = await packedSdk()
  const folder = mkdtempSync(join(tmpdir(), 'pledgegraph-sdk-jsr-'))
  try {
    for (const file of published) cpSync(sourceOf(file), join(folder, file), { recursive: true })
    const { peerDependencies } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'))
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ dependencies: peerDependencies }))
    symlinkSync(join(withPeers, 'node_modules'), join(folder, 'node_modules'))
    const all = ['publish', '--allow-dirty', '--node-modules-dir=manual', ...options]
    return await runProgram(toolFile('.bin/deno'), all, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const { include: published }: { include: string[] } = JSON.parse(
  readFileSync(join(packageFolder, 'jsr.json'), 'utf8'),
).publish

/** The licence is that of the repository. */
const sourceOf = (file: string): string => join(file === 'LICENSE' ? repositoryFolder : packageFolder, file)

if (import.meta.main) {
  const { status, output } = await publishToJsr(...process.argv.slice(2))
  console.log(output)
  process.exitCode = status ?? 1
}
