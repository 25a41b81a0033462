import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from '@jest/globals'
import { databaseUrl, onServer, preparedBySetup, serverVariable, templateName } from './prepare.ts'
import { prepareDataDirectory } from './prepared-directory.ts'

const cleanUps: (() => unknown)[] = []
afterAll(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp()
})

/**
 * A place for a database that nobody has opened yet, on the engine of the current run, as the environment variables that
 * name it to the command: `DATA_DIR` or `DATABASE_URL`. It is gone when the test file ends. With `isMigrated`, somebody
 * has migrated it and filled in nothing, which is much quicker than to make one anew.
 */
export const reserveDatabase = async ({ isMigrated = false } = {}): Promise<
  Record<'DATA_DIR', string> | Record<'DATABASE_URL', string>
> => {
  if (process.env['TEST_ENGINE'] !== 'postgres') {
    const directory = mkdtempSync(join(tmpdir(), 'pledgegraph-data-'))
    cleanUps.push(() => rmSync(directory, { recursive: true, force: true }))
    return { DATA_DIR: isMigrated ? prepareDataDirectory(directory) : directory }
  }
  const server = preparedBySetup(serverVariable)
  const name = `pledgegraph_test_${crypto.randomUUID().replaceAll('-', '')}`
  await onServer(server, `create database ${name}${isMigrated ? ` template ${templateName}` : ''}`)
  cleanUps.push(() => onServer(server, `drop database if exists ${name} with (force)`))
  return { DATABASE_URL: databaseUrl(server, name) }
}
