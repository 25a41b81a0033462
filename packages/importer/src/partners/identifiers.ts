import type { IdentifierDraft } from '../drafts.ts'
import { withoutEnd } from './ends.ts'

export interface IdentifiedName {
  name: string
  identifiers: IdentifierDraft[]
}

/**
 * Takes addresses of the Research Organization Registry and of Wikidata off a name: what they say is whom it means.
 * "IUCN (https://ror.org/04tehfn33)" is IUCN.
 */
export const takeOffIdentifiers = (text: string): IdentifiedName => {
  const identifiers: IdentifierDraft[] = []
  const name = text.replace(address, (found: string, ror?: string, wikidata?: string) => {
    if (ror !== undefined) identifiers.push({ scheme: 'ROR', value: `https://ror.org/${ror.toLowerCase()}` })
    if (wikidata !== undefined) identifiers.push({ scheme: 'WIKIDATA', value: wikidata.toUpperCase() })
    return found.startsWith(' ') || found.endsWith(' ') ? ' ' : ''
  })
  return identifiers.length === 0 ? { name: text, identifiers } : { name: withoutEnds(name), identifiers }
}

const address =
  /[\s([<]{0,4}(?:https?:\/\/)?(?:www\.)?(?:ror\.org\/(0[a-hj-km-np-tv-z\d]{6}\d{2})|wikidata\.org\/(?:wiki|entity)\/(Q[1-9]\d{0,14}))\b[/\])>]{0,3}/gi

const withoutEnds = (text: string): string =>
  withoutEnd(text.replace(/\s+/g, ' ').replace(/^[ ,;:–—-]+/, ''), ' ,;:–—-')
