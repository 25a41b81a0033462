import { type Registry, recordAt } from './record.ts'

export type { Registry } from './record.ts'

/**
 * Made-up records of so many commitments, distributed like real ones: progress reports on a fifth of them, partners in
 * free text, sentinels for dates, few organizations with many commitments. The same seed gives the same records, on any
 * machine; nothing is held but the record at hand.
 * @throws RangeError when the count is no whole number from 1 to 10 million, or the seed none from 0 to 2³¹.
 */
export function* generateRecords(registry: Registry): Generator<Record<string, unknown>> {
  check('commitments', registry.commitments, 1, 10_000_000)
  check('seed', registry.seed, 0, 2 ** 31)
  for (let index = 0; index < registry.commitments; index += 1) yield recordAt(registry, index)
}

const check = (name: string, value: number, least: number, most: number): void => {
  if (Number.isInteger(value) && value >= least && value <= most) return
  throw new RangeError(`${name} is a whole number from ${least} to ${most}; got ${value}.`)
}
