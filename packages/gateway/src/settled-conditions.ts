import type { GatewayPlugin } from '@graphql-hive/gateway-runtime'
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  getDirectiveValues,
  valueFromASTUntyped,
  visit,
} from 'graphql'

/**
 * Settles `@skip` and `@include` before an operation is planned: what the variables leave out is not in the document any
 * more. The planner itself sometimes fetches a field that a variable skips, and a failure of that reaches the answer.
 */
export const settledConditions: GatewayPlugin = {
  onExecute: ({ args }) => {
    args.document = settle(args.document, args.operationName, args.variableValues ?? {})
  },
}

type Variables = Readonly<Record<string, unknown>>

const settle = (document: DocumentNode, operationName: string | null | undefined, given: Variables): DocumentNode => {
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      (operationName == null || definition.name?.value === operationName),
  )
  if (operation === undefined || !isConditional(document)) return document
  const variables = { ...defaultsOf(operation), ...given }
  const settled = visit(document, {
    SelectionSet: { leave: (set) => ({ ...set, selections: selected(set, variables) }) },
  })
  return withoutUnusedFragments(settled)
}

const isConditional = (document: DocumentNode): boolean => {
  let found = false
  visit(document, {
    Directive: ({ name }) => {
      found ||= name.value === 'skip' || name.value === 'include'
    },
  })
  return found
}

const defaultsOf = ({ variableDefinitions = [] }: OperationDefinitionNode): Variables =>
  Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]],
    ),
  )

/** What is left of a selection set. One that would be empty keeps its conditions, since a document cannot say nothing. */
const selected = ({ selections }: SelectionSetNode, variables: Variables): readonly SelectionNode[] => {
  const kept = selections.filter((selection) => isSelected(selection, variables))
  return kept.length === 0 ? selections : kept.map(withoutConditions)
}

const isSelected = (selection: SelectionNode, variables: Variables): boolean =>
  getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] !== true &&
  getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] !== false

const withoutConditions = (selection: SelectionNode): SelectionNode => ({
  ...selection,
  directives: (selection.directives ?? []).filter(({ name }) => name.value !== 'skip' && name.value !== 'include'),
})

/** A fragment that nothing spreads any more would fail validation in a subgraph. */
const withoutUnusedFragments = (document: DocumentNode): DocumentNode => {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  )
  const used = new Set<FragmentDefinitionNode>()
  const use = (node: DocumentNode | OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value)
        if (fragment === undefined || used.has(fragment)) return
        used.add(fragment)
        use(fragment)
      },
    })
  }
  for (const definition of document.definitions) if (definition.kind === Kind.OPERATION_DEFINITION) use(definition)
  return {
    ...document,
    definitions: document.definitions.filter(
      (definition) => definition.kind !== Kind.FRAGMENT_DEFINITION || used.has(definition),
    ),
  }
}
