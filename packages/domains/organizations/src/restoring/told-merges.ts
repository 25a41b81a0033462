import { encodeId, newUuid } from '@pledgegraph/kernel'
import type { Known, Told } from './queries.ts'
import type { RestoredOrganization } from './restored-organization.ts'

/** The merges that are told of while the organizations of a batch are taken back; of each organization at most one. */
export class ToldMerges {
  readonly #known: ReadonlyMap<string, Known>
  #told: Map<string, Told>

  constructor(known: ReadonlyMap<string, Known>, awaited: readonly Told[]) {
    this.#known = known
    this.#told = new Map(awaited.map((each) => [each.from, each]))
  }

  /**
   * Takes in what an organization says of merges.
   * @returns why that cannot be; then nothing of it is taken in.
   */
  hear(organization: RestoredOrganization): string | null {
    const before = this.#told
    this.#told = new Map(before)
    const objection = this.#hear(organization)
    if (objection !== null) this.#told = before
    return objection
  }

  all(): readonly Told[] {
    return [...this.#told.values()]
  }

  #hear({ id, mergedIntoId, merges }: RestoredOrganization): string | null {
    const awaited = this.#told.get(id)
    this.#told.delete(id)
    if (mergedIntoId !== null) {
      const log = awaited?.into === mergedIntoId ? awaited.log : null
      const objection = this.#add({ from: id, into: mergedIntoId, log })
      if (objection !== null) return objection
    }
    // The log is sorted by time and id: in the order of the list, also where several were merged at once.
    const logIds = merges.map(newUuid).toSorted().toReversed()
    for (const [index, { from, into, mergedAt, note }] of merges.entries()) {
      const logId = this.#told.get(from)?.log?.id ?? logIds[index]! // one each
      const objection = this.#add({ from, into, log: { id: logId, mergedAt, note } })
      if (objection !== null) return objection
    }
    return null
  }

  #add(told: Told): string | null {
    const { from, into } = told
    const merged = this.#known.get(from)?.mergedIntoId ?? null
    if (merged !== null && merged !== into) {
      return `The registry has merged ${globalId(from)} into ${globalId(merged)}; unmerge it first.`
    }
    if (this.#endOf(into) === from) {
      return `${globalId(from)} was merged into ${globalId(into)}, which was merged into it; one of the two must be active.`
    }
    this.#told.set(from, told)
    return null
  }

  #endOf(id: string): string {
    const next = this.#told.get(id)?.into ?? this.#known.get(id)?.successorId ?? null
    return next === null ? id : this.#endOf(next)
  }
}

const globalId = (uuid: string): string => encodeId('Organization', uuid)
