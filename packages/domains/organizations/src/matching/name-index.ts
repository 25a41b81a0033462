import { type NameParts, partsOf } from './name-parts.ts'
import type { AlikeName, KnownName, KnownOrganization, KnownReference } from './queries.ts'

/** A name with its parts, to be compared. */
export interface ComparableName extends KnownName {
  readonly parts: NameParts
}

/** The names that a batch may mean: what was found in the database, and what the batch itself brings. */
export interface NameIndex {
  /** What was decided or is identified by this key. */
  reference(kind: KnownReference['kind'], key: string): KnownReference | undefined
  names(key: string): readonly KnownName[]
  acronyms(key: string): readonly KnownName[]
  /** The names that are alike: what was searched for this key, and what the batch brought that has a word in common. */
  alike(key: string, parts: NameParts): readonly ComparableName[]
  /** An organization that something leads to, by its UUID. */
  organization(id: string): KnownOrganization | undefined
  /** The UUIDs of all organizations that something leads to. */
  organizationIds(): readonly string[]
  addFound(rows: readonly (KnownName | KnownReference)[]): void
  addAlike(rows: readonly AlikeName[]): void
  /** What the batch brings. */
  addNewcomer(rows: readonly (KnownName | KnownReference)[]): void
}

export const createNameIndex = (): NameIndex => {
  const references = new Map<string, KnownReference>()
  const names = new Map<string, KnownName[]>()
  const acronyms = new Map<string, KnownName[]>()
  const alike = new Map<string, ComparableName[]>()
  const newcomersByWord = new Map<string, ComparableName[]>()

  const organizations = new Map<string, KnownOrganization>()

  const add = (row: KnownName | KnownReference): void => {
    if (row.organization !== null) organizations.set(row.organization.id, row.organization)
    if (isReference(row)) references.set(`${row.kind} ${row.key}`, row)
    else push(row.kind === 'ACRONYM' ? acronyms : names, row.key, row)
  }

  return {
    reference: (kind, key) => references.get(`${kind} ${key}`),
    names: (key) => names.get(key) ?? [],
    acronyms: (key) => acronyms.get(key) ?? [],
    alike: (key, parts) => [
      ...(alike.get(key) ?? []),
      ...new Set([...parts.words.keys()].flatMap((word) => newcomersByWord.get(word) ?? [])),
    ],
    organization: (id) => organizations.get(id),
    organizationIds: () => [...organizations.keys()],
    addFound: (rows) => rows.forEach(add),
    addAlike: (rows) => {
      const parts = new Map(rows.map(({ known }) => [known.text, partsOf(known.text)]))
      for (const { searched, known } of rows) {
        organizations.set(known.organization.id, known.organization)
        push(alike, searched, { ...known, parts: parts.get(known.text)! })
      }
    },
    addNewcomer: (rows) => {
      for (const row of rows) {
        add(row)
        if (isReference(row) || row.kind === 'ACRONYM') continue
        const comparable = { ...row, parts: partsOf(row.text) }
        for (const word of comparable.parts.words.keys()) push(newcomersByWord, word, comparable)
      }
    },
  }
}

const isReference = (row: KnownName | KnownReference): row is KnownReference =>
  row.kind === 'IDENTIFIER' || row.kind === 'DECISION'

const push = <Value>(lists: Map<string, Value[]>, key: string, value: Value): void => {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}
