/** A key that was found, and how much it has in common with the one that was searched. */
export interface AlikeKey {
  readonly key: string
  /** The part of the trigrams of both that they share, from 0 to 1. */
  readonly similarity: number
}

/**
 * Keys of names in memory, to be searched for those that are alike: for imports, which search thousands of times, where
 * the database would read through its index each time. Keys are compared by their trigrams as `pg_trgm` does.
 */
export class AlikeKeys {
  readonly #keys: string[] = []
  readonly #known = new Set<string>()
  /** How many trigrams each key has. */
  readonly #lengths: number[] = []
  /** By trigram: the places of the keys that have it. */
  readonly #places = new Map<string, number[]>()
  /** How many trigrams each key shares with the searched one; all zero between searches. */
  #shared = new Uint16Array(1024)

  get size(): number {
    return this.#keys.length
  }

  add(key: string): void {
    if (this.#known.has(key)) return
    this.#known.add(key)
    const place = this.#keys.push(key) - 1
    const trigrams = trigramsOf(key)
    this.#lengths.push(trigrams.size)
    for (const trigram of trigrams) {
      const places = this.#places.get(trigram)
      if (places === undefined) this.#places.set(trigram, [place])
      else places.push(place)
    }
    if (place >= this.#shared.length) this.#shared = new Uint16Array(this.#shared.length * 2)
  }

  /** The keys that share at least the part `least` of the trigrams, no more than `most`, the most alike first. */
  search(key: string, least: number, most: number): AlikeKey[] {
    const trigrams = trigramsOf(key)
    const touched: number[] = []
    for (const trigram of trigrams) {
      for (const place of this.#places.get(trigram) ?? []) {
        if (this.#shared[place] === 0) touched.push(place)
        this.#shared[place]! += 1
      }
    }
    const found: AlikeKey[] = []
    for (const place of touched) {
      const shared = this.#shared[place]!
      const similarity = shared / (trigrams.size + this.#lengths[place]! - shared)
      if (similarity >= least) found.push({ key: this.#keys[place]!, similarity })
      this.#shared[place] = 0
    }
    return found.toSorted((a, b) => b.similarity - a.similarity || (a.key < b.key ? -1 : 1)).slice(0, most)
  }
}

/** Of every word, with two spaces before and one behind it; each once. */
const trigramsOf = (key: string): ReadonlySet<string> => {
  const trigrams = new Set<string>()
  for (const word of key.split(/[^\p{Letter}\p{Number}]+/u)) {
    if (word === '') continue
    const padded = `  ${word} `
    for (let start = 0; start + 3 <= padded.length; start += 1) trigrams.add(padded.slice(start, start + 3))
  }
  return trigrams
}
