import { type ASTNode, type DocumentNode, type GraphQLSchema, TypeInfo, print, visit, visitWithTypeInfo } from 'graphql'
import { type NamedOperation, fragmentsWithin } from './operations.ts'

/** What the variables of an operation mean: what the arguments mean that they are for. */
export const variableMeanings = (
  schema: GraphQLSchema,
  operation: NamedOperation,
  whole: DocumentNode,
): ReadonlyMap<string, string> => {
  const meanings = new Map<string, string>()
  const info = new TypeInfo(schema)
  for (const part of [operation, ...fragmentsWithin(operation, whole)]) {
    visit(
      part,
      visitWithTypeInfo(info, {
        VariableDefinition: () => false,
        Variable: ({ name }, _key, _parent, _path, ancestors) => {
          const meaning = isOfDirective(ancestors) ? whether(ancestors, info) : info.getArgument()?.description
          if (meaning && !meanings.has(name.value)) meanings.set(name.value, meaning)
        },
      }),
    )
  }
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    const meaning = meanings.get(variable.name.value)
    if (meaning === undefined) {
      throw new Error(`Nothing says what $${variable.name.value} of ${operation.name.value} is.`)
    }
    if (defaultValue) meanings.set(variable.name.value, `${meaning} \`${print(defaultValue)}\` when left out.`)
  }
  return meanings
}

type Ancestors = readonly (ASTNode | readonly ASTNode[])[]

const isOfDirective = (ancestors: Ancestors): boolean =>
  ancestors.some((node) => 'kind' in node && node.kind === 'Directive')

/** What a condition is about: the field or the fragment that it stands behind. */
const whether = (ancestors: Ancestors, info: TypeInfo): string => {
  const about = ancestors.findLast((node) => 'kind' in node && node.kind in conditional)
  if (about === undefined || !('kind' in about)) return ''
  if (about.kind === 'Field') {
    return `Whether to ask for \`${about.name.value}\`. ${info.getFieldDef()?.description ?? ''}`.trim()
  }
  return `Whether to ask for ${about.kind === 'FragmentSpread' ? `\`${about.name.value}\`` : 'a part'}.`
}

const conditional = { Field: true, FragmentSpread: true, InlineFragment: true }
