import type { PartnerDraft } from '../drafts.ts'
import type { Note } from '../oddities.ts'
import { lookupKey } from '../text.ts'
import { withoutHeading } from './headings.ts'
import { takeOffIdentifiers } from './identifiers.ts'
import { linesOf } from './lines.ts'
import { withoutListMarks } from './list-marks.ts'
import { namesInLine } from './names-in-line.ts'
import { isNoName } from './no-names.ts'
import { isSentence } from './sentences.ts'
import { takeOffType } from './types.ts'

/** A longer name is a sentence about somebody. */
export const longestName = 300

/** More names than any commitment has partners: then the separators are something else. */
const mostPartners = 1000

/**
 * The partners that can be told apart in a text without guessing. New lines, bullets, semicolons and the numbers of an
 * enumeration part names always; commas do where a line is convincingly a list of names.
 *
 * `listed` are names that the source itself keeps apart besides the text; most of them stand in the text too.
 */
export const readPartners = (
  text: string | null,
  field: string,
  note: Note,
  listed: readonly string[] = [],
): PartnerDraft[] => {
  const partners = new Map<string, PartnerDraft>()
  const names = text === null ? [] : splitNames(text, field, note)
  if (names.length + listed.length > mostPartners) {
    note('TOO_MANY_PARTNERS', field, `${names.length + listed.length} names`)
    return []
  }
  for (const name of names) add(partners, name, field, note)
  for (const name of listed) if (!partners.has(lookupKey(withoutListMarks(name)))) add(partners, name, field, note)
  return [...partners.values()]
}

const splitNames = (text: string, field: string, note: Note): string[] =>
  linesOf(text)
    .map((line) => withoutHeading(withoutListMarks(line)))
    .filter((line) => line !== '')
    .flatMap((line) => {
      const { names, nobody, whole } = namesInLine(line)
      for (const piece of nobody) note('NOT_A_PARTNER', field, piece)
      for (const piece of whole) note('PARTNERS_NOT_PARTED', field, piece)
      return names
    })

const add = (partners: Map<string, PartnerDraft>, text: string, field: string, note: Note): void => {
  const { name: identified, identifiers } = takeOffIdentifiers(withoutListMarks(text))
  const { name: typed, type, unclear } = takeOffType(identified)
  const name = withoutListMarks(typed)
  const known = partners.get(lookupKey(name))
  if (isNoName(name)) note('NOT_A_PARTNER', field, text)
  else if (name.length > longestName) note('NAME_TOO_LONG', field, name)
  else if (isSentence(name)) note('SENTENCE_NOT_A_NAME', field, name)
  else if (known !== undefined) {
    note('DUPLICATE_PARTNER', field, name)
    known.type ??= type
  } else {
    if (unclear !== null) note('UNKNOWN_PARTNER_TYPE', field, unclear)
    partners.set(lookupKey(name), { name, type, identifiers })
  }
}
