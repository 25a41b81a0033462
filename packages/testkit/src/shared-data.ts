import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * Real registry records, which may not be part of the repository, lie beside it where somebody has them. Tests that
 * need one skip where it is absent: `(file ? it : it.skip)(`…${skipReason}`)`.
 */
export const sharedData = (file: string): string | null => {
  const path = fileURLToPath(new URL(`../../../../shared/data/${file}`, import.meta.url))
  return existsSync(path) ? path : null
}

/** Why such a test is skipped. */
export const skipReason = (file: string): string => `skipped: ../shared/data/${file} is not here`
