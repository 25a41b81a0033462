import { type Joint, type KnownPiece, jointOf } from './joints.ts'
import { type Kind, withoutLeadingWords } from './kinds.ts'
import type { Piece } from './pieces.ts'
import { isGovernmentsOf } from './whereabouts.ts'

export type PlacedPiece = KnownPiece & Pick<Piece, 'start' | 'end'>

/** A name put together from the pieces between commas; `kind` is that of the first of them. */
export interface GluedName {
  text: string
  kind: Kind
  isTyped: boolean
}

/** The pieces put together to names; null where that is unclear. */
export const glue = (line: string, pieces: readonly PlacedPiece[]): GluedName[] | null => {
  if (pieces.length === 1) return pieces.map(toName)
  const names: (PlacedPiece & { first: Kind })[] = []
  const judge = judgeOf(pieces)
  for (const [index, piece] of pieces.entries()) {
    const name = names.at(-1)
    const joint = judge(name, piece, pieces[index + 1])
    if (joint === 'UNCLEAR') return null
    if (joint === 'NEXT_NAME' || name === undefined) names.push({ ...piece, first: piece.kind })
    else {
      name.end = piece.end
      name.text = line.slice(name.start, name.end)
      name.isTyped = piece.isTyped
    }
  }
  return names.map(({ first, ...name }) => toName({ ...name, kind: first }))
}

const toName = ({ text, kind, isTyped }: PlacedPiece): GluedName => ({
  text: withoutLeadingWords(text.trim()),
  kind,
  isTyped,
})

type Judge = (
  name: (PlacedPiece & { first: Kind }) | undefined,
  piece: PlacedPiece,
  next: PlacedPiece | undefined,
) => Joint

/** A name of which nothing but commas was read so far is none. */
const longestPart = 600

/** How commas are judged in this list: the more of it is sure, the less can be meant by what is not. */
const judgeOf = (pieces: readonly PlacedPiece[]): Judge => {
  const hasCountries = listsCountries(pieces)
  const isLong = isLongList(pieces)
  return (name, piece, next) => {
    if (name === undefined) return ['UNCLEAR', 'TOPIC', 'ADDITION'].includes(piece.kind) ? 'UNCLEAR' : 'NEXT_NAME'
    if (name.text.length > longestPart) return 'UNCLEAR'
    if (hasCountries && piece.kind === 'COUNTRY' && !isGovernmentsOf(name.text)) return 'NEXT_NAME'
    const joint = jointOf(name.text, name.first, piece, next)
    if (joint !== 'UNCLEAR' || !isLong) return joint
    return piece.kind === 'UNCLEAR' ? 'NEXT_NAME' : 'SAME_NAME'
  }
}

/** Eight pieces and more of which four in five are names, and most of them surely of organizations or countries. */
const isLongList = (pieces: readonly KnownPiece[]): boolean => {
  const sure = pieces.filter(({ kind }) => kind === 'ACRONYM' || kind === 'ORGANIZATION' || kind === 'COUNTRY').length
  const proper = pieces.filter(({ kind }) => kind === 'PROPER_NAME').length
  return pieces.length >= 8 && sure * 2 >= pieces.length && (sure + proper) * 5 >= pieces.length * 4
}

/** Three countries in a row are partners, and then so are the others. */
const listsCountries = (pieces: readonly KnownPiece[]): boolean =>
  pieces.some((_, index) => pieces.slice(index, index + 3).filter(({ kind }) => kind === 'COUNTRY').length === 3)
