import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type PostgresServer, postgresMissing, startPostgres } from './postgres-server.ts'
import { imageVariable, prepareImage, prepareTemplate, serverVariable } from './prepare.ts'

let server: PostgresServer | null = null

/** Runs once before all tests, for both engines; what it leaves in the environment reaches the test files. */
export const setUp = async (): Promise<void> => {
  const image = join(mkdtempSync(join(tmpdir(), 'pledgegraph-image-')), 'image.tar')
  await prepareImage(image)
  process.env[imageVariable] = image
  if (postgresMissing() !== null) return
  server = await startPostgres()
  try {
    await prepareTemplate(server.url)
  } catch (error) {
    await tearDown()
    throw error
  }
  process.env[serverVariable] = server.url
}

/** Runs once after them, in the same process. */
export const tearDown = async (): Promise<void> => {
  await server?.stop()
  const image = process.env[imageVariable]
  if (image !== undefined) rmSync(dirname(image), { recursive: true, force: true })
}
