// Made by `pnpm generate`. Do not edit.

export * from './schema.ts'
export * from './commitments.ts'
export * from './deliverables.ts'
export * from './networks.ts'
export * from './nodes.ts'
export * from './organizations.ts'
export * from './vocabularies.ts'
export type { Methods } from './methods.ts'
