import { type RawBuilder, sql } from 'kysely'

/** Rows of any number in one parameter; as text first, so that no driver encodes the JSON a second time. */
export const toJson = (rows: readonly object[]): RawBuilder<unknown> => sql`${JSON.stringify(rows)}::text::jsonb`
