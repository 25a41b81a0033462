import { type RawBuilder, sql } from 'kysely'

/**
 * A value that the planner does not look at. PostgreSQL plans a prepared statement anew each time that it runs as long as
 * the plans for the values at hand promise to be cheaper than one for all values. A list of two keys does so, against the
 * ten that are assumed of an unknown one; planning then costs more than the statement. With a value out of sight both
 * plans cost the same, and from the sixth time on the one for all values is kept.
 *
 * For values of which any makes the same plan: keys, owners, cursors. A filter that may be rare or frequent stays in sight.
 */
export const hidden = <Value>(value: unknown, type: string): RawBuilder<Value> =>
  sql<Value>`(select ${value}::${sql.raw(type)})`

/** `column = any (keys)`, for keys that a unique index, or one that begins with them, is looked up by. */
export const anyOf = <Key>(keys: readonly Key[], type: 'uuid' | 'text' | 'smallint'): RawBuilder<Key> =>
  // The cast makes an expression of what would otherwise be read as `any (subquery)`.
  sql<Key>`any (${hidden(keys, `${type}[]`)}::${sql.raw(type)}[])`
