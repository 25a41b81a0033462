import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { packageFolder } from '../../packaging/package-folder.ts'
import { node, runProgram } from '../../packaging/run-program.ts'
import { sizeBudgets } from '../../packaging/size-budgets.ts'

describe('what a program weighs, minified and compressed', () => {
  let sizes: Record<string, number>

  beforeAll(async () => {
    // In a process of its own, because a bundler takes NODE_ENV of the tests for that of the page.
    const { output } = await runProgram(node, [join(packageFolder, 'packaging/measure-sizes.ts')], packageFolder)
    expect(output).toMatch(/^\{[^]*\}\n$/)
    sizes = JSON.parse(output)
    const lines = sizeBudgets.map(({ use, budget }) => `${String(sizes[use]).padStart(6)} B of ${budget} B  ${use}`)
    process.stdout.write(`${lines.join('\n')}\n`)
  })

  it.each(sizeBudgets)('stays under $budget bytes: $use', ({ use, budget }) => {
    expect(sizes[use]).toBeLessThan(budget)
  })
})
