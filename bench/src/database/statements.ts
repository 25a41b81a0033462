import type postgres from 'postgres'

/** Counts the statements that the database executes, where pg_stat_statements is loaded and may be set. */
export interface StatementCounter {
  /** How statements are counted, or why they are not; for the report. */
  readonly how: string
  /** Null where they cannot be counted. */
  count<Result>(during: () => Promise<Result>): Promise<{ result: Result; statements: number | null }>
}

export const createCounter = async (sql: postgres.Sql): Promise<StatementCounter> => {
  try {
    await sql`create extension if not exists pg_stat_statements`
    await sql`select pg_stat_statements_reset()`
    await track(sql, 'none')
  } catch (error) {
    return {
      how: `not counted: ${error instanceof Error ? error.message : String(error)}`,
      count: async (during) => ({ result: await during(), statements: null }),
    }
  }
  return {
    how: 'counted by pg_stat_statements, which listens only while they are counted and not while time is taken',
    count: async (during) => {
      await track(sql, 'top')
      await sql`select pg_stat_statements_reset()`
      const result = await during()
      await track(sql, 'none')
      const [row] = await sql<{ calls: number }[]>`
        select coalesce(sum(calls), 0)::int as calls
        from pg_stat_statements
        where dbid = (select oid from pg_database where datname = current_database())
          and query not like '%pg_stat_statements%' and query not like '%pg_reload_conf%'`
      return { result, statements: row?.calls ?? 0 }
    },
  }
}

/** Sessions hear of it before their next statement. */
const track = async (sql: postgres.Sql, what: 'none' | 'top'): Promise<void> => {
  await sql.unsafe(`alter system set pg_stat_statements.track = '${what}'`)
  await sql`select pg_reload_conf()`
  await new Promise((resolve) => setTimeout(resolve, 50))
}
