import { unique } from '@pledgegraph/kernel'
import { sectionColumns } from '../queries/index.ts'
import type { RecordedCommitment, RecordedNarratives, RecordedPartner } from './recorded-commitment.ts'

/**
 * All that a source said of a commitment, as it is kept when something newer takes its place: the column `content` of
 * `commitment_earlier_texts`. What is null is left out. Partners are names here: whom they mean is for the present.
 */
export interface EarlierContent
  extends
    Pick<RecordedCommitment, 'kind' | 'status' | 'title' | 'goals' | 'targets' | 'countries' | 'terms' | 'networks'>,
    Optional<Pick<RecordedCommitment, 'language' | 'website' | 'registeredAt' | 'publishedAt'>> {
  readonly narratives: Optional<RecordedNarratives>
  readonly partners: readonly (Pick<RecordedPartner, 'name' | 'role'> & Optional<Pick<RecordedPartner, 'type'>>)[]
  readonly otherPlaces: RecordedCommitment['otherPlaces']
  readonly resources: readonly (Pick<RecordedCommitment['resources'][number], 'type'> &
    Optional<Omit<RecordedCommitment['resources'][number], 'type'>>)[]
  readonly timeframe: Pick<RecordedCommitment['timeframe'], 'ongoing'> &
    Optional<Omit<RecordedCommitment['timeframe'], 'ongoing'>>
}

type Optional<Type> = { readonly [Name in keyof Type]?: NonNullable<Type[Name]> }

/** What a record says, in the form in which the tables would give it back. */
export const toEarlierContent = (record: RecordedCommitment): object => ({
  kind: record.kind,
  status: record.status,
  title: record.title,
  language: record.language,
  narratives: Object.fromEntries(sectionColumns.map(({ name }) => [name, record.narratives[name]])),
  partners: [
    ...record.partners.filter(({ role }) => role === 'LEAD'),
    ...record.partners.filter(({ role }) => role !== 'LEAD'),
  ].map(({ name, type, role }) => ({ name, type, role })),
  goals: unique(record.goals),
  targets: unique(record.targets),
  countries: unique(record.countries),
  otherPlaces: record.otherPlaces.map(({ text, kind }) => ({ text, kind })),
  terms: unique(record.terms),
  networks: unique(record.networks),
  resources: record.resources.map(({ type, description, amount }) => ({
    type,
    description,
    amount: amount && { value: amount.value.replace(/^0+(?=\d)/, ''), currency: amount.currency },
  })),
  timeframe: {
    startsOn: record.timeframe.startsOn,
    endsOn: record.timeframe.endsOn,
    startText: record.timeframe.startText,
    endText: record.timeframe.endText,
    precision: record.timeframe.precision,
    ongoing: record.timeframe.ongoing,
  },
  website: record.website,
  registeredAt: record.registeredAt && new Date(record.registeredAt).toISOString(),
  publishedAt: record.publishedAt && new Date(record.publishedAt).toISOString(),
})
