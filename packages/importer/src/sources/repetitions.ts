import type { Fields } from '../fields.ts'

/** Takes down a row of a list that says what one before it said. `seen` holds the rows so far and grows. */
export const noteRepetition = (
  row: Fields,
  kind: 'DUPLICATE_RESOURCE' | 'DUPLICATE_DELIVERABLE',
  field: string,
  text: string | null,
  identity: readonly unknown[],
  seen: Set<string>,
): void => {
  const key = JSON.stringify(identity)
  if (text !== null && seen.has(key)) row.note(kind, row.path(field), text)
  seen.add(key)
}
