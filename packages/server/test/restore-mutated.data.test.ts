import { expect, it } from '@jest/globals'
import type { Database } from '@pledgegraph/database'
import { openDatabase } from '@pledgegraph/testkit'
import { seedVocabularies } from '@pledgegraph/vocabularies'
import * as fc from 'fast-check'
import { exportedText, importText, linesOf } from './exported-text.ts'
import { givenEverything } from './given-everything.ts'

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

const original = (await openDatabase()).database
await givenEverything(original)
const text = await exportedText(original)
const [header, ...lines] = text.trim().split('\n') as [string, ...string[]]
const entries = linesOf(text) as { readonly [name: string]: Json }[]

const { database } = await openDatabase()
await seedVocabularies(database)

/** Values of the export, and others that nobody would export. */
const values = [...new Set(entries.flatMap(leavesOf).map((value) => JSON.stringify(value)))].map(
  (value) => JSON.parse(value) as Json,
)
const strange: readonly Json[] = [
  '',
  ' ',
  'x',
  '\0',
  '\ud800',
  '2026-02-30',
  -1,
  0,
  1.5,
  1e9,
  true,
  null,
  [],
  {},
  [null],
]

const mutation = fc
  .record({
    line: fc.nat(entries.length - 1),
    place: fc.nat(),
    how: fc.constantFrom('KNOWN', 'STRANGE', 'DROP', 'TWICE'),
    value: fc.nat(),
  })
  .map(({ line, place, how, value }) => {
    const entry = entries[line]!
    const paths = pathsOf(entry).filter(([first]) => first !== 'merges')
    const pool = how === 'KNOWN' ? values : strange
    return { line, mutated: mutate(entry, paths[place % paths.length]!, how, pool[value % pool.length]!) }
  })

it('restores a line of which anything was changed as it is, or says why it cannot', async () => {
  await fc.assert(
    fc.asyncProperty(mutation, async ({ line, mutated }) => {
      const changed = lines.with(line, JSON.stringify(mutated))
      const { summary, restored } = await tryOut([header, ...changed])
      const isRefused = summary.refused.reasons.some(({ places }) => places.some((place) => place.line === line + 2))
      const isNoted = summary.oddities.some(({ places }) => places.some((place) => place.line === line + 2))
      if (isRefused || isNoted) return
      expect(sorted(restored.find(({ id }) => id === mutated['id']) ?? null)).toEqual(sorted(mutated))
    }),
    { numRuns: 60 },
  )
}, 300_000)

/** What becomes of a file in an empty registry, which is empty again afterwards. */
const tryOut = async (file: readonly string[]) => {
  const transaction = await database.startTransaction().execute()
  try {
    const summary = await importText(transaction, file)
    return { summary, restored: linesOf(await exportedText(transaction as Database)) as typeof entries }
  } finally {
    await transaction.rollback().execute()
  }
}

function leavesOf(value: Json): Json[] {
  if (value === null || typeof value !== 'object') return [value]
  return Object.values(value).flatMap(leavesOf)
}

function pathsOf(value: Json, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (value === null || typeof value !== 'object') return [path]
  const inner = Array.isArray(value)
    ? value.flatMap((item: Json, index) => pathsOf(item, [...path, index]))
    : Object.entries(value).flatMap(([name, item]) => pathsOf(item, [...path, name]))
  return path.length === 0 ? inner : [path, ...inner]
}

function mutate(
  value: { readonly [name: string]: Json },
  path: readonly (string | number)[],
  how: string,
  other: Json,
): { readonly [name: string]: Json } {
  const copy = structuredClone(value)
  // The path leads through objects and lists of the copy.
  const holder = path.slice(0, -1).reduce((each, part) => (each as Record<string, Json>)[part]!, copy as Json)
  const last = path.at(-1)!
  if (Array.isArray(holder)) {
    const index = Number(last)
    if (how === 'DROP') holder.splice(index, 1)
    else if (how === 'TWICE') holder.push(holder[index]!)
    else holder[index] = other
  } else {
    const fields = holder as Record<string, Json>
    if (how === 'DROP') delete fields[last]
    else if (how === 'TWICE') fields['again'] = fields[last]!
    else fields[last] = other
  }
  return copy
}

/** Lists whose order says nothing in their usual one, and without what is empty: to leave it out says the same. */
function sorted(value: Json, name = ''): Json {
  if (Array.isArray(value)) {
    const items = value.map((item: Json) => sorted(item))
    return ordered.has(name) ? items : items.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  }
  if (value === null || typeof value !== 'object') return value
  const fields = Object.entries(value)
    .map(([name, item]) => [name, sorted(item, name)] as const)
    .filter(([, item]) => item !== null && !(Array.isArray(item) && item.length === 0))
  return Object.fromEntries(fields.toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

const ordered = new Set(['partners', 'resources', 'otherPlaces'])
