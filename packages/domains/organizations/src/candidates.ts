import { BadUserInput, quote } from '@pledgegraph/kernel'
import { candidateOrganizations } from './matching/match-organizations.ts'
import type { Candidate } from './matching/mentions.ts'
import type { RoomDatabase } from './queries.ts'

/** What is longer is no name: a paragraph that a source gave for one resembles nobody, and costs much to compare. */
const longestName = 500

/**
 * Whom each of these names may mean, at most `first` organizations a name, in the order of the names. A few statements,
 * however many names there are.
 */
export const findCandidates = async (
  database: RoomDatabase,
  names: readonly string[],
  first: number,
): Promise<Candidate[][]> => {
  const comparable = names.filter((name) => name.length <= longestName)
  const candidates = await candidateOrganizations(database, comparable, first)
  const byName = new Map(comparable.map((name, index) => [name, candidates[index]!]))
  return names.map((name) => byName.get(name) ?? [])
}

/**
 * A name that another room hands out, or that anybody asks a subgraph for.
 * @throws BadUserInput when no database can hold such a text.
 */
export const checkName = (name: string): string => {
  if (name.isWellFormed() && !name.includes('\0')) return name
  throw new BadUserInput(`${quote(name)} is no name: it has a NUL character or half of a surrogate pair; leave it out.`)
}
