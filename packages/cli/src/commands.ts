import type { Command } from 'commander'

interface CommandEntry {
  readonly description: string
  readonly load: () => Promise<Command>
}

/**
 * Every command with what it is for. The command itself is loaded when it is named: all of them together hold the whole
 * program, which takes a second.
 */
export const commands: Readonly<Record<string, CommandEntry>> = {
  start: {
    description: 'serve the registry over GraphQL',
    load: async () => (await import('./start-command.ts')).startCommand(),
  },
  migrate: {
    description: 'bring the database to the latest schema',
    load: async () => (await import('./migrate-command.ts')).migrateCommand(),
  },
  import: {
    description: 'take over the records of another registry',
    load: async () => (await import('./import-command.ts')).importCommand(),
  },
  organizations: {
    description: 'look after the organizations: who is whom',
    load: async () => (await import('./organizations/index.ts')).organizationsCommand(),
  },
  export: {
    description: 'take the public data away: JSON Lines, CSV or Parquet',
    load: async () => (await import('./export-command.ts')).exportCommand(),
  },
  generate: {
    description: 'make up records like those of a real registry, for measuring and trying',
    load: async () => (await import('./generate-command.ts')).generateCommand(),
  },
}
