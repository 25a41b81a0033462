import { type Random, createRandom } from './random.ts'
import { entityTypes } from './shares.ts'
import { placeName } from './words.ts'

export interface GeneratedOrganization {
  readonly name: string
  readonly acronym: string | null
  /** The label of the platform; null where the form was left empty. */
  readonly entityType: string | null
}

const kind = 1

/**
 * How many organizations so many commitments are led by. In the real file 1,342 led 1,901; how fast that grows nobody has
 * counted, so here it grows as the words of English texts do (Heaps' law with an exponent of 0.5).
 */
export const organizationCount = (commitments: number): number =>
  Math.max(1, Math.round(Math.min(commitments, 1342 * Math.sqrt(commitments / 1901))))

/** Few organizations have many commitments, and most have one. */
export const drawOrganization = (random: Random, count: number): number => Math.floor(count * random.part() ** 1.6)

/** The organization of this number: the same whoever asks, and no other has its name. */
export const organizationAt = (seed: number, index: number): GeneratedOrganization => {
  const random = createRandom(seed, kind, index)
  const entityType = random.draw(entityTypes)
  const name = random.pick(patterns(entityType))(placeName(index))
  return { name, acronym: random.chance(0.3) ? acronymOf(name) : null, entityType }
}

type Pattern = (place: string) => string

const patterns = (entityType: string | null): readonly Pattern[] =>
  patternsByType.get(entityType ?? '') ?? [(place) => `${place} Partnership for the Sea`]

const patternsByType: ReadonlyMap<string, readonly Pattern[]> = new Map([
  ['Government', [(place: string) => `Ministry of Fisheries of ${place}`, (place) => `Government of ${place}`]],
  ['Local / Regional Government', [(place: string) => `Municipality of ${place}`, (place) => `${place} City Council`]],
  ['Academic institution', [(place: string) => `University of ${place}`, (place) => `Universidad de ${place}`]],
  ['Scientific community', [(place: string) => `${place} Marine Research Institute`]],
  ['Private sector', [(place: string) => `${place} Shipping Ltd`, (place) => `${place} Seafood S.A.`]],
  ['Philanthropic organization', [(place: string) => `${place} Foundation`]],
  [
    'Non-governmental organization (NGO)',
    [(place: string) => `${place} Reef Trust`, (place) => `Friends of ${place}`, (place) => `Fundación ${place}`],
  ],
  ['Intergovernmental organization', [(place: string) => `Regional Commission for the ${place} Sea`]],
  ['United Nations / Multilateral body', [(place: string) => `${place} Sea Programme`]],
])

const acronymOf = (name: string): string =>
  name
    .split(' ')
    .filter((word) => word.length > 2)
    .map((word) => word[0]!.toUpperCase())
    .join('')

/** The name as somebody would write it: mostly as it is, at times with its acronym, in capitals or misspelt. */
export const spelling = (random: Random, { name, acronym }: GeneratedOrganization): string => {
  if (acronym !== null && random.chance(0.4)) return `${name} (${acronym})`
  if (random.chance(0.03)) return name.toUpperCase()
  return random.chance(0.02) ? name.replace(/(.)(.)$/, '$2$1') : name
}
