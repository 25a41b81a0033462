export { type TestDatabase, openDatabase } from './open-database.ts'
export { type Room, openRoom } from './open-room.ts'
export { reserveDatabase } from './reserve-database.ts'
export { sharedData, skipReason } from './shared-data.ts'
