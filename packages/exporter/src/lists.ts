import {
  type GraphQLFieldMap,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from 'graphql'

/** The lists of the API that exports walk. */
export type ListName = 'commitments' | 'organizations' | 'actionNetworks' | 'deliverables' | 'progressReports'

/** A list of the API, as its schema describes it. */
export interface List {
  readonly name: ListName
  readonly entryType: GraphQLObjectType
  readonly filterType: GraphQLInputObjectType
  readonly orderType: GraphQLInputObjectType
}

export interface OrderBy {
  readonly field: string
  readonly direction: string
}

export type Filter = Readonly<Record<string, unknown>>

/** Which entries of a list, and in which order; null is the order below. */
export interface Selection {
  readonly filter: Filter
  readonly orderBy: OrderBy | null
}

/** Orders that depend on nothing but what is exported, so that the same content always makes the same file. */
const ownOrders: Readonly<Record<ListName, string>> = {
  commitments: 'ID',
  organizations: 'ID',
  actionNetworks: 'ID',
  deliverables: 'POSITION',
  progressReports: 'SUBMITTED_AT',
}

export const orderOf = ({ name }: List, { orderBy }: Selection): OrderBy =>
  orderBy ?? { field: ownOrders[name], direction: 'ASC' }

/** The API lists organizations of one status at a time; an export that names none has both, one after the other. */
export const passesOf = ({ name }: List, { filter }: Selection): readonly Filter[] =>
  name === 'organizations' && (filter['status'] ?? null) === null
    ? [
        { ...filter, status: 'ACTIVE' },
        { ...filter, status: 'MERGED' },
      ]
    : [filter]

export const describeList = (schema: GraphQLSchema, name: ListName): List => {
  const field = fieldsOf(schema.getQueryType())[name]
  const argument = (wanted: string) => field?.args.find((each) => each.name === wanted)?.type
  const entryType = getNamedType(fieldsOf(getNamedType(field?.type))['nodes']?.type)
  const filterType = getNamedType(argument('filter'))
  const orderType = getNamedType(argument('orderBy'))
  if (isObjectType(entryType) && isInputObjectType(filterType) && isInputObjectType(orderType)) {
    return { name, entryType, filterType, orderType }
  }
  throw new Error(`The API has no list ${name} with nodes, filter and orderBy`)
}

const fieldsOf = (type: unknown): GraphQLFieldMap<unknown, unknown> => (isObjectType(type) ? type.getFields() : {})
