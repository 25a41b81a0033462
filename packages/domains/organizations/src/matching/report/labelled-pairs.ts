import { createHash } from 'node:crypto'
import { BadUserInput, nameKey, quote } from '@pledgegraph/kernel'

/** A judgment by somebody who read both names: is the organization who is mentioned? */
export interface LabelledPair {
  /** The hash of the mentioned name. */
  readonly mention: string
  /** `ror:0…`, or the hash of the name of an organization that ROR does not have. */
  readonly organization: string
  readonly isSame: boolean
}

/** What stands for a name where the name itself may not: the beginning of the SHA-256 of the folded name. */
export const nameHash = (name: string): string => createHash('sha256').update(nameKey(name)).digest('hex').slice(0, 16)

/**
 * Reads a sample: CSV with the header `mention,organization,decision`.
 * @throws BadUserInput for a line that is no labelled pair.
 */
export const readLabelledPairs = (csv: string): LabelledPair[] =>
  csv
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const [, mention, organization, decision] =
        /^([0-9a-f]{16}),(ror:0[0-9a-z]{8}|[0-9a-f]{16}),(SAME|DIFFERENT)$/.exec(line) ?? []
      if (mention !== undefined && organization !== undefined) {
        return { mention, organization, isSame: decision === 'SAME' }
      }
      throw new BadUserInput(`${quote(line)} is no labelled pair; those look like 0123456789abcdef,ror:02y3ad647,SAME.`)
    })

/**
 * Two thirds are for choosing the threshold; by the third that is held out it was not chosen. Whoever wrote the rules had
 * read the names of both, so the third tells how well the threshold carries over, not how the rules do on other data.
 */
export const isHeldOut = ({ mention }: LabelledPair): boolean => Number.parseInt(mention.slice(0, 8), 16) % 3 === 0
