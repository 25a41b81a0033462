import { type Part, headingOf } from './text-headings.ts'

/** A part of a page and its text. */
export interface TextSection {
  /** Null for what comes before the first heading. */
  readonly part: Part | null
  /** What stands behind the heading on its line. */
  readonly value: string
  readonly lines: readonly string[]
}

/** The lines of a page that say what it is, or what the registry thought of the entry, and nothing of the entry. */
const furniture = [
  /^(?:global )?registry of voluntary commitments(?: (?:&|and) multi-?stakeholder partnerships)?$/i,
  /^partnerships for the sdgs$/i,
  /^this initiative (?:does not yet fulfil|fulfils) the smart criteria\.?$/i,
]

/** Cuts a page into its sections at its headings. Contacts end it: what follows is private or the foot of the page. */
export const sectionsOf = (text: string): TextSection[] => {
  const sections: { part: Part | null; value: string; lines: string[] }[] = [{ part: null, value: '', lines: [] }]
  let isInColumn = false
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n?|\n/)) {
    const heading = headingOf(line, isInColumn)
    if (heading?.part.kind === 'CONTACT') break
    if (heading === null) sections.at(-1)!.lines.push(line.trim())
    else {
      isInColumn ||= heading.part.kind === 'COLUMN'
      sections.push({ ...heading, lines: [] })
    }
  }
  return sections.map((section) => ({ ...section, lines: section.lines.filter((line) => !isFurniture(line)) }))
}

const isFurniture = (line: string): boolean => furniture.some((known) => known.test(line))

/** The text of lines, with one empty line between its paragraphs; null when there is none. */
export const joined = (lines: readonly string[]): string | null =>
  lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim() || null
