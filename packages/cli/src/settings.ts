import { relative, resolve } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { DatabaseLocation } from '@pledgegraph/database'

/** Settings come from flags or from the environment; a flag wins. */

export interface DatabaseSettings {
  readonly databaseUrl?: string
  readonly dataDir: string
}

/** Adds the options that say where the database is. */
export const withDatabase = (command: Command): Command =>
  command
    .addOption(
      new Option(
        '--database-url <url>',
        'the PostgreSQL that keeps the registry: postgres://user:password@host:5432/name',
      )
        .env('DATABASE_URL')
        .argParser(parseDatabaseUrl),
    )
    .addOption(
      new Option('--data-dir <directory>', 'where the embedded database is kept when no database URL is given')
        .env('DATA_DIR')
        .default('.data')
        .argParser(parseDirectory),
    )

/** The option that says under which licence exports are given away. */
export const licenceOption = (): Option =>
  new Option(
    '--licence <text>',
    'what readers of exports may do with the data, or an address that says so; not stated when left out',
  )
    .env('EXPORT_LICENCE')
    // A variable that is set to nothing states nothing.
    .argParser((text) => text.trim() || undefined)

export const databaseLocation = ({ databaseUrl, dataDir }: DatabaseSettings): DatabaseLocation =>
  databaseUrl === undefined ? { directory: fromWhereItWasTyped(dataDir) } : { url: databaseUrl }

/** pnpm runs scripts in the folder of the package; paths mean the folder where the command was typed. */
export const fromWhereItWasTyped = (path: string): string => resolve(whereItWasTyped(), path)

/** As short as somebody there would write a path: what is beneath the folder without the way to it. */
export const asTyped = (path: string): string => {
  const short = relative(whereItWasTyped(), path)
  return short === '' || short.startsWith('..') ? path : short
}

const whereItWasTyped = (): string => process.env['INIT_CWD'] ?? process.cwd()

export const parsePort = (text: string): number => {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  throw new InvalidArgumentError('A port is a number from 0 to 65535.')
}

const parseDatabaseUrl = (text: string): string => {
  if (/^postgres(ql)?:\/\/.+/.test(text) && URL.canParse(text)) return text
  throw new InvalidArgumentError('A database URL looks like postgres://user:password@host:5432/name.')
}

const parseDirectory = (text: string): string => {
  if (text.trim() !== '') return text
  throw new InvalidArgumentError('Name a directory.')
}
