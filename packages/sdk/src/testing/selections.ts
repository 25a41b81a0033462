import { type FieldNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql'

export type Fragments = Readonly<Record<string, FragmentDefinitionNode>>

/** What a document asks for somewhere, whatever its conditions: the fields by the names that they have in the answer. */
export const fieldsAsked = (
  selections: readonly (SelectionSetNode | undefined)[],
  fragments: Fragments,
): ReadonlyMap<string, readonly FieldNode[]> => {
  const fields = new Map<string, FieldNode[]>()
  const collect = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) collect(fragments[selection.name.value]?.selectionSet)
      else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet)
      else {
        const name = selection.alias?.value ?? selection.name.value
        fields.set(name, [...(fields.get(name) ?? []), selection])
      }
    }
  }
  selections.forEach(collect)
  return fields
}

/**
 * Refuses an override that answers what the operation does not ask for: a misspelt name would do nothing.
 * @throws TypeError
 */
export const checkAsked = (
  given: unknown,
  selections: readonly (SelectionSetNode | undefined)[],
  fragments: Fragments,
  path: string,
): void => {
  if (Array.isArray(given)) return given.forEach((each) => checkAsked(each, selections, fragments, path))
  if (!isPlainObject(given)) return
  const asked = fieldsAsked(selections, fragments)
  for (const [name, value] of Object.entries(given)) {
    if (name === '__typename') continue
    const nodes = asked.get(name)
    if (nodes === undefined) {
      const names = [...asked.keys()].join(', ')
      throw new TypeError(
        `The override answers ${path}${name}, which the operation does not ask for; it asks for ${names}.`,
      )
    }
    checkAsked(
      value,
      nodes.map(({ selectionSet }) => selectionSet),
      fragments,
      `${path}${name}.`,
    )
  }
}

export const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Error)
