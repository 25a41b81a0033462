import { BadUserInput, quote } from '@pledgegraph/kernel'

/**
 * A slug as addresses use it: lower-case letters and digits, words joined by single hyphens, at most 100 characters.
 * @throws BadUserInput otherwise.
 */
export const checkSlug = (text: string): string => {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 100) return text
  throw new BadUserInput(
    `${quote(text)} is not a slug; those are lower-case letters and digits, ` +
      'words joined by hyphens, such as ocean-conference.',
  )
}

/**
 * The number of a Sustainable Development Goal.
 * @throws BadUserInput when there is no such goal.
 */
export const checkGoalNumber = (number: number): number => {
  if (Number.isInteger(number) && number >= 1 && number <= 17) return number
  throw new BadUserInput(`${number} is no Sustainable Development Goal; those are numbered 1 to 17.`)
}
