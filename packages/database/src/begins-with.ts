import { type RawBuilder, sql } from 'kysely'

/** The column begins with the text: as a range and not with `like`, so that the index on the sorted column answers it. */
export const beginsWith = (column: string, text: string): RawBuilder<boolean> =>
  sql<boolean>`${sql.ref(column)} >= ${text} and ${sql.ref(column)} < ${text}::text || ${lastCharacter}`

const lastCharacter = '\u{10FFFF}'
