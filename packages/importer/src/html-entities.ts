/** The entities that pages leave behind in scraped text; the numeric ones are read by their number. */
const named: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    hellip: '…',
    bull: '•',
  }),
)

/** `&#039;` → `'`. Once only: `&amp;lt;` was written by somebody who meant `&lt;`. What is no entity stays. */
export const decodeHtmlEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (entity, decimal, hexadecimal, name) => {
    if (name !== undefined) return named.get(String(name).toLowerCase()) ?? entity
    const codePoint = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number.parseInt(decimal, 10)
    return isText(codePoint) ? String.fromCodePoint(codePoint) : entity
  })

const isText = (codePoint: number): boolean =>
  codePoint >= 0x20 && codePoint <= 0x10ffff && !(codePoint >= 0xd800 && codePoint <= 0xdfff)
