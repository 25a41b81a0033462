import { type GraphQLSchema, getNamedType, isEnumType, isInputObjectType } from 'graphql'
import { cursorOf } from './cursors.ts'
import type { Ask, NamedOperation } from './operations.ts'
import type { Samples } from './samples.ts'

/** Every order of every list, both ways: its first and last page, and the pages around an entry in its middle. */
export const orderOperations = async (schema: GraphQLSchema, samples: Samples, ask: Ask): Promise<NamedOperation[]> => {
  const operations: NamedOperation[] = []
  for (const { list, field } of ordersOf(schema)) {
    for (const direction of ['ASC', 'DESC']) {
      const order = `orderBy: { field: ${field}, direction: ${direction} }`
      const cursor = await cursorOf(ask, `${list}(${order}${middle(list, samples)}`)
      const pages = {
        'the first page': 'first: 20',
        'the last page': 'last: 20',
        'the page after an entry in the middle': `first: 20, after: "${cursor}"`,
        'the page before an entry in the middle': `last: 20, before: "${cursor}"`,
      }
      for (const [page, args] of Object.entries(pages)) {
        operations.push({
          name: `${list} by ${field} ${direction}, ${page}`,
          source: `{ ${list}(${order}, ${args}) { nodes { id } } }`,
        })
      }
    }
  }
  return operations
}

/** The orders that the schema declares for the lists of its query type. */
export const ordersOf = (schema: GraphQLSchema): { list: string; field: string }[] =>
  Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(({ name: list, args }) => {
    const order = args.find(({ name }) => name === 'orderBy')
    const type = order && getNamedType(order.type)
    const fields = isInputObjectType(type) ? getNamedType(type.getFields()['field']!.type) : undefined // as in every order
    return isEnumType(fields) ? fields.getValues().map(({ name: field }) => ({ list, field })) : []
  })

/** What narrows a long list to the entry whose cursor is wanted; of a short one the first will do. */
const middle = (list: string, samples: Samples): string => {
  const entries: Readonly<Record<string, string>> = {
    commitments: samples.commitment,
    organizations: samples.organization,
    deliverables: samples.deliverable,
    progressReports: samples.progressReport,
  }
  return entries[list] === undefined ? '' : `, filter: { ids: ["${entries[list]}"] }`
}
