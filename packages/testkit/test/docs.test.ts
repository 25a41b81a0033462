import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const find = (...patterns: string[]) =>
  globSync(patterns, { cwd: root, exclude: (file) => ['node_modules', 'dist', '.git'].includes(basename(file)) })

const documents = find('*.md', 'docs/**/*.md', 'packages/*/README.md', 'packages/domains/*/README.md').toSorted()
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const fileNames = new Set(find('*', 'packages/**/*', 'schema/**/*', '.github/**/*').map((file) => basename(file)))

/** `[text](target)`, except addresses and places in the same document. */
const links = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target!.replace(/#.*/, ''))
    .filter((target) => !/^(\w+:|$)/.test(target))

/** What stands in backticks on one line. */
const quoted = (text: string): string[] => [...text.matchAll(/`([^`\n]+)`/g)].map(([, inside]) => inside!)

/** Names of files of this repository, with or without folders; not patterns, nor what a reader has to fill in. */
const isFile = (text: string): boolean => /^[\w@.-]+(\/[\w@.-]+)*\.(ts|tsx|graphql|json|md)$/.test(text)
const isFolder = (text: string): boolean => /^(packages|docs|schema|\.github)(\/[\w.-]+)*\/?$/.test(text)

/** Paths from the root, also within commands and drawings. */
const fullPaths = (text: string): string[] =>
  [...text.matchAll(/(?<![\w/@.-])(?:packages|docs|schema)\/[\w/.-]+\.(?:ts|graphql|json|md)\b(?!\.)/g)].map(
    ([path]) => path,
  )

/** Where a path in a document may begin: at the root, beside it, in its package's sources, or where it says. */
const beginnings = (document: string, text: string): string[] => {
  const [, said] = /<!-- paths from (\S+) -->/.exec(text) ?? []
  const beside = dirname(document)
  return ['', beside, join(beside, 'src'), ...(said === undefined ? [] : [said, join(said, 'src')])]
}

describe.each(documents)('%s', (document) => {
  const text = read(document)

  it('links to what is there', () => {
    expect(links(text).filter((target) => !existsSync(join(root, dirname(document), target)))).toEqual([])
  })

  it('names files that are there', () => {
    const named = [...quoted(text).filter((inside) => isFile(inside) || isFolder(inside)), ...fullPaths(text)]
    const isThere = (path: string): boolean =>
      beginnings(document, text).some((beginning) => existsSync(join(root, beginning, path))) || fileNames.has(path)
    expect(named.filter((path) => !isThere(path))).toEqual([])
  })
})

it('keeps ARCHITECTURE.md a map: at most 150 lines', () => {
  expect(read('ARCHITECTURE.md').trimEnd().split('\n').length).toBeLessThanOrEqual(150)
})
