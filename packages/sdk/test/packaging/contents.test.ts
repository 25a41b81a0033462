import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { packageFolder, repositoryFolder } from '../../packaging/package-folder.ts'
import { type PackedSdk, packedSdk } from '../../packaging/packed-sdk.ts'
import { node, runProgram } from '../../packaging/run-program.ts'

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
const workspace = readJson(join(packageFolder, 'package.json'))

describe('the packed package', () => {
  let sdk: PackedSdk
  let folder: string
  let manifest: typeof workspace

  beforeAll(async () => {
    sdk = await packedSdk()
    folder = join(sdk.alone, 'node_modules/@pledgegraph/sdk')
    manifest = readJson(join(folder, 'package.json'))
  })

  it('has the code, the operations, the schema, and what a stranger reads first', () => {
    expect(readdirSync(folder).toSorted()).toEqual([
      'LICENSE',
      'README.md',
      'dist',
      'operations',
      'package.json',
      'schema.graphql',
    ])
  })

  it('has no code but modules, their source maps and their declarations', () => {
    const endings = readdirSync(join(folder, 'dist'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => /\.(?:d\.ts|js|js\.map)$/.exec(name)?.[0] ?? name)
    expect([...new Set(endings)].toSorted()).toEqual(['.d.ts', '.js', '.js.map'])
  })

  it('has every file that its exports name', () => {
    const files = Object.values<string | Record<string, string>>(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    )
    expect(files.filter((file) => !existsSync(join(folder, file)))).toEqual([])
  })

  it('exports what the workspace exports, types first', () => {
    expect(Object.keys(manifest.exports)).toEqual(Object.keys(workspace.exports))
    for (const [entry, source] of Object.entries<string>(workspace.exports)) {
      const built = source.replace(/^\.\/src\/(.*)\.ts$/, './dist/$1')
      const target = built === source ? source : { types: `${built}.d.ts`, default: `${built}.js` }
      expect(JSON.stringify({ [entry]: manifest.exports[entry] })).toBe(JSON.stringify({ [entry]: target }))
    }
  })

  it('depends on nothing', () => {
    expect(manifest.dependencies ?? {}).toEqual({})
    expect(manifest.optionalDependencies ?? {}).toEqual({})
  })

  it('can do without every peer', () => {
    expect(
      Object.keys(manifest.peerDependencies).filter((peer) => !manifest.peerDependenciesMeta[peer]?.optional),
    ).toEqual([])
  })

  it('names nothing that only this repository has', () => {
    expect(readFileSync(join(folder, 'package.json'), 'utf8')).not.toMatch(/workspace:|catalog:|link:|file:/)
  })

  it('installs without running anything', () => {
    const scripts = ['preinstall', 'install', 'postinstall', 'prepare']
    expect(scripts.filter((script) => script in (manifest.scripts ?? {}))).toEqual([])
  })

  it('tells bundlers that importing it does nothing', () => {
    expect(manifest.sideEffects).toBe(false)
  })

  it('has the licence of the repository', () => {
    expect(readFileSync(join(folder, 'LICENSE'), 'utf8')).toBe(readFileSync(join(repositoryFolder, 'LICENSE'), 'utf8'))
  })

  it('carries the sources in its source maps', () => {
    const { sourcesContent } = readJson(join(folder, 'dist/client.js.map'))
    expect(sourcesContent).toEqual([readFileSync(join(packageFolder, 'src/client.ts'), 'utf8')])
  })

  it('names files in its declarations as they are named', () => {
    const wrong = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.d.ts'))
      .filter((file) =>
        /(?:from|import)\s?\(?['"][^'"]*\.ts['"]/.test(readFileSync(join(folder, 'dist', file), 'utf8')),
      )
    expect(wrong).toEqual([])
  })

  const importIn = (project: string, entry: string) =>
    runProgram(node, ['--input-type=module', '--eval', `await import('${entry}')`], project)

  it.each(['@pledgegraph/sdk', '@pledgegraph/sdk/documents', '@pledgegraph/sdk/codegen'])(
    'lets %s be imported with nothing else installed',
    async (entry) => {
      expect(await importIn(sdk.alone, entry)).toEqual({ status: 0, output: '' })
    },
  )

  it.each(['@pledgegraph/sdk/testing', '@pledgegraph/sdk/tada'])(
    'lets %s be imported where its peers are installed',
    async (entry) => {
      expect(await importIn(sdk.withPeers, entry)).toEqual({ status: 0, output: '' })
    },
  )

  it('can be required', async () => {
    const { output } = await runProgram(
      node,
      ['--input-type=commonjs', '--eval', "console.log(typeof require('@pledgegraph/sdk').Pledgegraph)"],
      sdk.alone,
    )
    expect(output).toBe('function\n')
  })

  it('says which file the schema is', async () => {
    const { output } = await runProgram(
      node,
      ['--print', "require.resolve('@pledgegraph/sdk/schema.graphql')"],
      sdk.alone,
    )
    expect(readFileSync(output.trim(), 'utf8')).toBe(readFileSync(join(packageFolder, 'schema.graphql'), 'utf8'))
  })
})
