import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What makes a large registry of a small one. The benchmark makes its databases with the same. */

const fileIn = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

export const spreadFile = fileIn('spread.sql')
export const multiplyFile = fileIn('multiply.sql')
export const varyFile = fileIn('vary.sql')
export const certainFile = fileIn('certain.sql')
export const furnishFile = fileIn('furnish.sql')

/** The statements that make a registry so many times as large. For superusers, since foreign keys are not looked at. */
export const multiplication = (times: number): string => {
  // The generator's organizations grow with the square root of the commitments.
  const circles = Math.max(1, Math.round(Math.sqrt(times)))
  return readFileSync(multiplyFile, 'utf8')
    .replaceAll(':copies', String(times - 1))
    .replaceAll(':circles', String(circles))
}
