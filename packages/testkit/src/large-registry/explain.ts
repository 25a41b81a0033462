import type postgres from 'postgres'
import type { PlanNode } from './plan.ts'
import { type Statement, toExecute, toPrepare } from './statements.ts'

/** How PostgreSQL executes a prepared statement. */
export interface Plans {
  /** Made for the values at hand, as the first five times. */
  readonly first: PlanNode
  /** From the sixth time on, when it may take one that is made for any values. */
  readonly settled: PlanNode
}

const untilSettled = 6

/** Asks for the plans without executing the statement. */
export const explain = async (sql: postgres.Sql, statement: Statement): Promise<Plans> => {
  const ask = `explain (costs off, format json) ${toExecute(name, statement)}`
  const answers = await sql
    .unsafe(
      [toPrepare(name, statement), ...Array.from({ length: untilSettled }, () => ask), `deallocate ${name}`].join(';'),
    )
    .simple()
  // One answer a statement; those of `explain` have a row with the plan.
  const plans = (answers as unknown as readonly (readonly { 'QUERY PLAN': readonly [{ Plan: PlanNode }] }[])[]).flatMap(
    ([row]) => (row === undefined ? [] : [row['QUERY PLAN'][0].Plan]),
  )
  return { first: plans[0]!, settled: plans.at(-1)! } // as many as were asked for
}

const name = 'explained'
