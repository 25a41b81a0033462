import { MapperKind, mapSchema } from '@graphql-tools/utils'
import { type Along, type AlongOf, type AskAlong, lettingAlong } from '@pledgegraph/kernel'
import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isObjectType,
} from 'graphql'
import { type Places, certainFields } from './certain-fields.ts'
import type { AnyDomain } from './domains.ts'

/**
 * Rooms that share a database read a page of a list and what hangs on its nodes in one statement: the field of a connection
 * carries in its extensions what is asked for below its nodes, of all that rooms say of it that it can come along.
 */
export const letListsAlong = (schema: GraphQLSchema, domains: readonly AnyDomain[]): GraphQLSchema => {
  const asks = readAsks(domains)
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field) => {
      const connection = getNamedType(field.type)
      const below = isObjectType(connection) ? asks.get(nodeTypeOf(connection)?.name ?? '') : undefined
      if (below === undefined) return undefined
      return { ...field, extensions: { ...field.extensions, ...lettingAlong(alongBelow(below)) } }
    },
  })
}

type Ask = AskAlong<Readonly<Record<string, unknown>>>
type AsksOfType = ReadonlyMap<string, Ask>

/** How the fields of a type are asked for along with it, by the names of type and field. */
const readAsks = (domains: readonly AnyDomain[]): ReadonlyMap<string, AsksOfType> => {
  const asks = new Map<string, Map<string, Ask>>()
  for (const { along = {} } of domains) {
    for (const [typeName, fields] of Object.entries(along)) {
      const ofType = asks.get(typeName) ?? new Map<string, Ask>()
      // Each is called with the arguments of its field, as its room declares them.
      for (const [fieldName, ask] of Object.entries(fields)) ofType.set(fieldName, ask as Ask)
      asks.set(typeName, ofType)
    }
  }
  return asks
}

/** The type of the nodes, where this is the type of a connection. */
const nodeTypeOf = (connection: GraphQLObjectType): GraphQLObjectType | null => {
  const { nodes } = connection.getFields()
  const type = nodes === undefined ? null : getNamedType(nodes.type)
  return isObjectType(type) ? type : null
}

interface ListBelow {
  readonly ask: Ask
  readonly field: GraphQLField<unknown, unknown>
  readonly fieldNodes: Places
}

const alongBelow = (asks: AsksOfType): AlongOf => {
  /** A document that is executed again hands in the same field nodes. */
  const known = new WeakMap<GraphQLResolveInfo['fieldNodes'], readonly ListBelow[]>()
  return (info, { load }) => {
    // Operations that are executed at once share their levels, which is worth more than one level less.
    if (load.atOnce > 1) return []
    let lists = known.get(info.fieldNodes)
    if (lists === undefined) known.set(info.fieldNodes, (lists = listsBelow(info, asks)))
    const along = lists.flatMap((list) => askFor(list, info) ?? [])
    return along.filter(({ text }, place) => along.findIndex((other) => other.text === text) === place)
  }
}

const askFor = ({ ask, field, fieldNodes }: ListBelow, info: GraphQLResolveInfo): Along | null => {
  try {
    const args = getArgumentValues(field, fieldNodes[0], info.variableValues)
    return ask(args, { fieldNodes, fragments: info.fragments, variableValues: info.variableValues })
  } catch {
    // It fails again in its place, where that can be said.
    return null
  }
}

/**
 * The lists that are selected below the nodes in any case, whatever the variables; none where one of them cannot come along:
 * then that level is needed, and the others are read in it.
 */
const listsBelow = (info: GraphQLResolveInfo, asks: AsksOfType): readonly ListBelow[] => {
  const connection = getNamedType(info.returnType) as GraphQLObjectType // as `letListsAlong` has looked
  const nodeType = nodeTypeOf(connection)!
  const lists = nodesOf(info, connection)
    .flatMap((nodes) => certainFields(nodes, nodeType, info))
    .flatMap((fieldNodes) => {
      const field = nodeType.getFields()[fieldNodes[0].name.value]
      return field !== undefined && isConnection(field) ? [{ ask: asks.get(field.name), field, fieldNodes }] : []
    })
  return lists.every((list): list is ListBelow => list.ask !== undefined) ? lists : []
}

const isConnection = ({ type }: GraphQLField<unknown, unknown>): boolean => {
  const named = getNamedType(type)
  return isObjectType(named) && nodeTypeOf(named) !== null
}

/** The places of the nodes: `nodes`, and `node` of `edges`, by whatever alias. */
const nodesOf = (info: GraphQLResolveInfo, connection: GraphQLObjectType): readonly (readonly FieldNode[])[] =>
  certainFields(info.fieldNodes, connection, info).flatMap((places) => {
    const { name } = places[0]
    if (name.value === 'nodes') return [places]
    if (name.value !== 'edges') return []
    const edge = getNamedType(connection.getFields()['edges']!.type) as GraphQLObjectType // as every connection has
    return certainFields(places, edge, info).filter(([first]) => first.name.value === 'node')
  })
