import type { Ask } from './operations.ts'

/**
 * The cursor behind an entry of a list, deep inside it: of the list that holds this entry alone, which has the same
 * cursors. `list` takes arguments behind its name: `commitments(orderBy: …, filter: …)`, without the bracket.
 */
export const cursorOf = async (ask: Ask, list: string): Promise<string> => {
  const answer = await ask(`{ ${list}, first: 1) { pageInfo { endCursor } } }`)
  const found = find(answer, 'endCursor')
  if (typeof found === 'string') return found
  throw new Error(`${list}) is empty`)
}

const find = (value: unknown, name: string): unknown => {
  if (typeof value !== 'object' || value === null) return undefined
  if (name in value) return (value as Readonly<Record<string, unknown>>)[name]
  return Object.values(value)
    .map((part) => find(part, name))
    .find((part) => part !== undefined)
}
