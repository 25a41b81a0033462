import { afterAll } from '@jest/globals'
import { type Database, connect } from '@pledgegraph/database'
import postgres from 'postgres'
import { databaseUrl, onServer, preparedBySetup, serverVariable, templateName } from '../prepare.ts'
import { enlarge, withoutAutovacuum } from './enlarge.ts'
import { type ExplainingDatabase, openExplaining } from './explaining-database.ts'

export interface LargeRegistryOptions {
  /** Fills an empty database with the registry to begin from. */
  readonly fill: (database: Database) => Promise<void>
  /** How many times as large it becomes. */
  readonly times: number
}

/** Why there can be no large registry here; null when there can. */
export const largeRegistryMissing = async (): Promise<string | null> => {
  if (process.env['TEST_ENGINE'] !== 'postgres') return 'the plans are those of PostgreSQL, which is not here'
  const client = postgres(preparedBySetup(serverVariable), { max: 1 })
  try {
    const [row] = await client`show is_superuser`
    return row?.['is_superuser'] === 'on'
      ? null
      : 'only a superuser may multiply a registry, and DATABASE_URL names none'
  } finally {
    await client.end()
  }
}

/**
 * A large registry in a PostgreSQL database of the test file's own, gone at its end. Its statistics and settings are such
 * that the same statement gets the same plan every time.
 */
export const openLargeRegistry = async ({ fill, times }: LargeRegistryOptions): Promise<ExplainingDatabase> => {
  const server = preparedBySetup(serverVariable)
  const name = `pledgegraph_test_${crypto.randomUUID().replaceAll('-', '')}`
  const url = databaseUrl(server, name)
  await onServer(server, `create database ${name} template ${templateName}`)
  afterAll(() => onServer(server, `drop database ${name} with (force)`))
  for (const setting of settings) await onServer(server, `alter database ${name} set ${setting}`)
  await onServer(url, withoutAutovacuum)
  const small = await connect({ url })
  await fill(small.database)
  await small.close()
  await enlarge(url, times)
  const registry = await openExplaining(url)
  afterAll(registry.close)
  return registry
}

/** Whatever the server is set to: the plans are those of one configuration. */
const settings = [
  'seq_page_cost = 1',
  'random_page_cost = 1.1',
  `effective_cache_size = '4GB'`,
  `work_mem = '4MB'`,
  'jit = off',
  'max_parallel_workers_per_gather = 0',
]
