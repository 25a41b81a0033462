import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { publishToJsr } from '../../packaging/jsr.ts'
import { packageFolder } from '../../packaging/package-folder.ts'
import { describeWithTools } from './with-tools.ts'

const readJson = (file: string) => JSON.parse(readFileSync(join(packageFolder, file), 'utf8'))
const manifest = readJson('package.json')
const jsr = readJson('jsr.json')

describe('what JSR is told', () => {
  it('has the name, the version and the licence of the package', () => {
    const { name, version, license } = manifest
    expect(jsr).toMatchObject({ name, version, license })
  })

  it('has the modules that the package exports', () => {
    const modules = Object.entries<string>(manifest.exports).filter(([, source]) => source.endsWith('.ts'))
    expect(Object.entries(jsr.exports)).toEqual(modules)
  })

  it('asks for the peers of the package', () => {
    const peers = Object.entries(manifest.peerDependencies).map(([peer, range]) => [peer, `npm:${peer}@${range}`])
    expect(Object.entries(jsr.imports)).toEqual(peers)
  })
})

describeWithTools('what JSR gets', () => {
  it('would be taken as it is', async () => {
    const { status, output } = await publishToJsr('--dry-run')
    expect({ status, output }).toMatchObject({
      status: 0,
      output: expect.stringMatching(/Success Dry run complete\n$/),
    })
    expect(output).not.toMatch(/warning/i)
    // Deno checks all types, and the machine may have other work to do.
  }, 240_000)
})
