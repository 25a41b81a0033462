import { describe, expect, it } from '@jest/globals'
import { runPiped } from './piped-command.ts'

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
