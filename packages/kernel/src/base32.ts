/**
 * UUIDs as TypeIDs write them (https://github.com/jetify-com/typeid/tree/main/spec): 26 letters of Crockford's base 32.
 * Every row that goes out passes here, some of them three times, so both ways go through tables and not bit by bit.
 */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** Two letters for each number of ten bits. */
const pairs = Array.from({ length: 1024 }, (_, bits) => `${alphabet[bits >> 5]}${alphabet[bits & 31]}`)

/** What each character stands for, by its code; 255 for all that are none of these. */
const valuesOf = (characters: string): Uint8Array => {
  const values = new Uint8Array(65_536).fill(255)
  for (const [value, character] of [...characters].entries()) values[character.charCodeAt(0)] = value
  return values
}
const letterValues = valuesOf(alphabet)
const digitValues = valuesOf('0123456789abcdef')

const hexadecimal = (length: number): string[] =>
  Array.from({ length: 16 ** length }, (_, value) => value.toString(16).padStart(length, '0'))
const twoDigits = hexadecimal(2)
const threeDigits = hexadecimal(3)

/** Where the digits of a UUID stand between its hyphens. */
const places = [...'00000000-0000-0000-0000-000000000000'].flatMap((character, place) =>
  character === '-' ? [] : [place],
)

/** 128 bits are one byte, for two letters, and six times twenty bits, which are five hexadecimal digits or four letters. */
const groups = 6

/** `01893726-efee-7f02-8fbf-9f2b7bc2f910` → `01h4vjdvzefw18zfwz5dxw5y8g`. */
export const toBase32 = (uuid: string): string => {
  let letters = pairs[bitsOf(uuid, 0, 2)]!
  for (let group = 0; group < groups; group += 1) {
    const bits = bitsOf(uuid, 2 + 5 * group, 5)
    letters += pairs[bits >> 10]! + pairs[bits & 1023]!
  }
  return letters
}

const bitsOf = (uuid: string, first: number, count: number): number => {
  let bits = 0
  for (let place = first; place < first + count; place += 1) {
    bits = (bits << 4) | digitValues[uuid.charCodeAt(places[place]!)]!
  }
  return bits
}

/** The UUID that was written so; null when these are not the letters of one. */
export const fromBase32 = (letters: string): string | null => {
  if (letters.length !== 26) return null
  const first = bitsOfLetters(letters, 0, 2)
  if (first === null || first > 255) return null
  let digits = twoDigits[first]!
  for (let group = 0; group < groups; group += 1) {
    const bits = bitsOfLetters(letters, 2 + 4 * group, 4)
    if (bits === null) return null
    digits += twoDigits[bits >> 12]! + threeDigits[bits & 4095]!
  }
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-${digits.slice(12, 16)}-${digits.slice(16, 20)}-${digits.slice(20)}`
}

const bitsOfLetters = (letters: string, first: number, count: number): number | null => {
  let bits = 0
  for (let place = first; place < first + count; place += 1) {
    const value = letterValues[letters.charCodeAt(place)]!
    if (value === 255) return null
    bits = (bits << 5) | value
  }
  return bits
}
