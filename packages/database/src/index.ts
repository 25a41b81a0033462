export {
  type ConnectOptions,
  type Database,
  type DatabaseConnection,
  type DatabaseLocation,
  type Engine,
  connect,
  connectPGlite,
} from './connect.ts'
export { DatabaseUnavailable } from './errors.ts'
export { alongOwner } from './along.ts'
export { describeTables } from './generate-tables.ts'
export { asked, columnsOf } from './columns.ts'
export { anyOf, hidden } from './hidden.ts'
export { beginsWith } from './begins-with.ts'
export type { Order, SortColumn, SortValues } from './keyset.ts'
export { ownedList, pages, pagesPerOwner } from './pages.ts'
export { isSingle, prepared } from './prepared.ts'
export { migrateToLatest, pendingMigrations } from './migrate.ts'
export type { StatementListener } from './statements.ts'
export { type SyncOptions, syncRows } from './sync-rows.ts'
export type { Tables } from './tables.generated.ts'
export { pgliteParsers } from './wire-types.ts'
