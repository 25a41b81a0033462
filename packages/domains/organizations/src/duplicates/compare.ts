import { nameKey } from '@pledgegraph/kernel'
import { isAcronym, tellsByItself } from '../matching/acronyms.ts'
import { type NameParts, partsOf } from '../matching/name-parts.ts'
import { placesOf } from '../matching/namesakes.ts'
import { overlap } from '../matching/places.ts'
import type { KnownName } from '../matching/queries.ts'
import { isSharedName } from '../matching/read-name.ts'
import { scoreNames } from '../matching/score.ts'
import type { Probe } from './probes.ts'

/** How likely an organization that is spelled so is the one that bears the known name, from 0 to 1. */
export type Comparison = (probe: Probe, spelling: string, known: KnownName) => number

/** From which score on a curator should look at two organizations. Imports take names for the same from a higher one. */
export const worthALook = 0.75

/** An acronym is all that could be compared. */
const acronymScore = 0.9

/** A comparison that remembers how it took names apart, since the same ones come again and again. */
export const createComparison = (): Comparison => {
  const remembered = new Map<string, NameParts>()
  const read = (name: string): NameParts => {
    const parts = remembered.get(name) ?? partsOf(name)
    remembered.set(name, parts)
    return parts
  }
  return (probe, spelling, known) => {
    const { organization } = known
    if (isBodyOfAnotherCountry(probe, spelling, known)) return 0
    const names = namesToCompare(probe, spelling, known)
    if (names === null) return 0
    const score = names.some(isAcronym)
      ? acronymScore
      : scoreNames(read(names[0]), read(names[1]), seats(probe, organization))
    return areSeatedApart(probe, organization) ? score / 2 : score
  }
}

/** Every country has a Ministry of the Environment. */
const isBodyOfAnotherCountry = (probe: Probe, spelling: string, { text, organization }: KnownName): boolean => {
  const [here, there] = [placesOf(probe), placesOf(organization)]
  return here.length > 0 && there.length > 0 && !overlap(here, there) && (isSharedName(spelling) || isSharedName(text))
}

/**
 * Behind an acronym that both have stand their names, since many bodies share one by chance; where one of them is known
 * by nothing else, the acronym itself. Null where nothing can be compared.
 */
const namesToCompare = (probe: Probe, spelling: string, { text, organization }: KnownName): [string, string] | null => {
  if (!isAcronym(spelling) && !isAcronym(text)) return [spelling, text]
  if (nameKey(spelling) !== nameKey(text) || !tellsByItself(spelling)) return null
  const withAcronym = (name: string): string => (isAcronym(name) ? name : `${name} (${spelling})`)
  return [withAcronym(probe.name), withAcronym(organization.name)]
}

const seats = (probe: Probe, { country }: KnownName['organization']) => ({
  a: probe.country === null ? [] : [probe.country],
  b: country === null ? [] : [country],
})

const areSeatedApart = (probe: Probe, { country }: KnownName['organization']): boolean =>
  probe.country !== null && country !== null && probe.country !== country
