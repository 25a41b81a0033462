import { type TextSection, joined } from './text-sections.ts'

export interface Narratives {
  /** The texts by their fields. */
  texts: Record<string, string | null>
  partnersSection: string | null
}

/** The sections of a page, what stands under the same heading twice one after the other, and the partners by themselves. */
export const readNarratives = (sections: readonly TextSection[], partnersText: string | null): Narratives => {
  const { partnersSection = null, ...texts } = textsOf(sections)
  return partnersSection === null && partnersText !== null
    ? takeOffPartners(texts, partnersText)
    : { texts, partnersSection }
}

const textsOf = (sections: readonly TextSection[]): Record<string, string | null> => {
  const lines = new Map<string, string[]>()
  for (const { part, lines: more } of sections) {
    if (part?.kind === 'SECTION') lines.set(part.field, [...(lines.get(part.field) ?? []), '', ...more])
  }
  return Object.fromEntries([...lines].map(([field, texts]) => [field, joined(texts)]))
}

/** In the order of the page. */
const beforeThePartners = [
  'description',
  'implementation',
  'capacityBuildingAndTechnologyTransfer',
  'coordinationMechanisms',
]

/**
 * Pages show the partners behind these sections, often without a heading, and once more in the column. So where the
 * last section ends with what the column says, that is the partners.
 */
const takeOffPartners = (texts: Record<string, string | null>, partnersText: string): Narratives => {
  const last = beforeThePartners.findLast((field) => texts[field] != null)
  const text = last === undefined ? '' : (texts[last] ?? '')
  if (last === undefined || !`\n${text}`.endsWith(`\n${partnersText}`)) return { texts, partnersSection: null }
  const rest = text.slice(0, -partnersText.length).trim()
  return { texts: { ...texts, [last]: rest === '' ? null : rest }, partnersSection: partnersText }
}
