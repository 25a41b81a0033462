import {
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLSchema,
  Kind,
  type SelectionNode,
  TypeInfo,
  print,
  stripIgnoredCharacters,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { type NamedOperation, fragmentsOf, fragmentsWithin } from './operations.ts'

/**
 * An operation as one text with no character too many: fragments that it needs once are written out where they are
 * spread, the others follow it.
 */
export const operationText = (schema: GraphQLSchema, operation: NamedOperation, whole: DocumentNode): string => {
  const parts = [operation, ...fragmentsWithin(operation, whole)]
  const uses = countSpreads(parts)
  const once = ({ name }: FragmentSpreadNode): boolean => uses.get(name.value) === 1
  return parts
    .filter((part) => part === operation || uses.get(part.name.value)! > 1)
    .map((part) => stripIgnoredCharacters(print(writtenOut(schema, part, whole, once))))
    .join('')
}

/**
 * A fragment for documents of others. Those that it spreads are written out, so that each text has one definition: two
 * texts that spread the same third can then be in one document.
 */
export const fragmentText = (schema: GraphQLSchema, fragment: FragmentDefinitionNode, whole: DocumentNode): string =>
  stripIgnoredCharacters(print(writtenOut(schema, fragment, whole, () => true)))

/** A text as a constant of TypeScript. */
export const literal = (text: string): string => `'${text.replace(/['\\]/g, '\\$&').replaceAll('\n', '\\n')}'`

const countSpreads = (parts: readonly DefinitionNode[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  const count = ({ name }: FragmentSpreadNode): void => void counts.set(name.value, (counts.get(name.value) ?? 0) + 1)
  for (const part of parts) visit(part, { FragmentSpread: count })
  return counts
}

/** A definition with fragments in the places where it spreads them, as far as that is wanted of them. */
const writtenOut = <Definition extends NamedOperation | FragmentDefinitionNode>(
  schema: GraphQLSchema,
  definition: Definition,
  whole: DocumentNode,
  wanted: (spread: FragmentSpreadNode) => boolean,
): Definition => {
  const info = new TypeInfo(schema)
  const selectionsOf = (selection: SelectionNode): readonly SelectionNode[] => {
    if (selection.kind !== 'FragmentSpread' || !wanted(selection)) return [selection]
    const fragment = fragmentsOf(whole).find(({ name }) => name.value === selection.name.value)!
    const { typeCondition, selectionSet } = writtenOut(schema, fragment, whole, wanted)
    const { directives = [] } = selection
    const plain = directives.length === 0 && typeCondition.name.value === info.getParentType()?.name
    return plain ? selectionSet.selections : [{ kind: Kind.INLINE_FRAGMENT, typeCondition, directives, selectionSet }]
  }
  return visit(
    definition,
    visitWithTypeInfo(info, {
      SelectionSet: { leave: (set) => ({ ...set, selections: set.selections.flatMap(selectionsOf) }) },
    }),
  )
}
