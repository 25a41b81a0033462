/**
 * How values cross between PostgreSQL and JavaScript, the same for both engines: days and moments as strings (a Date
 * would move a day across time zones), counts as numbers, exact amounts as text.
 */
const typeId = { int8: 20, date: 1082, timestamp: 1114, timestamptz: 1184 } as const

const asText = (value: unknown): string => String(value)

/** `2026-03-26 09:30:00.5+00` → `2026-03-26T09:30:00.500Z`. Connections run in UTC. */
const parseMoment = (text: string): string => {
  const zone = text.length - 3
  // A row has several, so what is already there is only put in place; far away years are written otherwise.
  return text[10] === ' ' && text.endsWith('+00') && zone >= 19 && zone <= 23
    ? `${text.slice(0, 10)}T${text.slice(11, 19)}.${text.slice(20, zone).padEnd(3, '0')}Z`
    : new Date(`${text.replace(' ', 'T')}:00`).toISOString()
}

/** The same of a moment as PostgreSQL writes it into JSON: `2026-03-26T09:30:00.5+00:00`. */
export const momentOfJson = (text: string): string => parseMoment(text.replace('T', ' ').replace(/:00$/, ''))

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
