import type { OrganizationType } from '../drafts.ts'
import { type EntityDescription, describeEntity } from './entity-types.ts'
import { commasOfKnownNames, isComma } from './known-names.ts'

/** A piece of a line between two places where a name may end. */
export interface Piece {
  start: number
  end: number
  /** Whether a type in parentheses ends it, so that a name does end there. */
  isTyped: boolean
  /** Which of the twelve; null when it is none of them. */
  type: OrganizationType | null
}

/**
 * The pieces of a line between its commas. A comma in parentheses or within a number parts nothing; a type in
 * parentheses does also without a comma: "Mwani Zanzibar (Private sector) Prospektika (Private sector)". Parentheses
 * that nobody closed or opened are not taken for such.
 */
export const cutIntoPieces = (line: string): Piece[] => {
  const knownCommas = commasOfKnownNames(line)
  const parentheses = parenthesesOf(line)
  const pieces: Piece[] = []
  let start = 0
  let entity: EntityType | null = null
  const cut = (end: number, next: number): void => {
    pieces.push({ start, end, isTyped: entity !== null, type: entity?.type ?? null })
    start = next
    entity = null
  }
  for (let at = 0; at < line.length; at += 1) {
    const character = line.charAt(at)
    const close = parentheses.get(at)
    if (close !== undefined) {
      entity = entityIn(line.slice(at + 1, close))
      const next = entity === null ? null : nextBehindType(line, close + 1)
      if (next !== null) cut(close + 1, next)
      at = next === null ? close : next - 1
    } else if (isComma(character) && !knownCommas.has(at) && !isWithinNumber(line, at)) {
      cut(at, at + 1)
    } else if (!' .:'.includes(character)) entity = null
  }
  cut(line.length, line.length)
  return pieces.filter((piece) => line.slice(piece.start, piece.end).trim() !== '')
}

/** Where the outermost parentheses of a line close, by where they open. */
const parenthesesOf = (line: string): ReadonlyMap<number, number> => {
  const open: number[] = []
  let pairs: { open: number; close: number }[] = []
  for (let at = 0; at < line.length; at += 1) {
    if (line.charAt(at) === '(') open.push(at)
    const opened = line.charAt(at) === ')' ? open.pop() : undefined
    if (opened === undefined) continue
    const first = pairs.findLastIndex((pair) => pair.open < opened)
    pairs = first === pairs.length - 1 ? pairs : pairs.slice(0, first + 1)
    pairs.push({ open: opened, close: at })
  }
  return new Map(pairs.map((pair) => [pair.open, pair.close]))
}

const longestType = 200

type EntityType = Pick<EntityDescription, 'type'>

const entityIn = (text: string): EntityType | null => {
  const described = text.length > longestType ? null : describeEntity(text)
  return described !== null && (described.type !== null || described.rest.length === 0) ? described : null
}

/** Where the next name begins behind a type, when no comma stands there; null when none does. */
const nextBehindType = (line: string, at: number): number | null => {
  const [between] = nextName.exec(line.slice(at, at + 30)) ?? []
  return between === undefined ? null : at + between.length
}

const nextName =
  /^(?:[.:]? (?=\p{Uppercase})(?!(?:Inc|Ltd)\b)|\.? (?:and|&|y|et|e|und) (?:the )?(?!(?:its|their|all|other|others|members|partners)\b))/u

const isWithinNumber = (line: string, at: number): boolean => /^\d,\d$/.test(line.slice(at - 1, at + 2))
