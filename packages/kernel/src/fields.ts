import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import { unique } from './align.ts'

/**
 * Which fields of a thing an operation asks for, by their names in the schema, so that no column is read that nobody
 * wants; those of the things right below it as well, as `leadOrganization.name`. More may be among them than are
 * answered: fragments count whatever their type, and `@skip` is not looked at. Null stands for all of them.
 */
export type Fields = ReadonlySet<string> | null

/** What resolvers hand in: the part of `info` that says what is selected below their field. */
export type Selecting = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>

/** The fields of the object, or of each object of the list, that this field answers. */
export const fieldsOf = (info: Selecting): ReadonlySet<string> => fieldsAt(info, 'HERE')

/**
 * The fields of the nodes of the connection that this field answers. `cursor` is among them when the operation asks for
 * cursors, be it those of its edges or those of its page, and `hasMore` when it asks whether the list goes on.
 */
export const nodeFieldsOf = (info: Selecting): ReadonlySet<string> => fieldsAt(info, 'NODES')

/** Those of `fieldsOf` on which no directive decides. */
export const certainFieldsOf = (info: Selecting): ReadonlySet<string> => fieldsAt(info, 'CERTAIN')

/** The fields that any of these asks for. */
export const unite = (asked: readonly Fields[]): Fields => {
  const [first = null] = asked
  // Mostly they all come from one place of one operation.
  if (asked.every((fields) => fields === first)) return first
  const distinct = unique(asked)
  return distinct.includes(null) ? null : new Set(distinct.flatMap((fields) => [...fields!]))
}

/** A document that is executed again hands in the same field nodes, so that this is looked up and not read again. */
const known = new WeakMap<Selecting['fieldNodes'], Map<Place, ReadonlySet<string>>>()

const fieldsAt = ({ fieldNodes, fragments }: Selecting, place: Place): ReadonlySet<string> => {
  let places = known.get(fieldNodes)
  if (places === undefined) known.set(fieldNodes, (places = new Map()))
  let fields = places.get(place)
  if (fields === undefined) {
    const sets = fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? [])
    places.set(place, (fields = new Set(namesAt[place](sets, fragments))))
  }
  return fields
}

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>

const names = (sets: readonly SelectionSetNode[], fragments: Fragments): string[] =>
  selected(sets, fragments).flatMap(({ name, below }) => [
    name,
    ...selected(below, fragments).map((inner) => `${name}.${inner.name}`),
  ])

const nodeNames = (sets: readonly SelectionSetNode[], fragments: Fragments): string[] =>
  selected(sets, fragments).flatMap(({ name, below }) => {
    if (name === 'nodes') return names(below, fragments)
    if (name === 'pageInfo') {
      return selected(below, fragments).flatMap((inPage) =>
        isCursor(inPage.name) ? ['cursor'] : isContinuation(inPage.name) ? ['hasMore'] : [],
      )
    }
    if (name !== 'edges') return []
    return selected(below, fragments).flatMap((inEdge) =>
      inEdge.name === 'node' ? names(inEdge.below, fragments) : isCursor(inEdge.name) ? ['cursor'] : [],
    )
  })

const isCursor = (name: string): boolean => /cursor$/i.test(name)
const isContinuation = (name: string): boolean => name === 'hasNextPage' || name === 'hasPreviousPage'

const certainNames = (sets: readonly SelectionSetNode[], fragments: Fragments): string[] =>
  selected(sets, fragments).flatMap(({ name, isCertain }) => (isCertain ? [name] : []))

const namesAt = { HERE: names, NODES: nodeNames, CERTAIN: certainNames }

type Place = keyof typeof namesAt

interface Selected {
  readonly name: string
  readonly below: readonly SelectionSetNode[]
  /** That no directive decides on it. */
  readonly isCertain: boolean
}

/** The fields that are selected directly, with what is selected below each. */
const selected = (sets: readonly SelectionSetNode[], fragments: Fragments): Selected[] =>
  sets
    .flatMap(({ selections }) => selections)
    .flatMap((selection) => {
      const isCertain = (selection.directives ?? []).length === 0
      if (selection.kind === Kind.FIELD) {
        const { name, selectionSet } = selection
        return [{ name: name.value, below: selectionSet === undefined ? [] : [selectionSet], isCertain }]
      }
      const within =
        selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments[selection.name.value]?.selectionSet
      const fields = within === undefined ? [] : selected([within], fragments)
      return isCertain ? fields : fields.map((field) => ({ ...field, isCertain }))
    })

/** Where a field stands and the variables that its operation runs with, which decide on its arguments. */
type Asking = Pick<GraphQLResolveInfo, 'fieldNodes' | 'variableValues'>

/**
 * What a field makes of its arguments, for all items of a list at once: those of one operation get the same arguments, and
 * so the same object. `read` must look at nothing but the arguments and what is selected below.
 */
export const readOnce = <Read>({ fieldNodes, variableValues }: Asking, read: () => Read): Read => {
  const first = fieldNodes[0]! // a field stands somewhere
  const last = reads.get(first)
  // The items of a list come one after the other.
  if (last?.variableValues === variableValues && isSame(last.fieldNodes, fieldNodes)) return last.read as Read
  const made = read()
  reads.set(first, { fieldNodes, variableValues, read: made })
  return made
}

const reads = new WeakMap<FieldNode, Asking & { readonly read: unknown }>()

const isSame = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some === others || (some.length === others.length && some.every((each, place) => each === others[place]))
