import { type ModuleItem, type TsType, type TsTypeElement, parseSync } from '@swc/core'
import { type DocumentNode, type GraphQLNamedType, type GraphQLSchema, isCompositeType } from 'graphql'
import { docComment } from './comments.ts'
import { fieldMeanings, fragmentMeaning, operationMeaning } from './descriptions.ts'
import { type Domain, type NamedOperation, fragmentTypes, fragmentsOf, kindOf, operationsOf } from './operations.ts'
import { variableMeanings } from './variable-meanings.ts'

/** A text that takes the place of a range of the source, in bytes. */
interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Takes what `typescript-operations` prints and gives each type, field and variable the description that the schema has
 * of it. The helper types that it prints go; what they wrap stays.
 */
export const annotate = (source: string, schema: GraphQLSchema, { document }: Domain, whole: DocumentNode): string => {
  const text = source.slice(source.search(/^export type (?!Incremental\b)/m))
  const annotator = new Annotator(schema, document, whole)
  const { body, span } = parseSync(text, { syntax: 'typescript', target: 'es2022' })
  return applied(text, body.flatMap(annotator.statement), span.start)
}

/** The parser counts bytes, from the first statement on. */
const applied = (text: string, edits: readonly Edit[], base: number): string => {
  let bytes = Buffer.from(text)
  for (const { start, end, text: replacement } of edits.toSorted((one, other) => other.start - one.start)) {
    bytes = Buffer.concat([bytes.subarray(0, start - base), Buffer.from(replacement), bytes.subarray(end - base)])
  }
  return bytes.toString()
}

class Annotator {
  readonly #schema: GraphQLSchema
  readonly #whole: DocumentNode
  readonly #meaningOf: ReturnType<typeof fieldMeanings>
  readonly #declared: ReadonlyMap<string, (type: TsType) => { comment: string; edits: Edit[] }>

  constructor(schema: GraphQLSchema, document: DocumentNode, whole: DocumentNode) {
    this.#schema = schema
    this.#whole = whole
    this.#meaningOf = fieldMeanings(schema, document)
    this.#declared = new Map([
      ...operationsOf(document).flatMap((operation) => this.#operation(operation)),
      ...fragmentsOf(document).flatMap((fragment) => {
        const comment = docComment(fragmentMeaning(schema, fragment, whole))
        return [...fragmentTypes(schema, fragment)].map(
          ([name, of]) => [name, (type: TsType) => ({ comment, edits: this.#result(type, of) })] as const,
        )
      }),
    ])
  }

  #operation(operation: NamedOperation) {
    const name = operation.name.value
    const kind = kindOf(operation)
    const root = this.#schema.getRootType(operation.operation)!
    const variables = variableMeanings(this.#schema, operation, this.#whole)
    return [
      [
        `${name}${kind}`,
        (type: TsType) => ({
          comment: docComment(`What \`${name}\` answers.`, operationMeaning(this.#schema, operation)),
          edits: this.#result(type, root),
        }),
      ],
      [
        `${name}${kind}Variables`,
        (type: TsType) => ({ comment: docComment(`What \`${name}\` takes.`), edits: unwrapped(type, variables) }),
      ],
    ] as const
  }

  /** Annotates one declaration of a type, which must be of an operation or a fragment. */
  readonly statement = (item: ModuleItem): Edit[] => {
    if (item.type !== 'ExportDeclaration' || item.declaration.type !== 'TsTypeAliasDeclaration') {
      throw new Error(`The types of operations have something unexpected: ${item.type}.`)
    }
    const { id, typeAnnotation } = item.declaration
    const declared = this.#declared.get(id.value)
    if (declared === undefined) throw new Error(`No operation and no fragment is called ${id.value}.`)
    const { comment, edits } = declared(typeAnnotation)
    return [insert(item.span.start, comment), ...edits]
  }

  #result(node: TsType, type: GraphQLNamedType): Edit[] {
    switch (node.type) {
      case 'TsTypeLiteral':
        return this.#fields(node.members, this.#concrete(node.members, type))
      case 'TsUnionType':
      case 'TsIntersectionType':
        return node.types.flatMap((part) => this.#result(part, type))
      case 'TsParenthesizedType':
        return this.#result(node.typeAnnotation, type)
      case 'TsTypeReference':
        return (node.typeParams?.params ?? []).flatMap((part) => this.#result(part, type))
      default:
        return []
    }
  }

  /** The type whose name a member `__typename` has; the one that is expected when there is no such member. */
  #concrete(members: readonly TsTypeElement[], expected: GraphQLNamedType): GraphQLNamedType {
    const typename = members.find((member) => nameOf(member) === '__typename')
    const type = typename?.type === 'TsPropertySignature' ? typename.typeAnnotation?.typeAnnotation : undefined
    const name = type?.type === 'TsLiteralType' && type.literal.type === 'StringLiteral' ? type.literal.value : null
    return name === null ? expected : this.#schema.getType(name)!
  }

  #fields(members: readonly TsTypeElement[], parent: GraphQLNamedType): Edit[] {
    return members.flatMap((member) => {
      const name = nameOf(member)
      if (name === '__typename' || member.type !== 'TsPropertySignature') return []
      const { description, type } = this.#meaningOf(parent, name)
      const annotation = member.typeAnnotation?.typeAnnotation
      const within = annotation && isCompositeType(type) ? this.#result(annotation, type) : []
      return [insert(member.span.start, `\n${docComment(description)}`), ...within]
    })
  }
}

/** `Exact<{ … }>` without its wrapping, and each variable with what it is for. */
const unwrapped = (type: TsType, meanings: ReadonlyMap<string, string>): Edit[] => {
  const inner = type.type === 'TsTypeReference' ? type.typeParams?.params[0] : undefined
  if (inner?.type !== 'TsTypeLiteral')
    throw new Error('The variables of an operation are not of the form that is expected.')
  return [
    { start: type.span.start, end: inner.span.start, text: '' },
    ...inner.members.map((member) => insert(member.span.start, docComment(meanings.get(nameOf(member))))),
    { start: inner.span.end, end: type.span.end, text: '' },
  ]
}

const nameOf = (member: TsTypeElement): string =>
  member.type === 'TsPropertySignature' && member.key.type === 'Identifier' ? member.key.value : ''

const insert = (at: number, text: string): Edit => ({ start: at, end: at, text })
