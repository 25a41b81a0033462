import type { PageReading } from './platform-page.ts'
import { readColumn } from './text-column.ts'
import { headingOf } from './text-headings.ts'
import { readNarratives } from './text-narratives.ts'
import { isNumber, numberIn, withoutNumber } from './text-numbers.ts'
import { type TextSection, joined, sectionsOf } from './text-sections.ts'

/** Whether a text that begins like this is a page of the predecessor registry: it has at least two of its headings. */
export const isTextPage = (start: string): boolean => {
  if (/^\s*[<{[]/.test(start)) return false
  const headings = start.split(/\r\n?|\n/).flatMap((line) => headingOf(line, false) ?? [])
  return new Set(headings.map(({ part }) => JSON.stringify(part))).size >= 2
}

/**
 * Reads one page of the predecessor registry that somebody saved as plain text. Its sections are found by their
 * headings, and the record has the fields of that registry's list, besides `updates`, which only its pages have.
 * The registration number is null where the page shows none. Contacts are left out.
 */
export const readTextPage = (text: string): PageReading => {
  if (text.trim() === '') return { reason: 'The page is empty.' }
  const all = sectionsOf(text)
  if (all.length === 1) return { reason: noHeading }
  const head = readHead(all[0]!.lines)
  if (head.title === null) return { reason: 'The page has no title: nothing stands before its first heading.' }
  const registrationNumber = head.number ?? numberIn(all.flatMap(({ lines }) => lines.filter(isNumber)))
  const sections = all.map((section) => ({ ...section, lines: section.lines.filter((line) => !isNumber(line)) }))
  const column = readColumn(sections)
  const { texts, partnersSection } = readNarratives(sections, column.partnersText)
  return {
    record: {
      registrationNumber,
      url: head.url,
      title: head.title,
      ...column,
      partnersText: column.partnersText ?? partnersSection,
      partnersSection,
      ...noSections,
      ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== null)),
      resources: readResources(sections),
      registry: registryOf(registrationNumber),
      ...(head.rest === null ? {} : { textBeforeFirstHeading: head.rest }),
    },
  }
}

/** Null where the page shows no number: nothing else tells the registry of the Ocean Conference from the other one. */
const registryOf = (registrationNumber: string | null): string | null =>
  registrationNumber === null ? null : /^#ocean/i.test(registrationNumber) ? 'OCEAN' : 'SDG'

const noHeading =
  'The text has none of the headings of a registry page, such as "Description/achievement of initiative" or ' +
  '"Time-frame:".'

const noSections = {
  description: null,
  implementation: null,
  capacityBuildingAndTechnologyTransfer: null,
  coordinationMechanisms: null,
  updates: null,
}

/** What stands before the first heading: the title, and perhaps the number and the address of the page. */
const readHead = (lines: readonly string[]) => {
  const texts = lines.map(withoutNumber).filter((line) => line !== '')
  const [title = null, ...rest] = texts.filter((line) => !isAddress(line))
  return { number: numberIn(lines), url: texts.find(isAddress) ?? null, title, rest: joined(rest) }
}

const isAddress = (line: string): boolean => /^https?:\/\/\S+$/i.test(line)

const readResources = (sections: readonly TextSection[]): { type: string; details: string | null }[] =>
  sections.flatMap(({ part, lines }) =>
    part?.kind === 'RESOURCE' ? [{ type: part.type, details: joined(lines) }] : [],
  )
