export { byKey, groupByKey, unique } from './align.ts'
export { exactlyOne } from './arguments.ts'
export {
  type Connection,
  type ConnectionArguments,
  type Cursor,
  type Page,
  type PageRequest,
  beginConnection,
  connection,
  connectionResolvers,
  decodeCursor,
  defaultPageSize,
  encodeCursor,
  largestPageSize,
  mapPage,
  pageRequest,
} from './connection.ts'
export { type Completes, completion, isCompleted } from './completion.ts'
export { type RequestContext, type Viewer, anonymous, operator } from './context.ts'
export { type Domain, commonTypeDefs, defineDomain, readTypeDefs } from './domain.ts'
export { BadUserInput, type ErrorCode, errorCodes, quote } from './errors.ts'
export { type Fields, fieldsOf, nodeFieldsOf, readOnce, unite } from './fields.ts'
export { type DayRange, atMost, dayRange, decodeIds, namePrefix } from './filters.ts'
export { fold, nameKey } from './fold.ts'
export {
  type Entity,
  type TypedEntity,
  decodeCodeId,
  decodeId,
  encodeCodeId,
  encodeId,
  entityKey,
  idPrefix,
  newUuid,
  toEntity,
  typeOfId,
  uuidOf,
} from './ids.ts'
export { type Loader, createListLoader, createLoader } from './loader.ts'
export { isDate, parseCountryCode, parseDate, parseDateTime, scalarResolvers } from './scalars.ts'
