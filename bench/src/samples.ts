import type postgres from 'postgres'
import type { Operation, Sample } from './operations/operation.ts'

const samplesDrawn = 2000

/** Variables of the operation, drawn from the database by the seed. @throws Error when there are none. */
export const drawSamples = async (
  sql: postgres.Sql,
  operation: Operation,
  seed: string,
): Promise<readonly Sample[]> => {
  const rows = await sql.unsafe<Sample[]>(operation.samples, [seed, samplesDrawn])
  if (rows.length === 0) throw new Error(`The database has nothing to ask ${operation.name} about.`)
  return rows.map((row) => ({ ...row }))
}
