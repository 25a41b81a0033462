import { type Scheme, termKey, terms } from '@pledgegraph/vocabularies'
import type { TermDraft } from './drafts.ts'

const termsByScheme = Map.groupBy(terms, ({ scheme }) => scheme)

/** The labels of the terms of a scheme, as the forms of the platform show them. */
export const labelsOf = (scheme: Scheme): string[] => (termsByScheme.get(scheme) ?? []).map(({ label }) => label)

const keyByLabel = new Map(terms.map((term) => [`${term.scheme} ${term.label}`, termKey(term)]))

/** The key of a term, `ocean-basin.arctic-ocean`; null when its vocabulary does not have it. */
export const keyOfTerm = ({ scheme, label }: TermDraft): string | null => keyByLabel.get(`${scheme} ${label}`) ?? null
