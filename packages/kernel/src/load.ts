/** How much is going on in a registry: how many operations of clients it executes at once. */
export class Load {
  #operations = 0
  #most = 0

  begin(): void {
    this.#operations += 1
    this.#most = Math.max(this.#operations, this.#most * fading)
  }

  end(): void {
    this.#operations -= 1
  }

  /**
   * The most of late. Under load operations begin and end in bursts, of which each has a first: what is executed at this moment
   * says little.
   */
  get atOnce(): number {
    return this.#most
  }
}

/** What an operation leaves of what was most before it: thirty at once are forgotten seventy operations later. */
const fading = 0.95
