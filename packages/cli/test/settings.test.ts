import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { run } from './command.ts'

const directory = mkdtempSync(join(tmpdir(), 'pledgegraph-settings-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))
writeFileSync(join(directory, 'file'), '')

describe('a setting that cannot be', () => {
  it.each([
    [
      'a port that is no number',
      { PORT: 'x' },
      [],
      /'x' from env 'PORT' is invalid\. A port is a number from 0 to 65535\./,
    ],
    ['a port that is too large', {}, ['--port', '65536'], /A port is a number from 0 to 65535\./],
    [
      'a database of another kind',
      { DATABASE_URL: 'mysql://localhost/x' },
      [],
      /A database URL looks like postgres:\/\//,
    ],
    ['no directory', { DATA_DIR: ' ' }, [], /Name a directory\./],
    [
      'a data directory that is a file',
      { DATA_DIR: join(directory, 'file') },
      [],
      /^The data directory .*file cannot be made/,
    ],
    [
      'a room that is not there',
      {},
      ['--subgraph', 'kitchen'],
      /Allowed choices are organizations, vocabularies, networks, commitments, deliverables\./,
    ],
    ['a flag that is not there', {}, ['--ports', '1'], /unknown option '--ports'/],
    [
      'a server that does not answer',
      { DATABASE_URL: 'postgres://a:secret@127.0.0.1:1/x' },
      [],
      /^The database at postgres:\/\/a:…@127\.0\.0\.1:1\/x cannot be reached: .*ECONNREFUSED.*\n$/,
    ],
  ])('is refused: %s', async (_, environment, flags, message) => {
    const { code, output } = await run(['start', ...flags], { DATA_DIR: join(directory, 'data'), ...environment })
    expect(output).toMatch(message)
    expect(output).not.toMatch(/secret|\n {4}at /)
    expect(code).toBe(1)
  })

  it('is refused: a command that is not there', async () => {
    expect(await run(['stop'])).toMatchObject({ code: 1, output: expect.stringContaining("unknown command 'stop'") })
  })
})
