/**
 * How values cross between PostgreSQL and JavaScript, the same for both engines: days and moments as strings (a Date
 * would move a day across time zones), counts as numbers, exact amounts as text.
 */
const typeId = { int8: 20, date: 1082, timestamp: 1114, timestamptz: 1184 } as const

const asText = (value: unknown): string => String(value)

/** `2026-03-26 09:30:00.5+00` → `2026-03-26T09:30:00.500Z`. Connections run in UTC. */
const parseMoment = (text: string): string => new Date(`${text.replace(' ', 'T')}:00`).toISOString()

/** Type parsers as PGlite takes them, by the type's object id. */
export const pgliteParsers = {
  [typeId.int8]: Number,
  [typeId.date]: asText,
  [typeId.timestamptz]: parseMoment,
}

/** The same as postgres.js takes them. */
export const postgresTypes = {
  int8: { to: typeId.int8, from: [typeId.int8], serialize: asText, parse: Number },
  date: { to: typeId.date, from: [typeId.date], serialize: asText, parse: asText },
  moment: { to: typeId.timestamptz, from: [typeId.timestamptz], serialize: asText, parse: parseMoment },
}
