import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { packageFolder } from './package-folder.ts'
import { packedSdk } from './packed-sdk.ts'
import { type SizeBudget, sizeBudgets } from './size-budgets.ts'

/** What a program weighs in bytes: with the packed package, bundled and minified as for a web page, and compressed. */
const measure = async ({ program }: SizeBudget, project: string): Promise<number> => {
  const folder = mkdtempSync(join(project, 'size-'))
  try {
    const input = join(folder, 'program.js')
    writeFileSync(input, program)
    const built = await build({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      build: { write: false, target: 'es2022', modulePreload: false, rolldownOptions: { input } },
    })
    const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []))
    const code = outputs.map((output) => (output.type === 'chunk' ? output.code : '')).join('')
    return gzipSync(code, { level: 9 }).length
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

// `--sources` measures what is not finished, and cannot be packed yet.
const project = process.argv.includes('--sources') ? packageFolder : (await packedSdk()).alone
const sizes: Record<string, number> = {}
for (const budget of sizeBudgets) sizes[budget.use] = await measure(budget, project)
console.log(JSON.stringify(sizes, null, 2))
