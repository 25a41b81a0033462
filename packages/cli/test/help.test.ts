import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { runPiped } from './piped-command.ts'

it('keeps what Node compiled, for the next call to start sooner', async () => {
  const tellFolder = `import { getCompileCacheDir } from 'node:module'
    process.on('exit', () => console.log(getCompileCacheDir()))`
  const { stdout } = await runPiped(['generate', '--help'], {
    NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(tellFolder)}`,
  })
  const folder = stdout.trimEnd().split('\n').at(-1)!
  expect(folder).toContain(join('node_modules', '.cache', 'pledgegraph'))
  expect(readdirSync(folder).length).toBeGreaterThan(10)
})

describe('the help', () => {
  it('lists every command', async () => {
    const { code, stdout } = await runPiped(['--help'])
    const listed = [...stdout.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name)
    expect([code, listed]).toEqual([0, ['start', 'migrate', 'import', 'organizations', 'export', 'generate', 'help']])
  })

  it.each([
    [
      ['import', '--help'],
      ['--from', '--mapping', '--number', '--strict', '--dry-run', 'template'],
    ],
    [
      ['help', 'import'],
      ['--from', 'organizations <file>', 'vocabularies <file>'],
    ],
    [
      ['organizations', '--help'],
      ['unresolved', 'decide', 'recognise', 'duplicates', 'merge', 'unmerge', 'dismiss', 'report'],
    ],
    [
      ['organizations', 'merge', '--help'],
      ['--note', '--data-dir'],
    ],
    [
      ['generate', '--help'],
      ['--commitments', '--seed', '--output'],
    ],
  ])('of %j tells what it takes', async (args, words) => {
    const { code, stdout } = await runPiped(args)
    expect([code, words.filter((word) => !stdout.includes(word))]).toEqual([0, []])
  })

  it('is pointed to when a command is unknown, beside the one that is meant', async () => {
    const { code, stderr } = await runPiped(['improt'])
    expect([code, stderr]).toEqual([
      1,
      "error: unknown command 'improt'\n(Did you mean import?)\nAdd --help to see what there is.\n",
    ])
  })
})
