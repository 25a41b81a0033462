import { cpSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from '@jest/globals'
import { packedSdk } from '../../packaging/packed-sdk.ts'
import { node, runProgram } from '../../packaging/run-program.ts'
import { toolFile, toolsMissing } from '../../packaging/tools.ts'
import { expectedAnswers } from './expected-answers.ts'
import { openDemo } from '../open-demo.ts'
import { describeWithTools } from './with-tools.ts'

const url = toolsMissing === null ? await openDemo() : 'http://127.0.0.1'

/** A version that it tells about itself, the program, and what to give it before a file and its address. */
const runtimes: [name: string, version: RegExp, program: string, ...options: string[]][] = [
  ['Node.js 20', /^v20\./, toolFile('node20/bin/node')],
  ['Node.js 22', /^v22\./, toolFile('node22/bin/node')],
  ['Node.js 24', /^v24\./, node],
  ['Node.js 26', /^v26\./, toolFile('node26/bin/node')],
  ['Deno', /^deno 2\./, toolFile('.bin/deno'), 'run', '--quiet', `--allow-net=${new URL(url).host}`],
  ['Bun', /^1\./, toolFile('.bin/bun'), 'run'],
]

describeWithTools('the packed package asks a registry', () => {
  let folder: string

  beforeAll(async () => {
    const { alone } = await packedSdk()
    folder = mkdtempSync(join(alone, 'program-'))
    cpSync(new URL('program', import.meta.url), folder, { recursive: true })
  })

  it.each(runtimes)('on %s', async (_, version, program, ...options) => {
    expect((await runProgram(program, ['--version'], folder)).output).toMatch(version)
    const { status, output } = await runProgram(program, [...options, 'main.js', url], folder)
    expect({ status, output }).toMatchObject({ status: 0, output: expect.stringMatching(/^\{.*\}\n$/) })
    expect(JSON.parse(output)).toEqual(expectedAnswers)
  })
})
