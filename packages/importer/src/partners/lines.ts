import { startsOfEntries } from './enumerations.ts'
import { withoutMark } from './list-marks.ts'
import { abbreviations } from './words.ts'

/**
 * The lines of a text of partners: parted by what nobody writes within a name. New lines, bullets and semicolons do so,
 * the numbers of an enumeration, and the dashes of a list that begins with one.
 */
export const linesOf = (text: string): string[] => {
  const entries = text.split(bullets).flatMap(splitEnumeration).flatMap(splitDashes)
  const lines = entries.map((entry) => withoutMark(entry.trim())).flatMap(splitAtSemicolons)
  return withoutNumbers(lines).flatMap(splitAtSlashes).flatMap(splitStatements)
}

/** "1 Divers' Club; 2 Harbour Office": numbers that nothing but their order tells from a part of the names. */
const withoutNumbers = (lines: readonly string[]): string[] => {
  const all = lines.map((line) => line.trim()).filter((line) => line !== '')
  const areNumbered = all.length > 2 && all.every((line, index) => line.startsWith(`${index + 1} `))
  return areNumbered ? all.map((line) => line.replace(/^\d+ /, '')) : all
}

/** Bullets of every kind. The middle dot is one only where it stands free: Catalan writes `Col·lectiu`. */
const bullets = /[\n\v•●▪◦‣■⁃∙➢►]|(?<=^|\s)·(?=\s)/

const splitEnumeration = (line: string): string[] => cutAt(line, startsOfEntries(line))

/** "- Agrotour Cameroun (NGO). - Fareso": only behind an end, since names hold dashes too. */
const splitDashes = (line: string): string[] =>
  /^\s*[-–] ?\p{Letter}/u.test(line) ? line.split(/(?<=[.,)]) [-–](?= ?\p{Uppercase})/u) : [line]

/**
 * A semicolon within parentheses parts what is said about one partner: "KIOST (public; research), KITECH". Where the
 * parentheses do not match, nobody can say what is within.
 */
const splitAtSemicolons = (line: string): string[] => splitOutside(line, ';') ?? line.split(';')

/** "IUCN / SPC / Blue Ventures": two slashes with space around them at least; one alone stands before a translation. */
const splitAtSlashes = (line: string): string[] => {
  const parts = splitOutside(line, ' / ') ?? []
  return parts.length > 2 || (parts.length > 1 && parts.every(isAcronym)) ? parts : [line]
}

const isAcronym = (text: string): boolean => /^\s*\p{Uppercase}{3,}\s*$/u.test(text)

/** Parts a line outside its parentheses; null where these do not match. */
const splitOutside = (line: string, separator: string): string[] | null => {
  const parts: string[] = []
  const within: string[] = []
  let depth = 0
  for (const part of line.split(separator)) {
    within.push(part)
    for (const character of part) depth += character === '(' ? 1 : character === ')' ? -1 : 0
    if (depth < 0) return null
    if (depth === 0) parts.push(within.splice(0).join(separator))
  }
  return depth === 0 ? parts : null
}

/**
 * "… the World Bank. All of them …": a full stop ends a statement behind a word that is no abbreviation and before a
 * capital letter.
 */
const splitStatements = (line: string): string[] => {
  const ends = [...line.matchAll(/(?<=[\p{Letter}\d)])\.\s+(?=\p{Uppercase})/gu)]
  const starts = ends.flatMap(({ 0: found, index }) => (endsStatement(line, index) ? index + found.length : []))
  return cutAt(line, starts)
}

const endsStatement = (line: string, end: number): boolean => {
  if (line.charAt(end - 1) === ')') return true
  const [word = ''] = /[\p{Letter}\d]*$/u.exec(line.slice(Math.max(0, end - 12), end)) ?? []
  return !abbreviations.has(word.toLowerCase()) && (word.length > 4 || /^\p{Uppercase}{3,}$/u.test(word))
}

const cutAt = (line: string, starts: readonly number[]): string[] => {
  if (starts.length === 0) return [line]
  return [0, ...starts].map((start, index) => line.slice(start, starts[index]))
}
