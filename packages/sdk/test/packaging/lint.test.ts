import { beforeAll, expect, it } from '@jest/globals'
import { type PackedSdk, packedSdk } from '../../packaging/packed-sdk.ts'
import { node, runProgram } from '../../packaging/run-program.ts'
import { toolFile } from '../../packaging/tools.ts'
import { describeWithTools } from './with-tools.ts'

describeWithTools('the packed package, as others check it,', () => {
  let sdk: PackedSdk

  beforeAll(async () => {
    sdk = await packedSdk()
  })

  const run = (tool: string, ...options: string[]) => runProgram(node, [toolFile(tool), ...options], sdk.alone)

  it('gives publint nothing to say', async () => {
    const { status, output } = await run('publint/src/cli.js', 'run', sdk.tarball, '--strict')
    expect(output).toMatch(/All good!\s*$/)
    expect(status).toBe(0)
  })

  it('has types that are right wherever modules are imported', async () => {
    // Of the schema, which is no module, there are no types.
    const options = [
      '--profile',
      'esm-only',
      '--exclude-entrypoints',
      './schema.graphql',
      '--format',
      'ascii',
      '--no-emoji',
    ]
    const { status, output } = await run('@arethetypeswrong/cli/dist/index.js', sdk.tarball, ...options)
    expect({ status, output }).toMatchObject({ status: 0 })
  })
})
