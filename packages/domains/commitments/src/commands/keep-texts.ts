import { sql } from 'kysely'
import { type RoomDatabase, sectionColumns } from '../queries/index.ts'
import { numberKey } from '../rules.ts'
import { contentHash } from './content-hash.ts'
import { toEarlierContent } from './earlier-content.ts'
import { upsertRows } from './insert-rows.ts'
import type { Accepted } from './to-rows.ts'

/** Commitments whose present content becomes history, and of which: themselves or the one that stands for them now. */
export interface Kept {
  readonly id: string
  readonly holder: string
}

/** Keeps what the tables hold of commitments, before something else takes its place. */
export const keepStoredTexts = async (database: RoomDatabase, kept: readonly Kept[]): Promise<void> => {
  if (kept.length === 0) return
  await sql`
    insert into commitment_earlier_texts
      (commitment_id, number_key, registry, key, url, content_hash, imported_at, content)
    select
      kept.holder, coalesce(source.number_key, current.number_key),
      source.registry, source.key, source.url, source.content_hash, source.imported_at, ${contentOfTables}
    from unnest(${kept.map(({ id }) => id)}::uuid[], ${kept.map(({ holder }) => holder)}::uuid[]) as kept (id, holder)
    join commitments on commitments.id = kept.id
    join registration_numbers as current on current.commitment_id = kept.id and current.is_current
    left join commitment_narratives as texts on texts.commitment_id = kept.id
    left join lateral (
      select * from commitment_sources where commitment_id = kept.id order by imported_at desc limit 1
    ) as source on true
    on conflict (number_key, registry) do update set
      commitment_id = excluded.commitment_id,
      key = excluded.key,
      url = excluded.url,
      content_hash = excluded.content_hash,
      imported_at = excluded.imported_at,
      content = excluded.content,
      kept_at = now()
  `.execute(database)
}

/** Keeps what records say of commitments whose content is newer. */
export const keepRecordedTexts = (database: RoomDatabase, kept: readonly Accepted[]): Promise<void> =>
  upsertRows(
    database,
    'commitment_earlier_texts',
    ['number_key', 'registry'],
    kept.map(({ id, record }) => ({
      commitment_id: id,
      number_key: numberKey(record.registrationNumber),
      registry: record.source.registry,
      key: record.source.key,
      url: record.source.url,
      content_hash: contentHash(record),
      content: withoutNulls(toEarlierContent(record)),
    })),
    [sql`imported_at = clock_timestamp()`, sql`kept_at = now()`],
  )

/** What is said now is no history, even if it was until now. */
export const forgetTexts = async (database: RoomDatabase, said: readonly Accepted[]): Promise<void> => {
  if (said.length === 0) return
  await sql`
    delete from commitment_earlier_texts
    using unnest(
      ${said.map(({ record }) => numberKey(record.registrationNumber))}::text[],
      ${said.map(({ record }) => record.source.registry)}::text[]
    ) as said (number_key, registry)
    where commitment_earlier_texts.number_key = said.number_key and commitment_earlier_texts.registry = said.registry
  `.execute(database)
}

/** As `jsonb_strip_nulls` does it. */
const withoutNulls = (content: object): unknown =>
  JSON.parse(JSON.stringify(content, (_, value: unknown) => value ?? undefined))

const list = (table: string, value: string, order: string) =>
  sql`(
    select coalesce(jsonb_agg(${sql.raw(value)} order by ${sql.ref(order)}), '[]')
    from ${sql.table(table)} where commitment_id = kept.id
  )`

const moment = (column: string) =>
  sql`to_char(${sql.ref(`commitments.${column}`)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const sections = sectionColumns.map(({ column, name }) => sql`${sql.lit(name)}, ${sql.ref(`texts.${column}`)}`)

/** EarlierContent of the commitment `kept.id`. */
const contentOfTables = sql`jsonb_strip_nulls(jsonb_build_object(
      'kind', commitments.kind,
      'status', commitments.status,
      'title', commitments.title,
      'language', commitments.language,
      'narratives', jsonb_build_object(${sql.join(sections)}),
      'partners', ${list('commitment_partners', `jsonb_build_object('name', name, 'type', type, 'role', role)`, 'position')},
      'goals', ${list('commitment_goals', 'goal_number', 'goal_number')},
      'targets', ${list('commitment_targets', 'target_code', 'target_code')},
      'countries', ${list('commitment_countries', 'country_code', 'country_code')},
      'otherPlaces', ${list('commitment_other_places', `jsonb_build_object('text', text, 'kind', kind)`, 'position')},
      'terms', ${list('commitment_terms', 'term_key', 'term_key')},
      'networks', ${list('commitment_networks', 'network_id', 'network_id')},
      'resources', ${list(
        'commitment_resources',
        `jsonb_build_object('type', type, 'description', description, 'amount', case when amount_value is not null then
          jsonb_build_object('value', amount_value::text, 'currency', amount_currency) end)`,
        'position',
      )},
      'timeframe', jsonb_build_object(
        'startsOn', commitments.starts_on, 'endsOn', commitments.ends_on,
        'startText', commitments.start_text, 'endText', commitments.end_text,
        'precision', commitments.date_precision, 'ongoing', commitments.ongoing
      ),
      'website', commitments.website,
      'registeredAt', ${moment('registered_at')},
      'publishedAt', ${moment('published_at')}
    ))`
