import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { imageVariable, preparedBySetup } from './prepare.ts'

/**
 * Makes this a data directory of the embedded database that is migrated already, as a copy of the one that every test
 * file gets: to make one anew takes seconds. For tests of commands that come after that.
 */
export const prepareDataDirectory = (directory: string): string => {
  const database = join(directory, 'postgres')
  mkdirSync(database, { recursive: true })
  // It warns of names that begin with a slash, and does what is meant.
  execFileSync('tar', ['-xf', preparedBySetup(imageVariable), '-C', database], { stdio: 'ignore' })
  return directory
}
