import { type GraphQLNamedOutputType, type GraphQLResolveInfo, getNamedType, isObjectType } from 'graphql'
import { cursorOf, pageOf } from './connection.ts'
import { listed } from './lists.ts'
import { type Given, type Placed, padded, place } from './placed.ts'
import { fieldsAsked, isPlainObject } from './selections.ts'
import { type Arguments, type Thing, type World, isThing } from './thing.ts'

/** A field that answers a connection, and where it stands. */
export interface ListField {
  readonly world: World
  readonly args: Arguments
  readonly info: GraphQLResolveInfo
  /** The type of the entries. */
  readonly item: GraphQLNamedOutputType
  /** The way to the field. */
  readonly way: string
}

/** An entry: its node as it is answered, and what an override says of its edge. */
interface PlacedEntry {
  readonly key: string
  readonly node: unknown
  readonly edge: Given | undefined
}

/**
 * The page of a list that its arguments ask for. Entries that an override gives are the whole list, of which a page is
 * cut; when it also gives `pageInfo`, they are the page.
 */
export const connection = (field: ListField, all: readonly Thing[], given: Given | undefined): Placed => {
  const { args, info, way } = field
  const asked = new Asked(info)
  const entries = entriesOf(field, listed(field.world, all, args, listTypes(field)), given, asked)
  const isWholeList = given === undefined || asked.of('pageInfo', given) === undefined
  const { items, pageInfo, totalCount } = isWholeList ? pageOf(entries, args) : pageOf(entries, { first: 100 })
  const type = getNamedType(info.returnType).name
  const edges = items.map((entry): Placed => {
    const fields = { cursor: cursorOf(entry), node: entry.node }
    return { thing: { type: edgeType(info), key: `${way}.${entry.key}`, fields }, given: entry.edge }
  })
  const page = { type: 'PageInfo', key: `${way}.pageInfo`, fields: { ...pageInfo } }
  const fields = { nodes: items.map(({ node }) => node), edges, pageInfo: page, totalCount }
  return { thing: { type, key: way, fields }, given: asked.without(given, ['nodes', 'edges']) }
}

const entriesOf = (
  { world, item, way }: ListField,
  things: readonly Thing[],
  given: Given | undefined,
  asked: Asked,
): readonly PlacedEntry[] => {
  const nodes = given === undefined ? undefined : asked.of('nodes', given)
  const edges = given === undefined ? undefined : asked.of('edges', given)
  if (!Array.isArray(nodes) && !Array.isArray(edges)) {
    return things.map((thing) => ({ key: thing.key, node: { thing, given: undefined }, edge: undefined }))
  }
  const [givenNodes, givenEdges] = [nodes, edges].map((list) => (Array.isArray(list) ? (list as unknown[]) : []))
  const count = Math.max(givenNodes!.length, givenEdges!.length) // both are lists now
  return padded(world, things, count, item.name, way).map((thing, index) => {
    const edge = isPlainObject(givenEdges![index]) ? (givenEdges![index] as Given) : undefined
    const node = place(world, thing, givenNodes![index] ?? edge?.['node'] ?? {}, item, `${way}.${index}`)
    const { node: _, ...restOfEdge } = edge ?? {}
    return { key: isPlaced(node) ? node.thing.key : `${way}.${index}`, node, edge: restOfEdge }
  })
}

/** What the document asks of a connection, under whatever names. */
class Asked {
  readonly #names: ReadonlyMap<string, string>

  constructor({ fieldNodes, fragments }: GraphQLResolveInfo) {
    const fields = fieldsAsked(
      fieldNodes.map(({ selectionSet }) => selectionSet),
      fragments,
    )
    this.#names = new Map([...fields].map(([name, nodes]) => [name, nodes[0]!.name.value])) // there is one at least
  }

  /** What is given for a field. */
  of(field: string, given: Given): unknown {
    return Object.entries(given).find(([name]) => this.#names.get(name) === field)?.[1]
  }

  without(given: Given | undefined, fields: readonly string[]): Given | undefined {
    const kept = Object.entries(given ?? {}).filter(([name]) => !fields.includes(this.#names.get(name) ?? ''))
    return given === undefined ? undefined : Object.fromEntries(kept)
  }
}

const isPlaced = (value: unknown): value is Placed =>
  isPlainObject(value) && 'thing' in value && isThing(value['thing'])

const edgeType = ({ returnType }: GraphQLResolveInfo): string => {
  const type = getNamedType(returnType)
  return isObjectType(type) ? getNamedType(type.getFields()['edges']!.type).name : type.name // a connection has edges
}

const listTypes = ({ info, item }: ListField) => {
  const argument = (name: string): string | null => {
    const found = info.parentType.getFields()[info.fieldName]?.args.find((one) => one.name === name)
    return found === undefined ? null : getNamedType(found.type).name
  }
  const field = `${info.parentType.name}.${info.fieldName}`
  return { field, item: item.name, filter: argument('filter'), order: argument('orderBy') }
}
