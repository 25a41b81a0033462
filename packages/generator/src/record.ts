/** A made-up record in the shape of the platform's: what the importer reads as `ocean-commitments`. */
import { drawOrganization, organizationAt, organizationCount, spelling } from './organizations.ts'
import { type Random, type Shares, createRandom } from './random.ts'
import * as shares from './shares.ts'
import { countryNames, placeName, prose, subject, title, withoutMarkedLetters } from './words.ts'

const kind = 2

export interface Registry {
  readonly commitments: number
  readonly seed: number
}

/** The record of this number: the same whatever was made before it. */
export const recordAt = ({ commitments, seed }: Registry, index: number): Record<string, unknown> => {
  const random = createRandom(seed, kind, index)
  const organizations = organizationCount(commitments)
  const lead = organizationAt(seed, drawOrganization(random, organizations))
  const number = 100_000 + index
  const { rates } = shares
  const some = <Value>(rate: number, value: () => Value): Value | null => (random.chance(rate) ? value() : null)
  const years = timeframe(random)
  return {
    registrationNumber: `#OceanAction${number}`,
    nodeId: number,
    url: `https://registry.example/partnerships/${number}`,
    title: title(random, index),
    leadEntity: spelling(random, lead),
    entityType: lead.entityType,
    description: description(random),
    nature: some(rates.withNature, () => subject(random)),
    quantification: some(rates.withQuantification, () => `${random.between(2, 900)} hectares`),
    partnersText: some(rates.withPartners, () => partners(random, seed, organizations)),
    goals: goals(random),
    targets: some(rates.withTargets, () => several(random, shares.targetCounts, shares.targets)) ?? [],
    deliverables: deliverables(random, years.startYear),
    resources: resources(random),
    progressReports: some(rates.withReports, () => reports(random, years.startYear)) ?? [],
    actionNetworks: [random.draw(shares.networks)],
    ...years.dates,
    countriesAndStakeholders: some(rates.withCountries, () => countries(random)) ?? [],
    geographicalCoverage: some(rates.withCoverage, () => `The coast of ${placeName(random.below(50_000))}`),
    beneficiaries: some(rates.withBeneficiaries, () => prose(random, random.between(20, 200))),
    oceanBasins: several(random, shares.basinCounts, shares.basins),
    communitiesOfOceanAction: several(random, shares.communityCounts, shares.communities),
    headquarters: some(
      rates.withHeadquarters,
      () => `${placeName(random.below(50_000))}, ${random.pick(countryNames)}`,
    ),
    website: some(rates.withWebsite, () => `https://${placeName(random.below(50_000)).toLowerCase()}.example`),
  }
}

/** Values of a table, each once, as many as another one says. */
const several = <Value>(random: Random, counts: Shares<number>, values: Shares<Value>): Value[] => {
  const drawn = new Set<Value>()
  const count = Math.min(random.draw(counts), values.length)
  for (let tries = 0; drawn.size < count && tries < 100; tries += 1) drawn.add(random.draw(values))
  return [...drawn]
}

/** Half of the real ones have between 590 and 2,250 characters. */
const description = (random: Random): string => {
  const text = prose(random, Math.min(3900, Math.round(250 * Math.exp(random.part() * 2.6))))
  return random.chance(shares.rates.withLostAccents) ? withoutMarkedLetters(text) : text
}

const partners = (random: Random, seed: number, organizations: number): string => {
  if (random.chance(shares.rates.withNoNames)) return random.pick(['N/A', 'To be confirmed', 'None', '-'])
  const names = Array.from({ length: random.draw(shares.partnerCounts) }, () =>
    spelling(random, organizationAt(seed, drawOrganization(random, organizations))),
  )
  return names.join(random.draw(shares.separators))
}

const goals = (random: Random): number[] => {
  const count = random.draw(shares.goalCounts)
  const others = several(random, [[1, count - 1]], shares.otherGoals)
  return [...(random.chance(1836 / 1901) ? [14] : []), ...others].toSorted((one, other) => one - other)
}

const sentinel = '1970-01-01'

const day = (random: Random, year: number): string =>
  `${year}-${String(random.between(1, 12)).padStart(2, '0')}-${String(random.between(1, 28)).padStart(2, '0')}`

const timeframe = (random: Random) => {
  const startYear = random.draw(shares.startYears)
  const kind = random.draw(shares.timeframeDates)
  if (kind === 'NONE') return { startYear, dates: { start: null, end: null } }
  if (kind === 'SENTINEL') return { startYear, dates: { start: sentinel, end: sentinel } }
  return {
    startYear,
    dates: { start: day(random, startYear), end: day(random, startYear + random.draw(shares.durations)) },
  }
}

const deliverables = (random: Random, startYear: number) =>
  Array.from({ length: random.draw(shares.deliverableCounts) }, () => ({
    date: deliverableDate(random, startYear),
    description: prose(random, random.between(30, 160)),
  }))

const deliverableDate = (random: Random, startYear: number): string | null => {
  const kind = random.draw(shares.deliverableDates)
  if (kind === 'NONE') return null
  if (kind === 'SENTINEL') return sentinel
  return kind === 'IMPOSSIBLE'
    ? day(random, 25).padStart(10, '0')
    : day(random, startYear + random.draw(shares.durations))
}

const resources = (random: Random) =>
  Array.from({ length: random.draw(shares.resourceCounts) }, () => {
    const type = random.draw(shares.resourceTypes)
    return { type, details: type === 'Financing (in USD)' ? money(random) : prose(random, random.between(20, 120)) }
  })

/** From thousands to hundreds of millions, in the ways that people write them. */
const money = (random: Random): string => {
  const sum = Math.round(10 ** (3 + random.part() * 5.5))
  if (!random.chance(shares.isOneNumber)) return `about ${Math.ceil(sum / 1000)} thousand dollars a year`
  const grouped = sum.toLocaleString('en-US')
  return random.pick([String(sum), grouped, `${grouped} USD`, `$ ${grouped}`, `USD ${sum}`])
}

const reports = (random: Random, startYear: number) =>
  Array.from({ length: random.draw(shares.reportCounts) }, (_, index) => {
    const date = day(random, Math.min(2026, startYear + index + random.between(0, 1)))
    return {
      title: `Progress report ${date}`,
      path: `/progress/${date}-${index}`,
      status: random.draw(shares.reportStatuses),
      submitted: `${date}T${String(random.between(0, 23)).padStart(2, '0')}:00:00-05:00`,
    }
  })

const countries = (random: Random): string[] => {
  const count = random.draw(shares.countryCounts)
  return [...new Set(Array.from({ length: count }, () => random.pick(countryNames)))]
}
