import type { Database } from '@pledgegraph/database'
import { partnerKey } from '@pledgegraph/commitments'
import { type AlikeKeys, loadAlikeKeys } from '@pledgegraph/organizations'

/** With more names than these all are looked up: they would take more memory than time is saved. */
const mostNames = 20_000

/** What an import has learnt about names on its way. */
export class NamesOfRun {
  #loading: Promise<AlikeKeys> | undefined
  #sizeAtFirst = 0
  #keys: AlikeKeys | undefined
  readonly #unrecognised = new Set<string>()

  /** The names of all organizations, to compare others with; loaded when they are needed first. */
  alikeKeys(database: Database): Promise<AlikeKeys> {
    return (this.#loading ??= this.#load(database))
  }

  async #load(database: Database): Promise<AlikeKeys> {
    this.#keys = await loadAlikeKeys(database)
    this.#sizeAtFirst = this.#keys.size
    return this.#keys
  }

  /** Partners that mean no organization yet. */
  addUnrecognised(names: readonly string[]): void {
    for (const name of names) if (this.#unrecognised.size <= mostNames) this.#unrecognised.add(partnerKey(name))
  }

  /**
   * The keys of the names to look up in the end: those that the import brought or, where it brought organizations too,
   * all that there are, since an older one may mean a new organization.
   */
  toLookUp(): 'ALL' | readonly string[] {
    const knowsMore = this.#keys !== undefined && this.#keys.size > this.#sizeAtFirst
    return knowsMore || this.#unrecognised.size > mostNames ? 'ALL' : [...this.#unrecognised]
  }
}
