/**
 * Spreadsheets run a cell as a formula when it begins with one of these, whatever it was meant to be; some also when it
 * begins with the full-width form of the sign. An apostrophe before it makes it text.
 */
const beginsFormula = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/

/**
 * Text that no spreadsheet runs: with an apostrophe before it when it could be taken for a formula. Text that has
 * apostrophes there already gets one more, so that `unguarded` gives back what there was.
 */
export const guarded = (text: string): string => (beginsFormula.test(text) ? `'${text}` : text)

/** The text that `guarded` got. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && beginsFormula.test(cell) ? cell.slice(1) : cell
