import { isDate, quote } from '@pledgegraph/kernel'
import { isGoalNumber, isTargetCode, numberKey } from '../rules.ts'
import type { RecordedCommitment } from './recorded-commitment.ts'

/**
 * Why a record cannot be stored; null when it can. Whatever a constraint of the tables would refuse is found here first,
 * so that one bad record does not fail the others of its batch.
 */
export const problemOf = (record: RecordedCommitment): string | null => problemsOf(record).next().value ?? null

function* problemsOf(record: RecordedCommitment): Generator<string, undefined> {
  yield* textProblems(record, '')
  for (const number of [record.registrationNumber, ...record.earlierNumbers]) {
    if (numberKey(number) === '') yield `${quote(number)} is no registration number.`
  }
  if (record.partners.filter(({ role }) => role === 'LEAD').length > 1) yield 'More than one partner leads.'
  yield* timeProblems(record)
  yield* shapeProblems(record)
}

/** PostgreSQL stores neither NUL nor half a surrogate pair; and no text is null, not empty. */
function* textProblems(value: unknown, path: string): Generator<string, undefined> {
  if (typeof value === 'string') {
    if (value.trim() === '') yield `${path} is empty; null says that there is none.`
    if (value.includes('\0') || !value.isWellFormed())
      yield `${path} holds characters that cannot be stored: ${quote(value)}.`
  } else if (value !== null && typeof value === 'object') {
    for (const [name, inner] of Object.entries(value))
      yield* textProblems(inner, path === '' ? name : `${path}.${name}`)
  }
}

function* timeProblems({ timeframe, registeredAt, publishedAt }: RecordedCommitment): Generator<string, undefined> {
  const { startsOn, endsOn } = timeframe
  for (const day of [startsOn, endsOn]) {
    if (day !== null && !isDate(day)) yield `${quote(day)} is not a date; dates look like 2026-03-26.`
  }
  if (startsOn !== null && endsOn !== null && endsOn < startsOn)
    yield `It ends on ${endsOn}, before it begins on ${startsOn}.`
  for (const moment of [registeredAt, publishedAt]) {
    if (moment !== null && !isMoment(moment))
      yield `${quote(moment)} is no moment; those look like 2026-03-26T09:30:00Z.`
  }
}

const isMoment = (text: string): boolean =>
  isDate(text.slice(0, 10)) && /^.{10}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?Z$/.test(text)

/** What must look like something, and what it must look like. */
function* shapeProblems(record: RecordedCommitment): Generator<string, undefined> {
  for (const goal of record.goals) if (!isGoalNumber(goal)) yield `${goal} is no goal; those are numbered 1 to 17.`
  for (const code of record.targets)
    if (!isTargetCode(code)) yield `${quote(code)} is no target; those look like 14.2 or 14.a.`
  for (const { what, shape, texts } of shapesOf(record)) {
    for (const text of texts) if (text !== null && !shape.test(text)) yield `${quote(text)} is no ${what}.`
  }
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

const shapesOf = ({ language, countries, networks, partners, resources }: RecordedCommitment) => [
  { what: 'language tag such as fr', shape: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, texts: [language] },
  { what: 'alpha-3 country code such as KEN', shape: /^[A-Z]{3}$/, texts: countries },
  { what: 'UUID of an action network', shape: uuid, texts: networks },
  { what: 'UUID of an organization', shape: uuid, texts: partners.map(({ organizationId }) => organizationId) },
  {
    what: 'amount such as 1079136.50',
    shape: /^\d+(\.\d+)?$/,
    texts: resources.map(({ amount }) => amount?.value ?? null),
  },
  {
    what: 'currency code such as USD',
    shape: /^[A-Z]{3}$/,
    texts: resources.map(({ amount }) => amount?.currency ?? null),
  },
]
