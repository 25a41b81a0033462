/**
 * UUIDs as TypeIDs write them (https://github.com/jetify-com/typeid/tree/main/spec): 26 letters of Crockford's base 32.
 * Every row that goes out passes here, some of them three times. So nothing is put together of pieces: both ways read
 * seven numbers, one of eight bits and six of twenty, and write all characters of them at once.
 */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
const digits = '0123456789abcdef'

/** What each character stands for, by its code; -1, which stays negative in every sum of bits, for all others. */
const valuesOf = (characters: string): Int8Array => {
  const values = new Int8Array(65_536).fill(-1)
  for (const [value, character] of [...characters].entries()) values[character.charCodeAt(0)] = value
  return values
}
const letterValues = valuesOf(alphabet)
const digitValues = valuesOf(digits)

const codesOf = (characters: string): Uint8Array => Uint8Array.from(characters, (character) => character.charCodeAt(0))
const letterCodes = codesOf(alphabet)
const digitCodes = codesOf(digits)
const hyphen = '-'.charCodeAt(0)

/** `01893726-efee-7f02-8fbf-9f2b7bc2f910` → `01h4vjdvzefw18zfwz5dxw5y8g`. */
export const toBase32 = (uuid: string): string => {
  const a = (digitAt(uuid, 0) << 4) | digitAt(uuid, 1)
  const b = bitsOfDigits(uuid, 2, 3, 4, 5, 6)
  const c = bitsOfDigits(uuid, 7, 9, 10, 11, 12)
  const d = bitsOfDigits(uuid, 14, 15, 16, 17, 19)
  const e = bitsOfDigits(uuid, 20, 21, 22, 24, 25)
  const f = bitsOfDigits(uuid, 26, 27, 28, 29, 30)
  const g = bitsOfDigits(uuid, 31, 32, 33, 34, 35)
  // prettier-ignore
  return String.fromCharCode(
    letter(a, 5), letter(a, 0),
    letter(b, 15), letter(b, 10), letter(b, 5), letter(b, 0),
    letter(c, 15), letter(c, 10), letter(c, 5), letter(c, 0),
    letter(d, 15), letter(d, 10), letter(d, 5), letter(d, 0),
    letter(e, 15), letter(e, 10), letter(e, 5), letter(e, 0),
    letter(f, 15), letter(f, 10), letter(f, 5), letter(f, 0),
    letter(g, 15), letter(g, 10), letter(g, 5), letter(g, 0),
  )
}

const letter = (bits: number, shift: number): number => letterCodes[(bits >> shift) & 31]!

const digitAt = (uuid: string, place: number): number => digitValues[uuid.charCodeAt(place)]!

/** The twenty bits of five digits, between which hyphens may stand. */
const bitsOfDigits = (uuid: string, first: number, second: number, third: number, fourth: number, fifth: number) =>
  (digitAt(uuid, first) << 16) |
  (digitAt(uuid, second) << 12) |
  (digitAt(uuid, third) << 8) |
  (digitAt(uuid, fourth) << 4) |
  digitAt(uuid, fifth)

/** The UUID that was written so, from this place of a text to its end; null when these are not the letters of one. */
export const fromBase32 = (text: string, start = 0): string | null => {
  if (text.length !== start + 26) return null
  const a = (letterAt(text, start) << 5) | letterAt(text, start + 1)
  const b = bitsOfLetters(text, start + 2)
  const c = bitsOfLetters(text, start + 6)
  const d = bitsOfLetters(text, start + 10)
  const e = bitsOfLetters(text, start + 14)
  const f = bitsOfLetters(text, start + 18)
  const g = bitsOfLetters(text, start + 22)
  if (a > 255 || (a | b | c | d | e | f | g) < 0) return null
  // prettier-ignore
  return String.fromCharCode(
    digit(a, 4), digit(a, 0), digit(b, 16), digit(b, 12), digit(b, 8), digit(b, 4), digit(b, 0), digit(c, 16), hyphen,
    digit(c, 12), digit(c, 8), digit(c, 4), digit(c, 0), hyphen,
    digit(d, 16), digit(d, 12), digit(d, 8), digit(d, 4), hyphen,
    digit(d, 0), digit(e, 16), digit(e, 12), digit(e, 8), hyphen,
    digit(e, 4), digit(e, 0), digit(f, 16), digit(f, 12), digit(f, 8), digit(f, 4), digit(f, 0),
    digit(g, 16), digit(g, 12), digit(g, 8), digit(g, 4), digit(g, 0),
  )
}

const digit = (bits: number, shift: number): number => digitCodes[(bits >> shift) & 15]!

const letterAt = (text: string, place: number): number => letterValues[text.charCodeAt(place)]!

/** The twenty bits of four letters. */
const bitsOfLetters = (text: string, start: number): number =>
  (letterAt(text, start) << 15) |
  (letterAt(text, start + 1) << 10) |
  (letterAt(text, start + 2) << 5) |
  letterAt(text, start + 3)
