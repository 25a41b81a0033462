import { lookupKey } from '../text.ts'

/** Whether an acronym is made of the beginnings of the words of a name: `FECOP`, `Federación Costarricense de Pesca`. */
export const abbreviates = (acronym: string, name: string): boolean => {
  const letters = lookupKey(acronym).replace(/ /g, '')
  const [first = '', ...words] = lookupKey(name).split(' ')
  if (letters.length < 2 || letters.length > 12 || words.length === 0 || words.length > 16) return false
  let reached = new Set(endsWithin(first, letters, 0))
  for (const word of words) reached = new Set([...reached].flatMap((at) => [at, ...endsWithin(word, letters, at)]))
  return reached.has(letters.length)
}

/** How far into the letters each of the first four beginnings of a word takes from there. */
const endsWithin = (word: string, letters: string, start: number): number[] => {
  const ends: number[] = []
  for (let at = start; at < start + 4 && at < letters.length && word[at - start] === letters[at]; at += 1)
    ends.push(at + 1)
  return ends
}
