import { type Kysely, sql } from 'kysely'

/**
 * What `node` can lead to outside its own room: of each entity whether everybody may see it. Entities are found by UUID,
 * entries of a vocabulary by code.
 */
export const up = async (database: Kysely<unknown>): Promise<void> => {
  await sql`
    create view visible_nodes (type, uuid, code, is_public) as
    select 'ActionNetwork', id, null::text, true from action_networks
    union all
    select 'Commitment', commitment_id, null, is_public from commitment_visibility
    union all
    select 'Deliverable', deliverables.id, null, commitment_visibility.is_public
    from deliverables
    join commitment_visibility on commitment_visibility.commitment_id = deliverables.commitment_id
    union all
    select 'ProgressReport', progress_reports.id, null, commitment_visibility.is_public
    from progress_reports
    join commitment_visibility on commitment_visibility.commitment_id = progress_reports.commitment_id
    union all
    select 'Goal', null::uuid, number::text, true from goals
    union all
    select 'Target', null, code, true from targets
    union all
    select 'Country', null, code, true from countries
    union all
    select 'Term', null, key, true from terms`.execute(database)
  await sql`comment on column visible_nodes.type is 'not null'`.execute(database)
  await sql`comment on column visible_nodes.is_public is 'not null'`.execute(database)
}
