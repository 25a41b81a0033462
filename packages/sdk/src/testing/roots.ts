import { type GraphQLField, getNamedType, isNonNullType } from 'graphql'
import { badUserInput, quote } from './bad-user-input.ts'
import { findBy } from './find-by.ts'
import { entityOf } from './lists.ts'
import { connectionItem, isEntity } from './made-up.ts'
import { rooms } from './rooms/index.ts'
import { type Arguments, type Thing, type World, idPrefix } from './thing.ts'
import { typeOfId } from './world.ts'

type Field = GraphQLField<unknown, unknown>

/** What a field of Query answers; undefined when it has to be made up like any other. */
export const rootValue = (world: World, field: Field, args: Arguments): unknown => {
  if (field.name === 'node') return nodeOf(world, String(args['id']))
  if (field.name === 'nodes') return nodesOf(world, args['ids'])
  const type = getNamedType(field.type)
  const item = connectionItem(type)
  if (item !== null) return isEntity(world.schema, item.name) ? world.all(item.name) : undefined
  return isEntity(world.schema, type.name) && field.args.length > 0 ? lookUp(world, type.name, field, args) : undefined
}

const nodesOf = (world: World, ids: unknown): (Thing | null)[] => {
  if (!Array.isArray(ids)) return [] // the schema does not let this happen
  if (ids.length > 100) throw badUserInput(`ids takes at most 100 values; got ${ids.length}.`)
  return ids.map((id) => nodeOf(world, String(id)))
}

const nodeOf = (world: World, id: string): Thing | null => {
  if (typeOfId(world.schema, id) !== null) return world.find(id)
  throw badUserInput(`${quote(id)} is not a global id; those begin with ${idPrefix('Commitment')}_ and the like.`)
}

const lookUp = (world: World, type: string, field: Field, args: Arguments): Thing | null => {
  const given = Object.entries(args).filter(([, value]) => value !== undefined && value !== null)
  const names = field.args.filter((argument) => !isNonNullType(argument.type)).map(({ name }) => name)
  const [one] = given
  if (one === undefined || (names.length > 0 && given.length > 1)) {
    const got = given.map(([name]) => name).join(' and ') || 'none'
    throw badUserInput(`Give exactly one of ${names.join(', ')}; got ${got}.`)
  }
  const [name, value] = one
  if (name === 'id') return entityOf(world, type, String(value))
  const lookup = rooms.lookups[`${field.name}.${name}`]
  return lookup === undefined ? findBy(world, type, name, String(value)) : lookup(world, value)
}
