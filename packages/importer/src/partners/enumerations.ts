/**
 * Where a line is an enumeration, "1) Divers' Club 2) Harbour Office" or "(i) … (ii) …", the starts of its entries. The
 * numbers have to follow one another from the first on, and there have to be two: other numbers belong to names.
 */
export const startsOfEntries = (line: string): number[] => {
  for (const { mark, count } of numberings) {
    const starts: number[] = []
    for (const { 0: found, 1: before = '', 2: number = '', index } of line.matchAll(mark)) {
      if (count(number) === starts.length + 1) starts.push(index + before.length)
      if (found === '') break
    }
    if (starts.length > 1) return starts
  }
  return []
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv']

const numberings: readonly { mark: RegExp; count: (number: string) => number }[] = [
  { mark: /(^|[\s,;:.)])\(?(\d{1,2})\)\s*(?=\p{Letter})/gu, count: Number },
  { mark: /(^|[\s,;:.)])(\d{1,2})\.-?\s*(?=\p{Letter})/gu, count: Number },
  { mark: /(^|[\s,;:.)])\(?([ivx]{1,5})\)\s*(?=\p{Letter})/gu, count: (number) => romans.indexOf(number) + 1 },
  { mark: /(^|[\s,;:.)])\(?([a-h])\)\s*(?=\p{Letter})/gu, count: (letter) => letter.charCodeAt(0) - 96 },
]
