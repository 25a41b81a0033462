import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { runPiped, startPiped, temporaryFolder } from './piped-command.ts'

const inFolder = temporaryFolder()

const generate = (...args: readonly string[]) => runPiped(['generate', ...args], { INIT_CWD: inFolder('') })

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

describe('pledgegraph generate', () => {
  it('writes the same bytes for the same seed, and others for another', async () => {
    const [one, same, other] = await Promise.all(
      ['7', '7', '8'].map((seed) => generate('--commitments', '250', '--seed', seed)),
    )
    expect(one!.stdout.trimEnd().split('\n')).toHaveLength(250)
    expect(sha256(same!.stdout)).toBe(sha256(one!.stdout))
    expect(sha256(other!.stdout)).not.toBe(sha256(one!.stdout))
  })

  it('packs a file whose name says so, makes its folder, and says how to take it in', async () => {
    const { stdout } = await generate('--commitments', '120', '--output', 'made/up.jsonl.gz')
    expect(stdout).toBe('Wrote made/up.jsonl.gz. Take it in: pnpm pledgegraph import made/up.jsonl.gz\n')
    const lines = gunzipSync(readFileSync(inFolder('made/up.jsonl.gz'))).toString()
    expect(lines).toBe((await generate('--commitments', '120')).stdout)
  })

  it('leaves a file alone that is there', async () => {
    writeFileSync(inFolder('mine.jsonl'), 'mine')
    expect(await generate('--commitments', '1', '--output', 'mine.jsonl')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'mine.jsonl is there already; name another file, or delete it.\n',
    })
    expect(readFileSync(inFolder('mine.jsonl'), 'utf8')).toBe('mine')
  })

  it.each([
    [[], /required option '--commitments <number>' not specified/],
    [['--commitments', '0'], /It is a whole number from 1 to 10000000\./],
    [['--commitments', '1e3'], /'1e3' is invalid\. It is a whole number/],
    [['--commitments', '5', '--seed', '-1'], /It is a whole number from 0 to 2147483648\./],
  ])('refuses %j', async (args, message) => {
    const { code, stdout, stderr } = await generate(...args)
    expect([code, stdout, stderr]).toEqual([1, '', expect.stringMatching(message)])
  })

  it('ends quietly when nobody reads on, as `head` does', async () => {
    const running = startPiped(['generate', '--commitments', '1000000'])
    running.process.stdout.once('data', () => running.process.stdout.destroy())
    const { code, stderr } = await running.ended
    expect([code, stderr]).toEqual([0, ''])
  })

  it('leaves no half of a file when it is stopped', async () => {
    const running = startPiped(['generate', '--commitments', '10000000', '--output', inFolder('stopped/all.jsonl')])
    while (!isThere(inFolder('stopped'))) await new Promise((resolve) => setTimeout(resolve, 20))
    running.process.kill('SIGINT')
    expect((await running.ended).code).toBe(130)
    expect(readdirSync(inFolder('stopped'))).toEqual([])
  })

  it('makes what import takes', async () => {
    const { stdout } = await generate('--commitments', '150')
    const ended = await runPiped(['import', '-'], { DATA_DIR: inFolder('data'), input: stdout })
    expect([ended.code, ended.stdout]).toEqual([
      0,
      expect.stringMatching(/^Standard input: 150 records .*\ncreated: 150\nupdated: 0\nunchanged: 0\nrefused: 0\n/),
    ])
  })
})

const isThere = (folder: string): boolean => {
  try {
    return readdirSync(folder).length > 0
  } catch {
    return false
  }
}
