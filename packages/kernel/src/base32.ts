/**
 * UUIDs as TypeIDs write them (https://github.com/jetify-com/typeid/tree/main/spec): 26 letters of Crockford's base 32.
 * Every row that goes out passes here, some of them three times, so both ways go through tables and not bit by bit.
 */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** Two letters for each number of ten bits. */
const pairs = Array.from({ length: 1024 }, (_, bits) => `${alphabet[bits >> 5]}${alphabet[bits & 31]}`)
const bitsOfPair = new Map(pairs.map((pair, bits) => [pair, bits]))

/** 128 bits are one byte, for two letters, and six times twenty bits, which are five hexadecimal digits or four letters. */
const groups = [0, 1, 2, 3, 4, 5]

/** `01893726-efee-7f02-8fbf-9f2b7bc2f910` → `01h4vjdvzefw18zfwz5dxw5y8g`. */
export const toBase32 = (uuid: string): string => {
  const digits = uuid.replaceAll('-', '')
  let letters = pairs[Number.parseInt(digits.slice(0, 2), 16)]!
  for (const group of groups) {
    const bits = Number.parseInt(digits.slice(2 + 5 * group, 7 + 5 * group), 16)
    letters += pairs[bits >> 10]! + pairs[bits & 1023]!
  }
  return letters
}

/** The UUID that was written so; null when these are not the letters of one. */
export const fromBase32 = (letters: string): string | null => {
  if (letters.length !== 26) return null
  const first = bitsOfPair.get(letters.slice(0, 2))
  if (first === undefined || first > 255) return null
  let digits = first.toString(16).padStart(2, '0')
  for (const group of groups) {
    const start = 2 + 4 * group
    const high = bitsOfPair.get(letters.slice(start, start + 2))
    const low = bitsOfPair.get(letters.slice(start + 2, start + 4))
    if (high === undefined || low === undefined) return null
    digits += ((high << 10) | low).toString(16).padStart(5, '0')
  }
  const parts = [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)]
  return parts.join('-')
}
