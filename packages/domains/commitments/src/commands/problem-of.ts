import { fold, isDate, quote } from '@pledgegraph/kernel'
import { isGoalNumber, isRegistrationNumber, isTargetCode } from '../rules.ts'
import type { RecordedCommitment } from './recorded-commitment.ts'

/**
 * Why a record cannot be stored; null when it can. Whatever a constraint of the tables would refuse is found here
 * first, so that one bad record does not fail the others of its batch.
 */
export const problemOf = (record: RecordedCommitment): string | null =>
  unstorableText(record, '') ?? misshapen(record) ?? contradiction(record)

/** PostgreSQL stores neither NUL nor half a surrogate pair; and no text is null, not empty. */
const unstorableText = (value: unknown, path: string): string | null => {
  if (typeof value === 'string') {
    if (value.trim() === '') return `${path} is empty; null says that there is none.`
    if (!value.includes('\0') && value.isWellFormed()) return null
    return `${path} holds characters that cannot be stored: ${quote(value)}.`
  }
  if (value === null || typeof value !== 'object') return null
  for (const [name, inner] of Object.entries(value)) {
    const problem = unstorableText(inner, path === '' ? name : `${path}.${name}`)
    if (problem !== null) return problem
  }
  return null
}

const misshapen = (record: RecordedCommitment): string | null => {
  for (const { what, of, fits } of shapes) {
    const wrong = of(record).find((text) => text !== null && !fits(text))
    if (wrong !== undefined) return `${quote(wrong)} is no ${what}.`
  }
  return null
}

interface Shape {
  readonly what: string
  readonly of: (record: RecordedCommitment) => readonly (string | null)[]
  readonly fits: (text: string) => boolean
}

const like =
  (shape: RegExp): Shape['fits'] =>
  (text) =>
    shape.test(text)

const isUuid = like(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/)

const isMoment = (text: string): boolean =>
  isDate(text.slice(0, 10)) && /^.{10}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?Z$/.test(text)

/** What is sorted by has to fit into an index, where folding may have made it longer. */
const isTitle = (text: string): boolean => text.length <= 500 && Buffer.byteLength(fold(text)) <= 2_000

const shapes: readonly Shape[] = [
  {
    what: 'registration number; those look like #OceanAction46441',
    of: ({ registrationNumber, earlierNumbers }) => [registrationNumber, ...earlierNumbers],
    fits: isRegistrationNumber,
  },
  { what: 'title of at most 500 characters', of: ({ title }) => [title], fits: isTitle },
  {
    what: 'language tag such as fr',
    of: ({ language }) => [language],
    fits: like(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  },
  {
    what: 'goal; those are numbered 1 to 17',
    of: ({ goals }) => goals.map(String),
    fits: (text) => isGoalNumber(Number(text)),
  },
  { what: 'target; those look like 14.2 or 14.a', of: ({ targets }) => targets, fits: isTargetCode },
  { what: 'alpha-3 country code such as KEN', of: ({ countries }) => countries, fits: like(/^[A-Z]{3}$/) },
  {
    what: 'key of a term such as ocean-basin.arctic-ocean',
    of: ({ terms }) => terms,
    fits: like(/^[a-z0-9-]{1,100}\.[a-z0-9-]{1,100}$/),
  },
  { what: 'UUID of an action network', of: ({ networks }) => networks, fits: isUuid },
  {
    what: 'UUID of an organization',
    of: ({ partners }) =>
      partners.flatMap(({ organizationId, match }) => [organizationId, match?.namedOrganizationId ?? null]),
    fits: isUuid,
  },
  {
    what: 'score of a match; those are numbers from 0 to 1',
    of: ({ partners }) => partners.map(({ match }) => (match ? String(match.score) : null)),
    fits: (text) => Number(text) >= 0 && Number(text) <= 1,
  },
  {
    what: 'amount such as 1079136.50',
    of: ({ resources }) => resources.map(({ amount }) => amount && amount.value),
    fits: like(/^\d{1,100}(\.\d{1,100})?$/),
  },
  {
    what: 'currency code such as USD',
    of: ({ resources }) => resources.map(({ amount }) => amount && amount.currency),
    fits: like(/^[A-Z]{3}$/),
  },
  {
    what: 'date; those look like 2026-03-26',
    of: ({ timeframe: { startsOn, endsOn } }) => [startsOn, endsOn],
    fits: isDate,
  },
  {
    what: 'moment; those look like 2026-03-26T09:30:00Z',
    of: ({ registeredAt, publishedAt }) => [registeredAt, publishedAt],
    fits: isMoment,
  },
]

const contradiction = ({ partners, timeframe: { startsOn, endsOn } }: RecordedCommitment): string | null => {
  if (partners.filter(({ role }) => role === 'LEAD').length > 1) return 'More than one partner leads.'
  const unmatched = partners.find(({ organizationId, match }) => organizationId === null && match)
  if (unmatched !== undefined) return `${quote(unmatched.name)} was recognised, as no organization.`
  if (startsOn === null || endsOn === null || startsOn <= endsOn) return null
  return `It ends on ${endsOn}, before it begins on ${startsOn}.`
}
