/**
 * Text as it is compared and sorted: without case, accents, width variants, punctuation at the edges and repeated white
 * space. `fold('  École  Normale ')` → `'ecole normale'`. Stored beside the original, since databases disagree about it.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/g, '')
    .toLowerCase()
    .replace(/[\s\p{Control}\p{Format}]+/gu, ' ')
    .replace(/^[\p{Punctuation}\s]+|[\p{Punctuation}\s]+$/gu, '')
    .normalize('NFC')

/** What a name is looked up and sorted by: folded; one of nothing but punctuation stands for itself. */
export const nameKey = (name: string): string => fold(name) || name

/** What sorts codes as people count: `'14.2'` → `'14.02'`, before `'14.10'`, and letters after numbers. */
export const codeSortKey = (code: string): string => code.replace(/\d+/g, (number) => number.padStart(2, '0'))
