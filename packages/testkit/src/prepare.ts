import { writeFileSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { connect, connectPGlite, migrateToLatest } from '@pledgegraph/database'

/** Migrating once and copying the result is what makes a database of its own affordable for every test file. */

/** Environment variables through which the set-up tells the test files where the copies come from. */
export const imageVariable = 'PLEDGEGRAPH_TEST_IMAGE'
export const serverVariable = 'PLEDGEGRAPH_TEST_SERVER'
export const templateName = 'pledgegraph_test_template'

/**
 * A migrated embedded database as a tar file. Its copies open in two thirds of the time, and take half of the memory, with
 * buffers that are as small as what tests keep in them.
 */
export const prepareImage = async (file: string): Promise<void> => {
  const client = await PGlite.create({ extensions: { pg_trgm } })
  const connection = await connectPGlite(client)
  await migrateToLatest(connection.database)
  await client.exec(`alter system set shared_buffers = '16MB'`)
  const image = await client.dumpDataDir('none')
  writeFileSync(file, Buffer.from(await image.arrayBuffer()))
  await connection.close()
}

/** A migrated template database on the server. */
export const prepareTemplate = async (url: string): Promise<void> => {
  await onServer(url, `drop database if exists ${templateName}`)
  await onServer(url, `create database ${templateName}`)
  const connection = await connect({ url: databaseUrl(url, templateName) }, { poolSize: 1 })
  await migrateToLatest(connection.database)
  await connection.close()
}

export const databaseUrl = (serverUrl: string, name: string): string =>
  Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href

export const onServer = async (url: string, statement: string): Promise<void> => {
  const { default: postgres } = await import('postgres')
  const client = postgres(url, { max: 1, onnotice: () => {} })
  try {
    await client.unsafe(statement)
  } finally {
    await client.end()
  }
}

/** What the set-up left in the environment. */
export const preparedBySetup = (variable: string): string => {
  const value = process.env[variable]
  if (value === undefined) throw new Error(`${variable} is not set: run the tests with \`pnpm test\``)
  return value
}
