import { type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo, Kind, type SelectionNode } from 'graphql'

type Fragments = Pick<GraphQLResolveInfo, 'fragments'>

/** The places in which one field is selected, of which there is at least one. */
export type Places = readonly [FieldNode, ...FieldNode[]]

/**
 * The fields below these that are answered in any case, whatever the variables, each with all its places: what has a directive
 * may be skipped, and a fragment may be of other types than this.
 */
export const certainFields = (
  nodes: readonly FieldNode[],
  type: GraphQLObjectType,
  fragments: Fragments,
): readonly Places[] => {
  const fields = nodes.flatMap(({ selectionSet }) => certain(selectionSet?.selections ?? [], type, fragments))
  // No group is empty.
  return [...Map.groupBy(fields, ({ alias, name }) => (alias ?? name).value).values()] as unknown as Places[]
}

const certain = (
  selections: readonly SelectionNode[],
  type: GraphQLObjectType,
  info: Fragments,
): readonly FieldNode[] =>
  selections.flatMap((selection) => {
    if ((selection.directives ?? []).length > 0) return []
    if (selection.kind === Kind.FIELD) return [selection]
    const { typeCondition, selectionSet } =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value]! // as was validated
    return typeCondition === undefined || typeCondition.name.value === type.name
      ? certain(selectionSet.selections, type, info)
      : []
  })
