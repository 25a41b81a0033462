import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The product, started as its operators do. */

const root = new URL('../../', import.meta.url)

const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { scripts: { start: string } }

/** `node --flag packages/cli/src/main.ts start` */
const [, ...words] = scripts.start.split(' ')

const isFlag = (word: string): boolean => word.startsWith('-')

const [file, ...command] = words.filter((word) => !isFlag(word)) as [string, ...string[]]

/** Arguments of `node` that start the product on any free port. */
export const startArguments: readonly string[] = [
  ...words.filter(isFlag),
  fileURLToPath(new URL(file, root)),
  ...command,
  '--port',
  '0',
]
