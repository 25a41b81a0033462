import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseUnavailable } from './errors.ts'

/**
 * The embedded database belongs to one process: two would corrupt it. A file with the process id says who has it; one
 * whose process is gone (killed, or from before a restart) is taken over.
 * @returns what gives the directory back.
 * @throws DatabaseUnavailable when a living process has it.
 */
export const lockDataDirectory = (directory: string): (() => void) => {
  const file = join(directory, 'process-id')
  const release = (): void => {
    process.off('exit', release)
    rmSync(file, { force: true })
  }
  if (!claim(file)) {
    const holder = Number(readFileSync(file, 'utf8'))
    if (isRunning(holder)) {
      throw new DatabaseUnavailable(
        `The data directory ${directory} is in use by process ${holder}. Stop that first, name another with DATA_DIR, or use PostgreSQL with DATABASE_URL.`,
      )
    }
    rmSync(file, { force: true })
    if (!claim(file))
      throw new DatabaseUnavailable(`The data directory ${directory} was just taken by another process.`)
  }
  process.on('exit', release)
  return release
}

const claim = (file: string): boolean => {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** In a container every process may be number 1, so a file with our own number is left over from the last run. */
const isRunning = (processId: number): boolean => {
  if (!Number.isInteger(processId) || processId <= 0 || processId === process.pid) return false
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
