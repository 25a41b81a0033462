import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { type PackedSdk, packedSdk } from '../../packaging/packed-sdk.ts'
import { node, runProgram } from '../../packaging/run-program.ts'
import { toolFile } from '../../packaging/tools.ts'
import { describeWithTools } from './with-tools.ts'

const compilers = {
  workspace: join(dirname(fileURLToPath(import.meta.resolve('typescript/package.json'))), 'bin/tsc'),
  tools: toolFile('typescript/bin/tsc'),
}
const strict = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: false }
const settings: [name: string, options: object][] = [
  ['Node.js', { module: 'nodenext', target: 'es2022', lib: ['es2022', 'dom'] }],
  ['a bundler', { module: 'preserve', moduleResolution: 'bundler', target: 'es2022', lib: ['es2022', 'dom'] }],
]

describe('the types of the packed package', () => {
  let sdk: PackedSdk

  beforeAll(async () => {
    sdk = await packedSdk()
  })

  const compile = async (compiler: string, project: string, program: string, options: object): Promise<string> => {
    const folder = mkdtempSync(join(project, 'consumer-'))
    cpSync(new URL(`consumer/${program}`, import.meta.url), join(folder, program))
    const compilerOptions = { ...strict, ...options, noEmit: true, types: [] }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [program] }))
    return (await runProgram(node, [compiler, '-p', folder], project)).output
  }

  it.each(settings)('are right for %s, and complain of wrong calls', async (_, options) => {
    expect(await compile(compilers.workspace, sdk.alone, 'alone.ts', options)).toBe('')
  })

  it.each(settings)('of all entries are right for %s', async (_, options) => {
    // The types of the peers are theirs.
    const peers = { skipLibCheck: true }
    expect(await compile(compilers.workspace, sdk.withPeers, 'with-peers.ts', { ...options, ...peers })).toBe('')
  })

  describeWithTools('for the compiler before the present one', () => {
    it.each(settings)('are right for %s', async (_, options) => {
      expect(await compile(compilers.tools, sdk.alone, 'alone.ts', options)).toBe('')
    })
  })
})
