-- Makes many registries of one: every commitment comes :copies times more, with all that hangs on it, under fresh ids,
-- numbers and titles, and days to years later. Organizations come in :circles circles, because they grow slower than
-- commitments do: the organizations of a copy are those of its circle. Vocabularies and networks stay as they are.

-- A UUIDv7 of the same moment but for some hours, so that ids keep their order in time.
create function pg_temp.copy_of(id uuid, copy integer) returns uuid
language sql immutable parallel safe as $$
  select case when copy = 0 or id is null then id else (
    lpad(to_hex(('x' || substr(replace(id::text, '-', ''), 1, 12))::bit(48)::bigint + copy * 36000000::bigint), 12, '0')
    || '7' || substr(md5(id::text || copy), 1, 3) || '8' || substr(md5(id::text || copy), 4, 15)
  )::uuid end
$$;

set session_replication_role = replica; -- what is copied from rows that fit, fits

create temporary table copies as select copy, copy % :circles as circle from generate_series(1, :copies) as copy;
create temporary table circles as select circle from generate_series(1, :circles - 1) as circle;

insert into organizations (
  id, name, name_key, acronym, type, country_code, website, status, merged_into_id, created_at, updated_at,
  context_countries, successor_id
)
select
  pg_temp.copy_of(id, circle), name || ' ' || circle + 1, name_key || ' ' || circle + 1, acronym, type, country_code,
  website, status, pg_temp.copy_of(merged_into_id, circle), created_at, updated_at, context_countries,
  pg_temp.copy_of(successor_id, circle)
from organizations, circles;

insert into organization_aliases (organization_id, alias, alias_key, language)
select pg_temp.copy_of(organization_id, circle), alias || ' ' || circle + 1, alias_key || ' ' || circle + 1, language
from organization_aliases, circles;

insert into commitments (
  id, kind, title, title_key, language, status, lead_organization_id, starts_on, ends_on, start_text, end_text,
  date_precision, ongoing, website, registered_at, published_at, updated_at, version, goal_numbers, network_ids,
  country_codes, target_codes, term_keys
)
select
  pg_temp.copy_of(id, copy), kind, left(title, 490) || ' ' || copy + 1, left(title_key, 490) || ' ' || copy + 1, language,
  status, pg_temp.copy_of(lead_organization_id, circle), starts_on, ends_on, start_text, end_text, date_precision,
  ongoing, website, registered_at + copy * interval '11 hours', published_at, updated_at, version, goal_numbers, network_ids,
  country_codes, target_codes, term_keys
from commitments, copies;

insert into registration_numbers (number_key, number, commitment_id, is_current, generation)
select number_key || '-' || copy, number || '-' || copy, pg_temp.copy_of(commitment_id, copy), is_current, generation
from registration_numbers, copies;

insert into commitment_narratives
select
  pg_temp.copy_of(commitment_id, copy), summary, description, implementation, capacity,
  capacity_building_and_technology_transfer, coordination_mechanisms, governance, evaluation, expected_impact,
  quantification, nature, additional_information, updates, beneficiaries, headquarters, geographic_coverage,
  partners_text, website_text
from commitment_narratives, copies;

insert into commitment_sources (commitment_id, registry, key, url, content_hash, imported_at, number_key)
select
  pg_temp.copy_of(commitment_id, copy), registry, key || '-' || copy, url, content_hash, imported_at,
  number_key || '-' || copy
from commitment_sources, copies;

insert into commitment_goals (commitment_id, goal_number, is_public, listed_at)
select pg_temp.copy_of(commitment_id, copy), goal_number, is_public, listed_at + copy * interval '11 hours'
from commitment_goals, copies;

insert into commitment_targets (commitment_id, target_code, is_public, listed_at)
select pg_temp.copy_of(commitment_id, copy), target_code, is_public, listed_at + copy * interval '11 hours'
from commitment_targets, copies;

insert into commitment_countries (commitment_id, country_code, is_public, listed_at)
select pg_temp.copy_of(commitment_id, copy), country_code, is_public, listed_at + copy * interval '11 hours'
from commitment_countries, copies;

insert into commitment_terms (commitment_id, term_key, is_public, listed_at)
select pg_temp.copy_of(commitment_id, copy), term_key, is_public, listed_at + copy * interval '11 hours'
from commitment_terms, copies;

insert into commitment_networks (commitment_id, network_id, is_public, listed_at)
select pg_temp.copy_of(commitment_id, copy), network_id, is_public, listed_at + copy * interval '11 hours'
from commitment_networks, copies;

insert into commitment_partners (
  commitment_id, position, organization_id, name, type, role, confirmed, is_public, listed_at, name_key,
  named_organization_id, match_method, match_score, matched_name
)
select
  pg_temp.copy_of(commitment_id, copy), position, pg_temp.copy_of(organization_id, circle), name, type, role, confirmed,
  is_public, listed_at + copy * interval '11 hours', name_key, pg_temp.copy_of(named_organization_id, circle),
  match_method, match_score, matched_name
from commitment_partners, copies;

insert into commitment_resources (commitment_id, position, type, description, amount_value, amount_currency)
select pg_temp.copy_of(commitment_id, copy), position, type, description, amount_value, amount_currency
from commitment_resources, copies;

insert into commitment_other_places (commitment_id, position, text, kind)
select pg_temp.copy_of(commitment_id, copy), position, text, kind
from commitment_other_places, copies;

insert into deliverables (
  id, commitment_id, position, description, due_date, due_text, state, delivered_on, evidence_url, import_state,
  created_at, updated_at
)
select
  pg_temp.copy_of(id, copy), pg_temp.copy_of(commitment_id, copy), position, description, due_date, due_text, state,
  delivered_on, evidence_url, import_state, created_at, updated_at
from deliverables, copies;

insert into progress_reports (
  id, commitment_id, title, status, body, submitted_at, submitted_text, source_url, created_at, updated_at
)
select
  pg_temp.copy_of(id, copy), pg_temp.copy_of(commitment_id, copy), title, status, body, submitted_at, submitted_text,
  source_url, created_at, updated_at
from progress_reports, copies;

insert into progress_report_deliverables (progress_report_id, deliverable_id, commitment_id)
select
  pg_temp.copy_of(progress_report_id, copy), pg_temp.copy_of(deliverable_id, copy), pg_temp.copy_of(commitment_id, copy)
from progress_report_deliverables, copies;
