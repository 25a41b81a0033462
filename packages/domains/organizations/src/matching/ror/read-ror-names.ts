import { listOf, objectOf, textOf } from './values.ts'

export interface RorName {
  readonly kind: 'OFFICIAL' | 'OTHER' | 'ACRONYM'
  readonly name: string
  /** ISO 639; null when ROR does not say. */
  readonly language: string | null
}

/** The names of a record in the order that ROR gives them, the official one first. */
export const readNames = (record: Record<string, unknown>): RorName[] => {
  const names = [
    ...named('OFFICIAL', [record['name']]),
    ...listOf(record['names']).flatMap(readName),
    ...listOf(record['labels']).flatMap((label) => {
      const name = textOf(objectOf(label)?.['label'])
      return name === null ? [] : [{ kind: 'OTHER' as const, name, language: languageOf(objectOf(label)?.['iso639']) }]
    }),
    ...named('OTHER', listOf(record['aliases'])),
    ...named('ACRONYM', listOf(record['acronyms'])),
  ]
  return names.toSorted((a, b) => Number(b.kind === 'OFFICIAL') - Number(a.kind === 'OFFICIAL'))
}

const named = (kind: RorName['kind'], values: readonly unknown[]): RorName[] =>
  values.flatMap((value) => {
    const name = textOf(value)
    return name === null ? [] : [{ kind, name, language: null }]
  })

/** A name of schema 2 with its types, or a bare text of the flat form. */
const readName = (value: unknown): RorName[] => {
  const entry = objectOf(value)
  if (entry === null) return named('OTHER', [value])
  const name = textOf(entry['value'])
  const types = listOf(entry['types'])
  const kind = types.includes('ror_display') ? 'OFFICIAL' : types.includes('acronym') ? 'ACRONYM' : 'OTHER'
  return name === null ? [] : [{ kind, name, language: languageOf(entry['lang']) }]
}

const languageOf = (value: unknown): string | null => {
  const code = textOf(value)?.toLowerCase() ?? ''
  return /^[a-z]{2,3}$/.test(code) ? code : null
}
