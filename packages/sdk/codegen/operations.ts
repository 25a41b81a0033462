import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import {
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  NoUnusedFragmentsRule,
  type OperationDefinitionNode,
  concatAST,
  isAbstractType,
  parse,
  specifiedRules,
  validate,
  visit,
} from 'graphql'

/** The operations and fragments of one file: `commitments.graphql` is the domain `commitments`. */
export interface Domain {
  readonly name: string
  readonly document: DocumentNode
}

export type NamedOperation = OperationDefinitionNode & Required<Pick<OperationDefinitionNode, 'name'>>

/** Reads the operation files of a folder in the order of their names. */
export const readDomains = (folder: string): Domain[] =>
  globSync(`${folder}/*.graphql`)
    .toSorted()
    .map((file) => ({ name: basename(file, '.graphql'), document: parse(readFileSync(file, 'utf8')) }))

/** Everything of all domains in one document. Throws when anything does not fit the schema, with all that does not. */
export const wholeDocument = (schema: GraphQLSchema, domains: readonly Domain[]): DocumentNode => {
  const whole = concatAST(domains.map(({ document }) => document))
  const errors = [...misfits(schema, whole), ...anonymous(whole)]
  if (errors.length > 0) throw new Error(`The operations do not fit the schema:\n${errors.join('\n')}`)
  return whole
}

/** What of a document does not fit a schema, in words. */
export const misfits = (schema: GraphQLSchema, document: DocumentNode): string[] =>
  validate(schema, document, rules).map(({ message }) => message)

/** Some fragments are there for the documents of others. */
const rules = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule)

const anonymous = (document: DocumentNode): string[] =>
  document.definitions.some((definition) => definition.kind === 'OperationDefinition' && definition.name === undefined)
    ? ['An operation has no name: its name is that of the method.']
    : []

export const operationsOf = ({ definitions }: DocumentNode): NamedOperation[] =>
  definitions.filter((definition): definition is NamedOperation => definition.kind === 'OperationDefinition')

/** Those that a client can ask by itself. A subscription needs a connection that stays: its document is all there is. */
export const askedBy = (document: DocumentNode): NamedOperation[] =>
  operationsOf(document).filter(({ operation }) => operation !== 'subscription')

export const fragmentsOf = ({ definitions }: DocumentNode): FragmentDefinitionNode[] =>
  definitions.filter((definition) => definition.kind === 'FragmentDefinition')

/** `Query`, `Mutation` or `Subscription`, as the types of an operation end. */
export const kindOf = ({ operation }: NamedOperation): string => `${operation[0]!.toUpperCase()}${operation.slice(1)}`

/**
 * The types of a fragment, by name, and what each is of: of one on an interface or a union one for each possible type
 * besides that of all.
 */
export const fragmentTypes = (
  schema: GraphQLSchema,
  { name, typeCondition }: FragmentDefinitionNode,
): ReadonlyMap<string, GraphQLNamedType> => {
  const type = schema.getType(typeCondition.name.value)!
  const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : []
  return new Map<string, GraphQLNamedType>([
    [`${name.value}Fragment`, type],
    ...(possible.length > 1 ? possible.map((one) => [`${name.value}_${one.name}_Fragment`, one] as const) : []),
  ])
}

/** The fragments that something spreads, directly or through others; each once, in the order in which they are met. */
export const fragmentsWithin = (node: ASTNode, whole: DocumentNode): FragmentDefinitionNode[] => {
  const found = new Set<FragmentDefinitionNode>()
  const collect = (within: ASTNode): void => {
    visit(within, {
      FragmentSpread: ({ name }) => {
        const fragment = fragmentsOf(whole).find((one) => one.name.value === name.value)
        if (fragment === undefined || found.has(fragment)) return
        found.add(fragment)
        collect(fragment)
      },
    })
  }
  collect(node)
  return [...found]
}

/** What the comment lines right above a definition say, in one text; null when there are none. */
export const commentAbove = ({ loc }: ASTNode): string | null => {
  const lines: string[] = []
  let token = loc?.startToken
  while (token?.prev?.kind === 'Comment' && token.prev.line === token.line - 1) {
    token = token.prev
    lines.unshift(token.value.trim())
  }
  return lines.length === 0 ? null : lines.join(' ')
}
