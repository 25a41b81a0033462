import { GraphQLScalarType, Kind, type ValueNode } from 'graphql'
// The package's main entry loads the names in all its languages; this one loads codes alone.
import countries from 'i18n-iso-countries/index.js'
import { BadUserInput, quote } from './errors.ts'

/** Resolvers of the scalars that `common.graphql` declares. All three are strings inside and outside. */
export const scalarResolvers = {
  Date: scalarOfStrings('Date', parseDate),
  DateTime: scalarOfStrings('DateTime', parseDateTime),
  CountryCode: scalarOfStrings('CountryCode', parseCountryCode),
}

/**
 * A real day between 0001-01-01 and 9999-12-31.
 * @throws BadUserInput otherwise.
 */
export function parseDate(text: string): string {
  if (isDate(text)) return text
  throw new BadUserInput(`${quote(text)} is not a date; dates look like 2026-03-26.`)
}

/** Whether the text is a real day of the Gregorian calendar as `YYYY-MM-DD`. */
export const isDate = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

const dateTime =
  /^(\d{4}-\d{2}-\d{2})[Tt]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/

/**
 * An RFC 3339 date-time, turned into UTC with milliseconds.
 * @throws BadUserInput when it is none, or its day does not exist.
 */
export function parseDateTime(text: string): string {
  const [, day] = dateTime.exec(text) ?? []
  if (day !== undefined && isDate(day)) {
    const moment = new Date(text.toUpperCase()).toISOString()
    if (isDate(moment.slice(0, 10))) return moment
  }
  throw new BadUserInput(`${quote(text)} is not a date-time; those look like 2026-03-26T09:30:00Z.`)
}

/**
 * The ISO 3166-1 alpha-3 code for an alpha-3, alpha-2 or numeric code in either case: `'ke'` → `'KEN'`.
 * @throws BadUserInput when no country has this code.
 */
export function parseCountryCode(text: string): string {
  const code = toAlpha3(text)
  if (code !== undefined && !notInIso.has(code)) return code
  throw new BadUserInput(`${quote(text)} is no country; give an ISO 3166-1 code such as KEN, KE or 404.`)
}

/** Kosovo, whose code the package made up. */
const notInIso = new Set(['XKK'])

const toAlpha3 = (text: string): string | undefined => {
  if (/^\d{1,3}$/.test(text)) return countries.numericToAlpha3(text.padStart(3, '0'))
  if (/^[A-Za-z]{2}$/.test(text)) return countries.alpha2ToAlpha3(text.toUpperCase())
  if (/^[A-Za-z]{3}$/.test(text) && countries.isValid(text.toUpperCase())) return text.toUpperCase()
  return undefined
}

/** Rows leave as they are: the database holds what the parser let in. */
function scalarOfStrings(name: string, parse: (text: string) => string): GraphQLScalarType<string, unknown> {
  const parseValue = (value: unknown): string => {
    if (typeof value !== 'string') throw new BadUserInput(`${quote(value)} is not a ${name}; give a string.`)
    return parse(value)
  }
  return new GraphQLScalarType<string, unknown>({
    name,
    serialize: (value) => value,
    parseValue,
    parseLiteral: (node: ValueNode) =>
      parseValue(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : node.kind),
  })
}
