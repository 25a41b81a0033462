import { badUserInput, quote } from './bad-user-input.ts'
import { sorted } from './orders.ts'
import { rooms } from './rooms/index.ts'
import { type Arguments, type Thing, type World, isThing } from './thing.ts'

/** The types of the arguments of a list, by which its filters and orders are found. */
export interface ListTypes {
  /** `Commitment.deliverables` */
  readonly field: string
  readonly item: string
  /** `DeliverableFilter`; null when the list has none. */
  readonly filter: string | null
  /** `DeliverableOrder`; null when the list has none. */
  readonly order: string | null
}

/** Orders of lists that are not asked for another, where that is not the first of their type, ascending. */
const usualOrders: Readonly<Record<string, readonly [value: string, direction: string]>> = {
  CommitmentOrder: ['REGISTERED_AT', 'DESC'],
  ProgressReportOrder: ['SUBMITTED_AT', 'DESC'],
  'Commitment.deliverables': ['POSITION', 'ASC'],
}

/** What of all is in a list, in its order. */
export const listed = (world: World, all: readonly Thing[], args: Arguments, types: ListTypes): readonly Thing[] => {
  const { filter, orderBy } = args
  const kept = isGiven(filter) ? filtered(world, all, filter, types) : all
  if (types.order === null) return kept
  const orders = rooms.orders[types.order] ?? {}
  const { field: value, direction } = isGiven(orderBy) ? orderBy : usualOrder(types.field, types.order, orders)
  const by = orders[String(value)]
  if (by === undefined) throw new TypeError(`The mock does not know the order ${String(value)} of ${types.order}.`)
  return sorted(kept, world, by, String(direction))
}

const usualOrder = (field: string, order: string, orders: object): Arguments => {
  const [value = Object.keys(orders)[0], direction = 'ASC'] = usualOrders[field] ?? usualOrders[order] ?? []
  return { field: value, direction }
}

const filtered = (world: World, all: readonly Thing[], filter: Arguments, types: ListTypes): readonly Thing[] => {
  const { ids, ...others } = filter
  const given = Object.entries(others).filter(([, value]) => value !== null)
  const conditions = given.map(([name, value]) => {
    const condition = rooms.conditions[types.filter ?? '']?.[name]
    if (condition === undefined) throw new TypeError(`The mock does not know the condition ${name} of ${types.filter}.`)
    return (thing: Thing) => condition(thing, world, value, filter)
  })
  return among(world, all, ids, types).filter((thing) => conditions.every((condition) => condition(thing)))
}

/** In a list of all, every id has an entity; in a list of somebody's, only those that are there. */
const among = (world: World, all: readonly Thing[], ids: unknown, { field, item }: ListTypes): readonly Thing[] => {
  if (!Array.isArray(ids)) return all
  if (ids.length > 100) throw badUserInput(`filter.ids takes at most 100 values; got ${ids.length}.`)
  const wanted = [...new Set(ids.map(String))].map((id) => entityOf(world, item, id))
  if (field.startsWith('Query.')) return wanted.filter(isThing)
  return all.filter(({ key }) => wanted.some((thing) => thing?.key === key))
}

/**
 * The entity of this type with this id.
 * @throws BadUserInput when it is the id of another type.
 */
export const entityOf = (world: World, type: string, id: string): Thing | null => {
  const found = world.find(id)
  if (found === null || found.type === type) return found
  throw badUserInput(`${quote(id)} is not an id of ${type}; those look like ${world.all(type)[0]?.key}.`)
}

const isGiven = (value: unknown): value is Arguments => typeof value === 'object' && value !== null
