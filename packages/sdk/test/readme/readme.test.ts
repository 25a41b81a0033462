import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { packageFolder } from '../../packaging/package-folder.ts'
import { node, runProgram } from '../../packaging/run-program.ts'
import { methods } from '../../src/generated/methods.ts'
import { openDemo } from '../open-demo.ts'
import { programOf, snippetsIn } from './snippets.ts'

const readme = readFileSync(join(packageFolder, 'README.md'), 'utf8')
const snippets = snippetsIn(readme).map((snippet, index) => ({ ...snippet, file: `snippet-${index + 1}.ts` }))
const compiler = join(dirname(fileURLToPath(import.meta.resolve('typescript/package.json'))), 'bin/tsc')

const url = await openDemo()

describe('each snippet of the README is right, runs, and prints what it says', () => {
  let folder: string
  let complaints: string

  beforeAll(async () => {
    mkdirSync(join(packageFolder, '.data'), { recursive: true })
    folder = mkdtempSync(join(packageFolder, '.data/readme-'))
    for (const snippet of snippets) writeFileSync(join(folder, snippet.file), programOf(snippet, url))
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings))
    complaints = (await runProgram(node, [compiler, '-p', folder, '--pretty', 'false'], folder)).output
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(snippets)('$name', async ({ file, prints }) => {
    expect(complaints.split('\n').filter((line) => line.includes(`${file}(`))).toEqual([])
    const { status, output } = await runProgram(node, [join(folder, file)], folder)
    expect({ status, output }).toMatchObject({ status: 0 })
    let rest = output.split('\n')
    for (const line of prints) {
      expect(rest).toContain(line)
      rest = rest.slice(rest.indexOf(line) + 1)
    }
  })

  it('of which there are many', () => {
    expect(snippets.length).toBeGreaterThan(15)
    // Complaints about no snippet would be about the settings.
    expect(complaints).toBe('')
  })
})

/** As people have it who are strict, and build for both Node.js and browsers. */
const settings = {
  compilerOptions: {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    module: 'nodenext',
    target: 'es2024',
    lib: ['es2024', 'dom', 'dom.iterable'],
    types: ['node'],
    allowImportingTsExtensions: true,
    noEmit: true,
    skipLibCheck: true,
  },
  include: ['*.ts'],
}

describe('the README', () => {
  it('names every method', () => {
    expect(Object.keys(methods).filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
  })

  it('names no method that is not there', () => {
    const [table] = /\| methods \| asked by \|[^]*?\n\n/.exec(readme) ?? ['']
    const cells = [...table.matchAll(/^\|([^|]*)\|/gm)].map(([, cell]) => cell!)
    const named = cells.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name!))
    expect(named.filter((name) => name !== 'node' && !Object.hasOwn(methods, name))).toEqual([])
  })

  it('states the sizes that are measured', async () => {
    const { output } = await runProgram(node, ['packaging/measure-sizes.ts', '--sources'], packageFolder)
    const measured = Object.entries(JSON.parse(output) as Record<string, number>)
    const stated = [...readme.matchAll(/^\| (.+) \| ([\d,]+) \|$/gm)].map(
      ([, use, size]) => [use, Number(size!.replaceAll(',', ''))] as const,
    )
    expect(stated.length).toBeGreaterThan(3)
    for (const [use, size] of stated) {
      const [, real] = measured.find(([name]) => name === use) ?? []
      expect({ use, real, isClose: Math.abs(size - (real ?? 0)) <= size * 0.03 }).toMatchObject({ isClose: true })
    }
  })
})
