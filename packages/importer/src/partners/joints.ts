import { lookupKey } from '../text.ts'
import { abbreviates } from './acronyms.ts'
import { type Kind, bareName, countryOf } from './kinds.ts'
import type { Piece } from './pieces.ts'
import { endsEnumeration, isOpen, listsMoreTopics, listsTopics } from './topic-lists.ts'
import { isGovernmentOf, isGovernmentsOf, isPartOfGovernment, saysWhere } from './whereabouts.ts'
import { headsOfUnits } from './words.ts'

/** A piece with what it looks like. */
export interface KnownPiece extends Pick<Piece, 'isTyped' | 'type'> {
  text: string
  kind: Kind
}

/** Whether a piece goes on with the name before it. UNCLEAR: it may or may not, so that the line stays in one piece. */
export type Joint = 'SAME_NAME' | 'NEXT_NAME' | 'UNCLEAR'

/** Judges the comma between a name and a piece; `first` is the kind of the piece that the name began with. */
export const jointOf = (name: string, first: Kind, piece: KnownPiece, next: KnownPiece | undefined): Joint => {
  const { text, kind } = piece
  if (kind === 'ADDITION') return 'SAME_NAME'
  if (isGovernmentsOf(name) && ['COUNTRY', 'TOPIC', 'PROPER_NAME'].includes(kind)) return 'SAME_NAME'
  if (isGovernmentOf(text) && isPartOfGovernment(name)) return 'SAME_NAME'
  if (kind === 'COUNTRY' || kind === 'PLACE') return jointOfPlace(name, first, piece, next)
  if (kind === 'TOPIC') return listsTopics(name) ? 'SAME_NAME' : 'UNCLEAR'
  if (kind === 'ACRONYM' && abbreviates(bareName(text), bareName(name))) return 'SAME_NAME'
  if (first === 'ACRONYM' && abbreviates(bareName(name), bareName(text))) return 'SAME_NAME'
  if (listsTopics(name) && listsMoreTopics(text)) return 'SAME_NAME'
  if (kind === 'ORGANIZATION' && endsEnumeration(text) && isOpen(name))
    return listsTopics(name) ? 'SAME_NAME' : 'UNCLEAR'
  if (kind === 'PROPER_NAME' && listsTopics(name))
    return /\s(?:and|&|y|et|e)\s/.test(bareName(text)) ? 'SAME_NAME' : 'NEXT_NAME'
  if (kind === 'PROPER_NAME' && isAddress(first, text, next)) return 'SAME_NAME'
  if (kind === 'ORGANIZATION' && headsOfUnits.has(firstWord(name)))
    return /univer/i.test(text) ? 'SAME_NAME' : 'UNCLEAR'
  return kind === 'UNCLEAR' ? 'UNCLEAR' : 'NEXT_NAME'
}

/**
 * A country behind an organization is where that is, "Asian Productivity Organization, Tokyo, Japan", unless it is one of
 * several countries in a row. Behind an acronym, or behind a name that says where it is, it may be a partner.
 */
const jointOfPlace = (name: string, first: Kind, piece: KnownPiece, next: KnownPiece | undefined): Joint => {
  const isCountry = piece.kind === 'COUNTRY'
  if (isCountry && piece.isTyped)
    return isGovernment(piece) && (first !== 'ORGANIZATION' || saysWhere(name)) ? 'NEXT_NAME' : 'SAME_NAME'
  if (first === 'COUNTRY') return isCountry ? 'NEXT_NAME' : 'UNCLEAR'
  if (isCountry && next?.kind === 'COUNTRY' && !isState(piece.text, next.text)) return 'NEXT_NAME'
  if (!isCountry && next?.kind === 'COUNTRY') return 'SAME_NAME'
  if (first !== 'ORGANIZATION' || isCountry === saysWhere(name))
    return isCountry && endsWithCity(name) ? 'SAME_NAME' : 'UNCLEAR'
  return 'SAME_NAME'
}

/** Also where it only says that the partner leads: "Kenya (lead entity)". */
const isGovernment = ({ type }: KnownPiece): boolean =>
  type === null || type === 'GOVERNMENT' || type === 'LOCAL_OR_REGIONAL_GOVERNMENT'

const isState = (text: string, next: string): boolean =>
  lookupKey(text) === 'georgia' && countryOf(bareName(next)) === 'USA'

const endsWithCity = (name: string): boolean => name.includes(',')

/** "Itahari, Nepal" behind a centre: a place that is not among the cities. */
const isAddress = (first: Kind, text: string, next: KnownPiece | undefined): boolean =>
  first === 'ORGANIZATION' && next?.kind === 'COUNTRY' && !next.isTyped && bareName(text).split(' ').length <= 2

const firstWord = (name: string): string => lookupKey(bareName(name).split(' ')[0] ?? '')
