import { unique } from '@pledgegraph/kernel'
import { numberKey } from '../rules.ts'
import {
  type Absorbed,
  type AttachOutcome,
  type Claim,
  type KnownNumber,
  type NumberChanges,
  type Renumbering,
  isNewer,
} from './numbers.ts'

/** What the registry knows about the numbers of a batch. */
export interface NumbersKnown {
  /** All numbers of every commitment that is concerned. */
  readonly numbers: readonly KnownNumber[]
  /** Renumberings of which neither number was known so far. */
  readonly awaited: readonly Renumbering[]
  /** Under which number (its key) the content of a commitment was said; its current one where nothing is said here. */
  readonly contentKeys: ReadonlyMap<string, string>
}

type Entry = { -readonly [Property in keyof KnownNumber]: KnownNumber[Property] }

const refused = (reason: string) => ({ outcome: 'REFUSED', reason }) as const

/**
 * The numbers as they become while the records and renumberings of a batch are taken in, one after the other: pure
 * decisions on values. The numbers of a commitment are a tree whose root is the current one: each number became at most
 * one other. So the outcome does not depend on the order in which records and renumberings come, as long as they do not
 * contradict each other; of those that do, the first holds.
 */
export class NumberBook {
  readonly #entries: Map<string, Entry>
  readonly #awaited: Map<string, Renumbering>
  readonly #before: ReadonlyMap<string, KnownNumber>
  readonly #contentKeys: ReadonlyMap<string, string>
  readonly #absorbed: Absorbed[] = []
  readonly #remembered = new Map<string, Renumbering>()
  readonly #settled: string[] = []

  constructor({ numbers, awaited, contentKeys }: NumbersKnown) {
    this.#before = new Map(numbers.map((known) => [known.key, known]))
    this.#entries = new Map(numbers.map((known) => [known.key, { ...known }]))
    this.#awaited = new Map(awaited.map((pair) => [numberKey(pair.earlierNumber), pair]))
    this.#contentKeys = contentKeys
  }

  find(key: string): KnownNumber | undefined {
    return this.#entries.get(key)
  }

  /** The commitment whose numbers a record gives, which has all of them from now on; a new one with `newId` if none has. */
  claim(number: string, earlierNumbers: readonly string[], newId: string): Claim {
    const key = numberKey(number)
    const mentioned = new Map(earlierNumbers.map((each) => [numberKey(each), each.trim()]))
    mentioned.delete(key)
    const own = this.#entries.get(key)
    const others = [...mentioned.keys()].flatMap((each) => this.#entries.get(each) ?? [])
    const refusal = this.#objectionTo(number, own, others)
    if (refusal !== null) return { refusal }

    const id = own?.commitmentId ?? others[0]?.commitmentId ?? newId
    const entry = own ?? this.#add(key, number.trim(), id)
    for (const [each, text] of mentioned) {
      if (!this.#entries.has(each)) this.#insert(each, text, id, entry.generation - 1, false)
    }
    this.#settle([key, ...mentioned.keys()])
    return { id, isNew: own === undefined && others.length === 0 }
  }

  /** Takes a renumbering in. */
  attach(pair: Renumbering): AttachOutcome {
    const [earlierKey, currentKey] = [numberKey(pair.earlierNumber), numberKey(pair.currentNumber)]
    if (!this.#entries.has(earlierKey) && !this.#entries.has(currentKey)) {
      return this.#remember(pair, earlierKey, currentKey)
    }
    const awaited = this.#awaited.get(earlierKey)
    if (awaited !== undefined && !this.#entries.has(earlierKey) && numberKey(awaited.currentNumber) !== currentKey) {
      return refused(hasBecome(pair.earlierNumber, awaited.currentNumber))
    }
    const outcome = this.#attachKnown(pair, earlierKey, currentKey)
    if (outcome.outcome !== 'REFUSED') this.#settle([earlierKey, currentKey])
    return outcome
  }

  /** A number is written as the record writes it that is registered under it. */
  spell(number: string): void {
    this.#entries.get(numberKey(number))!.number = number.trim() // it was claimed
  }

  changes(): NumberChanges {
    const entries = [...this.#entries.values()]
    return {
      changed: entries.filter((entry) => !isSame(entry, this.#before.get(entry.key))),
      demoted: entries.flatMap(({ key, isCurrent }) => (!isCurrent && this.#before.get(key)?.isCurrent ? [key] : [])),
      absorbed: this.#absorbed.map(({ from }) => ({ from, into: this.remaining(from) })),
      remembered: [...this.#remembered.values()],
      settled: this.#settled,
    }
  }

  /** The commitment that stands for this one by now. */
  remaining(id: string): string {
    const absorbed = this.#absorbed.find(({ from }) => from === id)
    return absorbed === undefined ? id : this.remaining(absorbed.into)
  }

  #objectionTo(number: string, own: Entry | undefined, others: readonly Entry[]): string | null {
    const known = [...(own === undefined ? [] : [own]), ...others]
    const currents = unique(known.map(({ commitmentId }) => this.#current(commitmentId).number))
    if (currents.length > 1) return `Its numbers belong to different commitments, ${currents.join(' and ')}.`
    const later = own && others.find(({ generation }) => generation >= own.generation)
    if (later !== undefined) return `It names ${later.number} as an earlier number, which is no earlier than ${number}.`
    if (own !== undefined || others.length === 0 || others.some(({ isCurrent }) => isCurrent)) return null
    return hasBecome(others[0]!.number, currents[0]!)
  }

  /** A number that nothing has yet: what the number that the commitment had until now became. */
  #add(key: string, number: string, id: string): Entry {
    const current = [...this.#entries.values()].find((entry) => entry.commitmentId === id && entry.isCurrent)
    if (current !== undefined) current.isCurrent = false
    return this.#insert(key, number, id, current === undefined ? 0 : current.generation + 1, true)
  }

  #insert(key: string, number: string, commitmentId: string, generation: number, isCurrent: boolean): Entry {
    const entry = { key, number, commitmentId, generation, isCurrent }
    this.#entries.set(key, entry)
    return entry
  }

  /** At least one of the two is known. */
  #attachKnown({ earlierNumber, currentNumber }: Renumbering, earlierKey: string, currentKey: string): AttachOutcome {
    const earlier = this.#entries.get(earlierKey)
    const current = this.#entries.get(currentKey)
    if (earlier !== undefined && earlier.commitmentId === current?.commitmentId) {
      return earlier.generation > current.generation
        ? refused(hasBecome(currentNumber, earlierNumber))
        : { outcome: 'UNCHANGED' }
    }
    if (earlier?.isCurrent === false) {
      return refused(hasBecome(earlierNumber, this.#current(earlier.commitmentId).number))
    }
    if (earlier === undefined) {
      // One of the two is known.
      this.#insert(earlierKey, earlierNumber.trim(), current!.commitmentId, current!.generation - 1, false)
      return { outcome: 'ATTACHED' }
    }
    if (current === undefined) {
      this.#add(currentKey, currentNumber.trim(), earlier.commitmentId)
      return { outcome: 'RENAMED' }
    }
    return { outcome: 'ABSORBED', ...this.#absorb(earlier, current) }
  }

  /** The two are one. That remains of which the newer content is: as a rule the one with the current number. */
  #absorb(earlier: Entry, current: Entry): Absorbed {
    const [one, other] = [earlier.commitmentId, current.commitmentId]
    const [older, newer] = [this.#contentOf(one), this.#contentOf(other)]
    const shift = current.generation - 1 - earlier.generation
    for (const entry of this.#numbersOf(one)) entry.generation += shift
    earlier.isCurrent = false
    const absorbed = isNewer(older, newer) ? { from: other, into: one } : { from: one, into: other }
    for (const entry of this.#numbersOf(absorbed.from)) entry.commitmentId = absorbed.into
    this.#absorbed.push(absorbed)
    return absorbed
  }

  #remember(pair: Renumbering, earlierKey: string, currentKey: string): AttachOutcome {
    const known = this.#awaited.get(earlierKey)
    if (known !== undefined) {
      return numberKey(known.currentNumber) === currentKey
        ? { outcome: 'UNCHANGED' }
        : refused(hasBecome(pair.earlierNumber, known.currentNumber))
    }
    if (this.#becomes(currentKey, earlierKey)) return refused(hasBecome(pair.currentNumber, pair.earlierNumber))
    this.#awaited.set(earlierKey, pair)
    this.#remembered.set(earlierKey, pair)
    return { outcome: 'REMEMBERED' }
  }

  /** Whether one number becomes the other through renumberings that are waited for. */
  #becomes(key: string, other: string): boolean {
    const next = this.#awaited.get(key)
    if (next === undefined) return false
    const nextKey = numberKey(next.currentNumber)
    return nextKey === other || this.#becomes(nextKey, other)
  }

  /** Now that these numbers are known, so are those that they became and that became them. */
  #settle(keys: readonly string[]): void {
    const queue = [...keys]
    for (let key = queue.shift(); key !== undefined; key = queue.shift()) {
      for (const [earlierKey, pair] of this.#awaited) {
        const currentKey = numberKey(pair.currentNumber)
        if (key !== earlierKey && key !== currentKey) continue
        // What contradicts the numbers by now stays as it is and counts for nothing.
        if (this.#attachKnown(pair, earlierKey, currentKey).outcome === 'REFUSED') continue
        this.#awaited.delete(earlierKey)
        if (!this.#remembered.delete(earlierKey)) this.#settled.push(earlierKey)
        queue.push(key === earlierKey ? currentKey : earlierKey)
      }
    }
  }

  #numbersOf(commitmentId: string): Entry[] {
    return [...this.#entries.values()].filter((entry) => entry.commitmentId === commitmentId)
  }

  /** Every commitment has a current number. */
  #current(commitmentId: string): Entry {
    return this.#numbersOf(commitmentId).find(({ isCurrent }) => isCurrent)!
  }

  #contentOf(commitmentId: string): Entry {
    const key = this.#contentKeys.get(commitmentId)
    return (key === undefined ? undefined : this.#entries.get(key)) ?? this.#current(commitmentId)
  }
}

const hasBecome = (earlier: string, current: string): string => `${earlier} has become ${current} already.`

const isSame = (entry: KnownNumber, before: KnownNumber | undefined): boolean =>
  before !== undefined &&
  entry.number === before.number &&
  entry.commitmentId === before.commitmentId &&
  entry.generation === before.generation &&
  entry.isCurrent === before.isCurrent
