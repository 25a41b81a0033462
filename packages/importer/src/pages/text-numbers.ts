/** A number by itself, or in parentheses behind a title. In sentences stand the numbers of others. */
const numberPattern = /^(#(?:SDG|Ocean)Action\d+)$|\s*\((#(?:SDG|Ocean)Action\d+)\)$/i

/** The first registration number that lines show as their own; null when there is none. */
export const numberIn = (lines: readonly string[]): string | null =>
  lines
    .map((line) => numberPattern.exec(line))
    .map((match) => match?.[1] ?? match?.[2] ?? null)
    .find((number) => number !== null) ?? null

/** A line without such a number. */
export const withoutNumber = (line: string): string => line.replace(numberPattern, '')

/** Whether a line is a registration number and nothing else. */
export const isNumber = (line: string): boolean => line !== '' && withoutNumber(line) === ''
