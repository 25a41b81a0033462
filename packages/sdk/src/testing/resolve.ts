import { type GraphQLFieldResolver, type GraphQLResolveInfo, getNamedType, isLeafType } from 'graphql'
import { connection } from './connections.ts'
import { connectionItem, wayTo } from './made-up.ts'
import { type Placed, place } from './placed.ts'
import { rootValue } from './roots.ts'
import { isPlainObject } from './selections.ts'
import { type Arguments, type Thing, type World, isThing } from './thing.ts'

/** What an override says of a field wins; whatever it does not say is made up around it. */
export const resolveField: GraphQLFieldResolver<Placed, World> = (source, args: Arguments, world, info) => {
  const given = source.given?.[info.path.key]
  if (given === null || given instanceof Error) return given
  const type = getNamedType(info.returnType)
  if (given !== undefined && isLeafType(type)) return given
  const value = valueOf(source.thing, args, world, info)
  const way = wayTo(source.thing, info.fieldName, args)
  const item = connectionItem(type)
  if (item === null) return place(world, value, given, info.returnType, way)
  const all = Array.isArray(value) ? value.filter(isThing) : []
  return connection({ world, args, info, item, way }, all, isPlainObject(given) ? given : undefined)
}

const valueOf = (thing: Thing, args: Arguments, world: World, info: GraphQLResolveInfo): unknown => {
  const field = info.parentType.getFields()[info.fieldName]! // the document is valid
  const isRoot = info.parentType === world.schema.getQueryType()
  const known = isRoot ? rootValue(world, field, args) : undefined
  return known === undefined ? world.get(thing, field.name, args) : known
}
