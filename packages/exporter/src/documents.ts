import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  parse,
  print,
} from 'graphql'
import type { List } from './lists.ts'

/**
 * What is read of each entry of a list, as a fragment on its type. It has the `id`. A connection in it is asked for as
 * `partners(first: $first, after: $rest) { nodes { … } pageInfo { hasNextPage endCursor } }`.
 */
export type Fragment = FragmentDefinitionNode

/** The fragment in a text that has only one. */
export const parseFragment = (text: string): Fragment => {
  const [fragment] = parse(text).definitions
  if (fragment?.kind === Kind.FRAGMENT_DEFINITION) return fragment
  throw new Error(`Not a fragment: ${text}`)
}

/** A page of a list. `$rest` is not given: each connection inside begins at its beginning. */
export const listDocument = ({ name, filterType, orderType }: List, fragment: Fragment): DocumentNode => {
  const rest = continuations(fragment).length === 0 ? '' : '$rest: String'
  return parse(`
    query Export($first: Int!, $after: String, $filter: ${filterType.name}, $orderBy: ${orderType.name}, ${rest}) {
      list: ${name}(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
        nodes { ...${fragment.name.value} }
        pageInfo { hasNextPage endCursor }
      }
    }
    ${print(fragment)}
  `)
}

/** A connection of an entry that goes on after its first page. */
export interface Continuation {
  /** The name of the connection in the entry. */
  readonly field: string
  readonly document: DocumentNode
}

/** How to go on with each connection in the fragment. */
export const continuations = ({ typeCondition, selectionSet }: Fragment): Continuation[] =>
  selectionSet.selections.filter(isConnection).map((field) => ({
    field: field.alias?.value ?? field.name.value,
    document: parse(`
      query Continue($id: ID!, $first: Int!, $rest: String) {
        node(id: $id) { ... on ${typeCondition.name.value} { ${print(field)} } }
      }
    `),
  }))

const isConnection = (selection: SelectionNode): selection is FieldNode =>
  selection.kind === Kind.FIELD &&
  (selection.selectionSet?.selections ?? []).some(
    (inner) => inner.kind === Kind.FIELD && inner.name.value === 'pageInfo',
  )

/** How many entries there are. */
export const countDocument = ({ name, filterType }: List): DocumentNode =>
  parse(`query Count($filter: ${filterType.name}) { list: ${name}(filter: $filter) { totalCount } }`)
