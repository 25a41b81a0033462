import { BadUserInput, quote } from '@pledgegraph/kernel'
import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  coerceInputValue,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql'
import type { Filter, List, OrderBy, Selection } from './lists.ts'

/** A condition of the API's filter as a parameter of an address: `goals`, `started.from`. */
export interface Parameter {
  readonly name: string
  readonly type: string
  /** Whether it may be given several times, or with several values and commas between them. */
  readonly isList: boolean
  readonly description: string
}

/** All conditions that the list's filter has, by reflection. */
export const parametersOf = ({ filterType }: List): Parameter[] =>
  leavesOf(filterType).map(({ path, type, description }) => ({
    name: path.join('.'),
    type: getNamedType(type).name,
    isList: isListType(getNullableType(type)),
    description,
  }))

/** What the list can be sorted by. */
export const ordersOf = ({ orderType }: List): string[] => enumValues(orderType, 'field')

/**
 * Reads a selection from the parameters of an address: the conditions of the API's filter by their names
 * (`goals=13&goals=14`, `goals=13,14`, `started.from=2024-01-01`), or all of them as JSON in `filter`; `orderBy` and
 * `direction` as in the API.
 * @throws BadUserInput for parameters that are not there, given twice, or of a wrong type, with what would be right.
 */
export const readSelection = (list: List, parameters: URLSearchParams): Selection => {
  const others = new URLSearchParams(parameters)
  for (const name of reserved) others.delete(name)
  const filter = merge(readJson(single(parameters, 'filter')), readConditions(list, others))
  check(list, filter)
  return { filter, orderBy: readOrder(list, single(parameters, 'orderBy'), single(parameters, 'direction')) }
}

const reserved = ['filter', 'orderBy', 'direction']

const readConditions = (list: List, parameters: URLSearchParams): Filter => {
  const leaves = leavesOf(list.filterType)
  let filter: Filter = {}
  for (const name of new Set(parameters.keys())) {
    const leaf = leaves.find(({ path }) => path.join('.') === name)
    if (leaf === undefined) throw unknown(list, name)
    const type = getNullableType(leaf.type)
    const value = isListType(type)
      ? parameters.getAll(name).flatMap((text) => text.split(',').map((item) => toInput(item.trim(), type.ofType)))
      : toInput(single(parameters, name) ?? '', type)
    filter = merge(filter, nest(leaf.path, value))
  }
  return filter
}

const unknown = (list: List, name: string): BadUserInput => {
  const known = [...parametersOf(list).map((parameter) => parameter.name), ...reserved].join(', ')
  return new BadUserInput(`There is no parameter ${quote(name)} for ${list.name}; there are ${known}.`)
}

/** Numbers and truth values as such where that is what the type takes; what is none stays text, and is refused as such. */
const toInput = (text: string, type: GraphQLInputType): unknown => {
  const { name } = getNamedType(type)
  if (name === 'Int' && /^-?\d{1,15}$/.test(text)) return Number(text)
  if (name === 'Boolean' && /^(true|false)$/.test(text)) return text === 'true'
  return text
}

const single = (parameters: URLSearchParams, name: string): string | null => {
  const [value = null, ...others] = parameters.getAll(name)
  if (others.length === 0) return value
  throw new BadUserInput(`The parameter ${name} takes one value; got ${others.length + 1}.`)
}

const readJson = (text: string | null): Filter => {
  if (text === null) return {}
  const value = parseJson(text)
  if (isObject(value)) return value
  throw new BadUserInput(`The parameter filter takes a JSON object such as {"goals":[14]}; got ${quote(text)}.`)
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const nest = ([name, ...rest]: readonly string[], value: unknown): Filter =>
  name === undefined ? {} : { [name]: rest.length === 0 ? value : nest(rest, value) }

/** Both together; a condition that both have is refused. */
const merge = (one: Filter, other: Filter, path = ''): Filter => {
  const merged: Record<string, unknown> = { ...one }
  for (const [name, value] of Object.entries(other)) {
    const before = merged[name]
    if (before === undefined) merged[name] = value
    else if (isObject(before) && isObject(value)) merged[name] = merge(before, value, `${path}${name}.`)
    else throw new BadUserInput(`${path}${name} is given twice, in filter and as a parameter; give it once.`)
  }
  return merged
}

/** Says what is wrong before anything is read; the API itself would say it of a variable that nobody typed. */
const check = (list: List, filter: Filter): void => {
  coerceInputValue(filter, list.filterType, (path, value, error) => {
    const [first] = path
    if (path.length === 0 || !(String(first) in list.filterType.getFields())) {
      const [name = String(first)] = Object.keys(filter).filter((key) => !(key in list.filterType.getFields()))
      throw unknown(list, name)
    }
    throw new BadUserInput(`${path.join('.')} cannot be ${quote(value)}: ${error.message}`)
  })
}

const readOrder = ({ orderType }: List, field: string | null, direction: string | null): OrderBy | null => {
  if (field === null && direction === null) return null
  const fields = enumValues(orderType, 'field')
  const directions = enumValues(orderType, 'direction')
  if (field === null || !fields.includes(field)) {
    throw new BadUserInput(`orderBy is one of ${fields.join(', ')}; got ${quote(field)}.`)
  }
  if (direction === null) return { field, direction: 'ASC' }
  if (directions.includes(direction)) return { field, direction }
  throw new BadUserInput(`direction is one of ${directions.join(', ')}; got ${quote(direction)}.`)
}

const enumValues = (type: GraphQLInputObjectType, field: string): string[] => {
  const named = getNamedType(type.getFields()[field]?.type)
  return isEnumType(named) ? named.getValues().map(({ name }) => name) : []
}

interface Leaf {
  readonly path: readonly string[]
  readonly type: GraphQLInputType
  readonly description: string
}

/** The fields of an input type, and of those that are input types themselves, theirs. */
const leavesOf = (type: GraphQLInputObjectType): Leaf[] =>
  Object.values(type.getFields()).flatMap((field): Leaf[] => {
    const inner = getNullableType(field.type)
    const description = field.description ?? ''
    return isInputObjectType(inner)
      ? leavesOf(inner).map((leaf) => ({
          ...leaf,
          path: [field.name, ...leaf.path],
          description: `${description} ${leaf.description}`,
        }))
      : [{ path: [field.name], type: field.type, description }]
  })
