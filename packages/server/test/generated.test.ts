import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from '@jest/globals'

const root = fileURLToPath(new URL('../../..', import.meta.url))

it('finds everything that is generated up to date, with nothing left over', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['codegen.ts', '--check'], { cwd: root })
  expect(stdout).toMatch(/generated files are up to date/)
})
