import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, expect, it } from '@jest/globals'

const root = fileURLToPath(new URL('../../../..', import.meta.url))
const copy = mkdtempSync(join(tmpdir(), 'pledgegraph-generated-'))
afterAll(() => rmSync(copy, { recursive: true, force: true }))

/** All that is generated apart from the rooms' types, which are not made where there are no rooms. */
const copied = ['schema', 'packages/database/src/tables.generated.ts', 'packages/sdk/schema.graphql']
const ofTheSdk = ['operations', 'src/generated', 'src/tada', 'src/testing'].map((folder) => `packages/sdk/${folder}`)

it('finds what is stale, missing or left over of the SDK', async () => {
  for (const path of [...copied, ...ofTheSdk]) cpSync(join(root, path), join(copy, path), { recursive: true })
  const inSdk = (path: string): string => join(copy, 'packages/sdk', path)
  const file = inSdk('src/generated/commitments.ts')
  writeFileSync(file, readFileSync(file, 'utf8').replace('CommitmentCard', 'CommitmentCart'))
  writeFileSync(inSdk('src/generated/documents/search.ts'), '')
  writeFileSync(inSdk('src/tada/old.generated.ts'), '')
  rmSync(inSdk('schema.graphql'))

  const check = promisify(execFile)(process.execPath, [join(root, 'codegen.ts'), '--check'], { cwd: copy })
  await expect(check).rejects.toMatchObject({
    code: 1,
    stderr: [
      'stale: packages/sdk/schema.graphql',
      'stale: packages/sdk/src/generated/commitments.ts',
      'left over: packages/sdk/src/generated/documents/search.ts',
      'left over: packages/sdk/src/tada/old.generated.ts',
      'Run `pnpm generate` and commit what it writes.',
      '',
    ].join('\n'),
  })
})
