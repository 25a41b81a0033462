import type { Scheme } from '@pledgegraph/vocabularies'
import type { TermDraft } from './drafts.ts'
import type { Note } from './oddities.ts'
import { lookupKey } from './text.ts'
import { labelsOf } from './vocabulary.ts'

/**
 * Takes apart terms that lost the separators between them: `PacificCaribbean` → `['Pacific', 'Caribbean']`. The longest
 * label that fits is taken first, since labels hold commas and begin like one another. Null unless labels account for
 * the whole text: what is only partly known may be a longer term that nobody told us of.
 */
export const splitTerms = (text: string, labels: readonly string[]): string[] | null => {
  const longestFirst = labels.toSorted((a, b) => b.length - a.length)
  const terms: string[] = []
  let rest = withoutSeparator(text)
  while (rest !== '') {
    const label = longestFirst.find((candidate) => startsWith(rest, candidate))
    if (label === undefined) return null
    terms.push(label)
    rest = withoutSeparator(rest.slice(label.length))
  }
  return terms
}

const withoutSeparator = (text: string): string => text.replace(/^[\s,;|/]+/, '')

const startsWith = (text: string, label: string): boolean =>
  comparable(text.slice(0, label.length)) === comparable(label)

const comparable = (text: string): string => text.replace(/[‘’]/g, "'").toLowerCase()

/** Reads terms from a list or from one text, each once; what the vocabulary does not have is given as it was written. */
export const readTerms = (scheme: Scheme, texts: readonly string[], field: string, note: Note): TermDraft[] => {
  const labels = new Set<string>()
  for (const text of texts) {
    for (const label of termsIn(scheme, text, field, note)) {
      if (labels.has(label)) note('DUPLICATE_ENTRY', field, label)
      else labels.add(label)
    }
  }
  return [...labels].map((label) => ({ scheme, label }))
}

const termsIn = (scheme: Scheme, text: string, field: string, note: Note): readonly string[] => {
  const key = lookupKey(text)
  const labels = labelsOf(scheme)
  const known = labels.find((label) => lookupKey(label) === key)
  if (known !== undefined) return [known]
  const split = splitTerms(text, labels)
  note(split === null ? 'UNKNOWN_TERM' : 'RUN_TOGETHER_TERMS', field, text)
  return split ?? [text]
}
