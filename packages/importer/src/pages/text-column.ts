import { type TextSection, joined } from './text-sections.ts'

/** What stands in the column beside the text of a page. */
export interface Column {
  timeFrameRaw: string | null
  goals: (number | string)[]
  countries: string[]
  partnersText: string | null
  /** Lines of the column that nobody knows; left out when there are none. */
  basicInformation?: string
}

/** Reads the column of a page. The partners follow the time frame there, mostly without a heading. */
export const readColumn = (sections: readonly TextSection[]): Column => {
  const textsOf = (field: string | null): string[] => sections.filter(isOf(field)).flatMap(textsIn)
  const frames = sections.filter(isOf('timeFrameRaw')).map(takeOffFrame)
  const rest = joined([...textsOf(null), ...frames.flatMap(({ rest }) => rest)])
  const partners = joined(textsOf('partnersText'))
  return {
    timeFrameRaw: joined(frames.flatMap(({ frame }) => frame ?? [])),
    goals: textsOf('goals').flatMap(splitList).map(toGoal),
    countries: textsOf('countries').flatMap(splitList),
    partnersText: partners ?? rest,
    ...(partners === null || rest === null ? {} : { basicInformation: rest }),
  }
}

const isOf =
  (field: string | null) =>
  ({ part }: TextSection): boolean =>
    part?.kind === 'COLUMN' && part.field === field

const textsIn = ({ value, lines }: TextSection): string[] => [value, ...lines].filter((line) => line !== '')

/** The time frame is what stands on the line of its heading, or on the next one where that can be a time. */
const takeOffFrame = (section: TextSection): { frame: string | null; rest: string[] } => {
  const [first = null, ...rest] = textsIn(section)
  const isFrame = first !== null && (section.value !== '' || /\d/.test(first))
  return isFrame ? { frame: first, rest } : { frame: null, rest: textsIn(section) }
}

const splitList = (line: string): string[] =>
  line
    .split(/[;,]/)
    .map((item) => item.trim())
    .filter((item) => item !== '')

/** `Goal 14: Life below water` → 14. What begins with no number stays a text. */
const toGoal = (item: string): number | string => {
  const [, number] = /^(?:(?:goal|sdg)\s*)?(\d{1,2})\b/i.exec(item) ?? []
  return number === undefined ? item : Number(number)
}
