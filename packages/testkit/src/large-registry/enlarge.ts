import { readFileSync } from 'node:fs'
import postgres from 'postgres'
import { certainFile, furnishFile, multiplication, spreadFile, varyFile } from './sql-texts.ts'

/**
 * Keeps autovacuum from this database's tables: it comes when it likes, and would have a say in how statements are planned
 * while the registry is made, and so in where its rows come to lie.
 */
export const withoutAutovacuum = `
  do $$
  declare name text;
  begin
    for name in select oid::regclass from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace loop
      execute format('alter table %s set (autovacuum_enabled = off)', name);
    end loop;
  end $$`

/** Makes the registry in a database so many times as large, and everything that decides about plans certain. */
export const enlarge = async (url: string, times: number): Promise<void> => {
  const sql = postgres(url, { max: 1, onnotice: () => {}, connection: { TimeZone: 'UTC' } })
  try {
    for (const file of [spreadFile, varyFile, certainFile]) await sql.unsafe(textOf(file)).simple()
    // The order of the copies depends on how they are joined.
    await sql.unsafe('analyze')
    await sql.unsafe(setIndexesAside).simple()
    await sql.unsafe(`${multiplication(times)}; ${textOf(furnishFile)}; reset session_replication_role`).simple()
    await sql.unsafe(restoreIndexes).simple()
    await sql.unsafe('vacuum')
    await analyzeWhole(sql)
  } finally {
    await sql.end()
  }
}

const textOf = (file: string): string => readFileSync(file, 'utf8')

/** Filling tables without indexes and building them afterwards takes half of the time, and packs them the same each time. */
const setIndexesAside = `
  create temporary table set_aside as
  select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
  from pg_index join pg_class on pg_class.oid = indrelid
  where relnamespace = 'public'::regnamespace
    and not exists (select from pg_constraint where conindid = indexrelid);
  do $$
  declare name text;
  begin
    for name in select set_aside.name from set_aside loop execute format('drop index %s', name); end loop;
  end $$`

const restoreIndexes = `
  set maintenance_work_mem = '256MB';
  do $$
  declare definition text;
  begin
    for definition in select set_aside.definition from set_aside loop execute definition; end loop;
  end $$;
  drop table set_aside`

/** PostgreSQL draws 300 rows for each step of its statistics. With so many steps it draws all, and chance has no say. */
const analyzeWhole = async (sql: postgres.Sql): Promise<void> => {
  await sql.unsafe(`
    select set_config('default_statistics_target', least(10000, ceil(max(reltuples) / 300))::text, false)
    from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`)
  await sql.unsafe('analyze')
}
