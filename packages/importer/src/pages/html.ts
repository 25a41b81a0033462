/** What the beginning of a file says about it. Kept apart from the reader, so that asking does not load a parser. */

/** Whether a text that begins like this is HTML. */
export const isHtml = (start: string): boolean =>
  /^<(?:!doctype\s+html|html|head|body|article|main|div)\b/i.test(bare(start))

/** Whether a text that begins like this is the page of one entry of the SDG Actions Platform. */
export const isPlatformPage = (start: string): boolean =>
  isHtml(start) && marksOfTheLink.some((mark) => mark.test(start))

const marksOfTheLink = [
  /<link\b[^>]*\brel=["']?canonical\b[^>]*\/partnerships\//i,
  /<meta\b[^>]*\bog:url\b[^>]*\/partnerships\//i,
  /<article\b[^>]*\bclass=["'][^"']*\bpartnerships\b/i,
]

/** Without what may come first: a byte order mark, an XML declaration, comments ("saved from url=…"). */
const bare = (start: string): string => start.replace(/^(?:\s|\ufeff|<\?[^>]*>|<!--(?:(?!-->)[^])*-->)+/, '')
