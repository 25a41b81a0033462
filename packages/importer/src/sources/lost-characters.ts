import type { Fields } from '../fields.ts'
import type { Note } from '../oddities.ts'

/**
 * A text that lost characters before anybody saved it: they became question marks, "people?s", or nothing,
 * "organizacin". Apostrophes are put back where nothing else can have stood; of the rest nobody knows which letter it
 * was, so that it is taken down and left as it is.
 */
export const readDamagedText = (fields: Fields, name: string): string | null =>
  restored(fields.text(name), name, fields.note)

/** The same for one line of text that a record has to have. */
export const readDamagedLine = (line: string, name: string, note: Note): string => restored(line, name, note) ?? line

const restored = (text: string | null, field: string, note: Note): string | null => {
  if (text === null) return null
  const whole = withApostrophes(text)
  if (whole !== text) note('REPAIRED_TEXT', field, `lost apostrophe: ${excerpt(text, text.search(lostApostrophe))}`)
  const lost = findLost(whole)
  if (lost !== null) note('LOST_CHARACTERS', field, lost)
  return whole
}

/** `Finland?s`, `l?ensemble`. */
const lostApostrophe =
  /(?<=\p{Letter})\?(?=s(?!\p{Letter}))|(?<=(?<!\p{Letter})(?:[ldcjmnst]|qu|dell|all|nell|sull))\?(?=[aeiouyhàâéèêîôû])/iu

const everyLostApostrophe = new RegExp(lostApostrophe, 'giu')

/** Puts back the apostrophes of which only a question mark is left. */
export const withApostrophes = (text: string): string => text.replace(everyLostApostrophe, '’')

const excerpt = (text: string, at: number): string => text.slice(Math.max(0, at - 20), at + 20)

const findLost = (text: string): string | null => {
  for (const sign of signs) {
    const found = sign.exec(text)
    if (found !== null) return excerpt(text, found.index + 10)
  }
  return null
}

/** What no text has that is whole: words of Spanish, French and Portuguese with a hole, and what a hole looks like. */
const signs: readonly RegExp[] = [
  /(?<![\p{Letter}])(?!(?:medicin|niacin|penicilin)\b)\p{Letter}{3,40}(?:aci|uci|ici|cci)n(?!\p{Letter})/iu,
  /(?<!\p{Letter})(?:mxico|espaa|amrica|panam|pblic[oa]s?|cientfic[oa]s?|tcnic[oa]s?|climtic[oa]s?|campaas?|nios|turstic[oa]s?|econmic[oa]s?|martim[oa]s?|plsticos?|polticas?|atlntico|biologa|ganadera|baha)(?!\p{Letter})/iu,
  /(?<!\p{Letter})(?:dveloppement|pches?|pcheurs?|fdration|gnrale?|activits|communauts?|prservation|protges?|cosystmes?|socits?|ctires?|rsilience|mditerrane|rpublique|qubec|sngal|bnin|amlior\p{Letter}+|universit|scurit|rgions?|rgionale?)(?!\p{Letter})/iu,
  /(?<!\p{Letter})(?:associao|conservao|educao|fundao|organizao|preservao|administrao|proteo|produo)(?!\p{Letter})/iu,
  /\ufffd|Ã(?=[\s\p{Letter}])|(?<=\p{Letter})\?(?=\p{Letter})(?!\S*[/=])/u,
]
