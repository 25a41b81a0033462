import { toActionNetwork, toCountry, toGoal, toTarget, toTerm } from './mappers.ts'
import { type EarlierTextRow, sectionColumns } from './queries/index.ts'

/** What was said before, as the API answers it. */
export const toEarlierText = ({ content, ...row }: EarlierTextRow) => ({
  source: toSource(row),
  registrationNumber: row.registrationNumber,
  keptAt: row.keptAt,
  kind: content.kind,
  title: content.title,
  language: content.language ?? null,
  status: content.status,
  ...toSections(content.narratives),
  partners: content.partners.map(({ name, type = null, role }) => ({ name, type, role })),
  goals: content.goals.toSorted((one, other) => one - other).map(toGoal),
  targets: content.targets.toSorted(asPeopleCount).map(toTarget),
  resources: content.resources.map(({ type, description = null, amount = null }) => ({ type, description, amount })),
  timeframe: toTimeframe(content.timeframe),
  countries: content.countries.toSorted().map(toCountry),
  otherPlaces: content.otherPlaces,
  terms: content.terms.toSorted().map(toTerm),
  actionNetworks: content.networks.toSorted().map(toActionNetwork),
  website: content.website ?? null,
  registeredAt: content.registeredAt ?? null,
  publishedAt: content.publishedAt ?? null,
})

type Content = EarlierTextRow['content']

/** All four are known, or none. */
const toSource = ({ registry, key, url, importedAt }: Omit<EarlierTextRow, 'content'>) =>
  registry === null || key === null || importedAt === null ? null : { registry, key, url, importedAt }

type Sections = Record<keyof Content['narratives'], string | null>

const toSections = (narratives: Content['narratives']): Sections =>
  // One entry for each section there is.
  Object.fromEntries(sectionColumns.map(({ name }) => [name, narratives[name] ?? null])) as Sections

const toTimeframe = ({ startsOn, endsOn, startText, endText, precision, ongoing }: Content['timeframe']) => ({
  startsOn: startsOn ?? null,
  endsOn: endsOn ?? null,
  startText: startText ?? null,
  endText: endText ?? null,
  precision: precision ?? null,
  ongoing,
})

/** 14.2 before 14.10, and letters after numbers. */
const asPeopleCount = (one: string, other: string): number => (padded(one) < padded(other) ? -1 : 1)

const padded = (code: string): string => code.replace(/\b\d\b/g, '0$&')
