import { splitAtConjunctions } from './conjunctions.ts'
import { isConvincing } from './convincing.ts'
import { type PlacedPiece, glue } from './glue.ts'
import { kindOf, withoutLeadingWords } from './kinds.ts'
import { type Piece, cutIntoPieces } from './pieces.ts'

export interface NamesInLine {
  names: string[]
  /** Pieces that name nobody: "and many others". */
  nobody: string[]
  /** What stays in one piece though commas stand in it. */
  whole: string[]
}

/**
 * The names in one line. Commas part them where the whole line is convincingly a list of names; where it is not, the
 * line stays one name for a person to look at. A type in parentheses ends a name for sure, so that what is between two
 * types is judged by itself.
 */
export const namesInLine = (line: string): NamesInLine => {
  const pieces = cutIntoPieces(line)
  if (pieces.length > mostPieces) return { names: [line], nobody: [], whole: [line] }
  const known = pieces.map((piece) => withKind(line, piece))
  const runs = runsOf(known)
  const read = runs.map((run) => namesInRun(line, run))
  return {
    names: read.flatMap(({ names }) => names),
    nobody: read.flatMap(({ nobody }) => nobody),
    whole: read.flatMap(({ whole }) => whole),
  }
}

/** More commas than any commitment has partners: then they part something else. */
const mostPieces = 1000

const withKind = (line: string, piece: Piece): PlacedPiece => {
  const text = line.slice(piece.start, piece.end)
  return { ...piece, text, kind: kindOf(text) }
}

/** The pieces up to each type, with what goes on behind it: "(NGO), Brazil". */
const runsOf = (pieces: readonly PlacedPiece[]): PlacedPiece[][] => {
  const runs: PlacedPiece[][] = []
  let isBehindType = false
  for (const piece of pieces) {
    const goesOn = ['COUNTRY', 'PLACE', 'ADDITION'].includes(piece.kind) && !piece.isTyped
    if (runs.length === 0 || (isBehindType && !goesOn)) runs.push([])
    runs.at(-1)?.push(piece)
    isBehindType = piece.isTyped || (isBehindType && goesOn)
  }
  return runs
}

const namesInRun = (line: string, run: readonly PlacedPiece[]): NamesInLine => {
  const text = withoutLeadingWords(line.slice(run[0]?.start, run.at(-1)?.end).trim())
  const somebody = run.filter(({ kind }) => kind !== 'NOBODY')
  const nobody = run.filter(({ kind }) => kind === 'NOBODY').map((piece) => piece.text.trim())
  const glued = glue(line, somebody)
  const names = glued?.flatMap((name) => splitAtConjunctions(name.text)) ?? []
  if (glued === null || (glued.length > 1 && !isConvincing(glued, names))) {
    return { names: [text], nobody: [], whole: [text] }
  }
  return { names, nobody, whole: [] }
}
