/**
 * UTF-8 that was once read as Windows-1252: `Womenâ€™s`, `DjifÃ©re`, and three times over `CÃƒÆ’Ã‚Â³bano`. Only what
 * cannot be meant is turned back, since `É”` is the end of a quotation and also valid UTF-8 for `ɔ`.
 */

/** The characters of Windows-1252 at 0x80–0x9F; the five holes are read as control characters. */
const upperControls = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

const byteOf: ReadonlyMap<string, number> = new Map([
  ...[...upperControls].map((character, index) => [character, 0x80 + index] as const),
  ...Array.from({ length: 0x60 }, (_, index) => [String.fromCharCode(0xa0 + index), 0xa0 + index] as const),
])

const charactersBetween = (first: number, last: number): string =>
  [...byteOf].flatMap(([character, byte]) => (byte >= first && byte <= last ? [character] : [])).join('')

const continuation = `[${charactersBetween(0x80, 0xbf)}]`

/** What may follow a letter in ordinary writing: as the second character of a sequence it proves nothing. */
const punctuation = '‘’“”–—…•›»«‹·'
/** The same behind a common small letter: `Nescafé®™` is a name and would be valid UTF-8. */
const punctuationOrSign = `${punctuation}®™©°ªº¹²³`

/**
 * Two, three or four bytes of UTF-8. Of the leading bytes only those of the Latin, Greek and Cyrillic letters, of
 * punctuation, of East Asian writing and of emoji: that is what registries hold. A quotation does not begin or end
 * between two letters, which proves the `Ô` in `CÃ”TE`.
 */
const sequence = [
  `[ÂÃÄÅÎÏÐÑ](?![${punctuation}])${continuation}`,
  `[âãäåæçèéï](?![${punctuationOrSign}])${continuation}{2}`,
  `ð(?![${punctuationOrSign}])${continuation}{3}`,
  '[ÂÃ][“”…](?=\\p{Letter})',
].join('|')

const sequences = new RegExp(sequence, 'gu')
const beginsWithSequence = new RegExp(`^(?:${sequence})`, 'u')
const runs = new RegExp(`[${charactersBetween(0x80, 0xff)}]{2,}`, 'gu')

/** More than three readings in the wrong encoding were not met; each turns one character into two or three. */
const mostRounds = 4

/** The text with what was provably read in the wrong encoding turned back; the text itself where nothing was. */
export const repairMojibake = (text: string): string => {
  let repaired = text
  for (let round = 0; round < mostRounds; round += 1) {
    const whole = repaired.replace(runs, repairRun)
    const next = whole === repaired ? repaired.replace(sequences, (found) => decode(found) ?? found) : whole
    if (next === repaired) break
    repaired = next
  }
  return repaired
}

/** Accents side by side are turned back together or not at all: by halves, the next round could not follow. */
const repairRun = (run: string): string => {
  let start = 0
  let end = run.length
  while (start < end && punctuation.includes(run.charAt(start))) start += 1
  while (end > start && punctuation.includes(run.charAt(end - 1))) end -= 1
  const core = run.slice(start, end)
  return decodeProof(run) ?? `${run.slice(0, start)}${decodeProof(core) ?? core}${run.slice(end)}`
}

const decodeProof = (run: string): string | null => (isProof(run) ? decode(run) : null)

/** Nobody writes four accented letters and signs in a row that happen to be UTF-8. */
const isProof = (run: string): boolean => run.length >= 4 || beginsWithSequence.test(run)

const utf8 = new TextDecoder('utf-8', { fatal: true })

const decode = (text: string): string | null => {
  try {
    return utf8.decode(Uint8Array.from(text, (character) => byteOf.get(character) ?? 0))
  } catch {
    return null
  }
}
