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
export { describeTables } from './generate-tables.ts'
export { type Order, type SortColumn, type SortValues, pageOf, toPage } from './keyset.ts'
export { pagesPerOwner } from './pages-per-owner.ts'
export { migrateToLatest, pendingMigrations } from './migrate.ts'
export type { StatementListener } from './statements.ts'
export { type SyncOptions, syncRows } from './sync-rows.ts'
export type { Tables } from './tables.generated.ts'
export { pgliteParsers } from './wire-types.ts'
