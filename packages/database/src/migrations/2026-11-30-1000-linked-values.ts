import { type Kysely, sql } from 'kysely'

/** What lists show of the links of a commitment, in the order in which they show it: copies in its own row. */
export const up = async (database: Kysely<unknown>): Promise<void> => {
  await sql`
    alter table commitments
      add column goal_numbers smallint[] not null default '{}',
      add column network_ids uuid[] not null default '{}',
      add column country_codes text[] not null default '{}',
      add column target_codes text[] not null default '{}',
      add column term_keys text[] not null default '{}'`.execute(database)
  await sql`
    update commitments set
      goal_numbers = array(
        select goal_number from commitment_goals where commitment_id = commitments.id order by goal_number
      ),
      network_ids = array(
        select network_id from commitment_networks where commitment_id = commitments.id order by network_id
      ),
      country_codes = array(
        select country_code from commitment_countries where commitment_id = commitments.id order by country_code collate "C"
      ),
      -- 14.2 before 14.10, and letters after numbers.
      target_codes = array(
        select target_code from commitment_targets where commitment_id = commitments.id
        order by regexp_replace(target_code, '\\m(\\d)\\M', '0\\1', 'g') collate "C"
      ),
      term_keys = array(
        select term_key from commitment_terms where commitment_id = commitments.id order by term_key collate "C"
      )`.execute(database)
  // Rows have become wider, and whoever counts those of a status need not read them.
  await sql`drop index commitments_by_status`.execute(database)
  await sql`
    create index commitments_by_status on commitments (status, listed_at, id) include (is_public)`.execute(database)
}
