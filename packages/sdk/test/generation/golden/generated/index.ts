// Made by `pnpm generate`. Do not edit.

export * from './schema.ts'
export * from './dives.ts'
export * from './reefs.ts'
export type { Methods } from './methods.ts'
