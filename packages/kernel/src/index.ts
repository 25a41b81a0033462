export { byKey, groupByKey, inGroups, unique } from './align.ts'
export { type Along, type AlongOf, type AskAlong, type Asking, alongOf, lettingAlong } from './along.ts'
export { exactlyOne } from './arguments.ts'
export {
  type Connection,
  type ConnectionArguments,
  type Cursor,
  type Page,
  type PageRequest,
  connection,
  connectionResolvers,
  decodeCursor,
  defaultPageSize,
  encodeCursor,
  largestPageSize,
  mapPage,
  pageRequest,
} from './connection.ts'
export { type Complete, type CompleterOf, completerOf, completion } from './completion.ts'
export { type RequestContext, type Viewer, anonymous, operator } from './context.ts'
export { type Domain, commonTypeDefs, defineDomain, readTypeDefs } from './domain.ts'
export { BadUserInput, type ErrorCode, errorCodes, quote } from './errors.ts'
export { type Fields, fieldsOf, nodeFieldsOf, readOnce, unite } from './fields.ts'
export { type DayRange, atMost, dayRange, decodeIds, namePrefix } from './filters.ts'
export { codeSortKey, fold, nameKey } from './fold.ts'
export {
  type Entity,
  type TypedEntity,
  decodeCodeId,
  decodeId,
  encodeCodeId,
  encodeId,
  entityKey,
  idPrefix,
  isWhole,
  newUuid,
  toEntity,
  typeReader,
  uuidOf,
} from './ids.ts'
export { Load } from './load.ts'
export { type KeyLoader, type Loader, createListLoader, createLoader } from './loader.ts'
export { type ResolveReference, resolveReference } from './references.ts'
export { isDate, parseCountryCode, parseDate, parseDateTime, scalarResolvers } from './scalars.ts'
