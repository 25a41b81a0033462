-- What multiplying leaves out: aliases, identifiers, mergers and likely duplicates of organizations, what curators
-- decided about names, earlier texts of commitments, and those that turned out to be another.

-- By their ids, which are random but for their order.
create temporary table numbered_organizations as
select id, name, name_key, row_number() over (order by id) as place from organizations where status = 'ACTIVE';

insert into organization_aliases (organization_id, alias, alias_key, language)
select id, 'Also ' || name, 'also ' || name_key, null from numbered_organizations;

insert into organization_identifiers (scheme, value, organization_id)
select 'ROR', 'https://ror.org/' || lpad(place::text, 9, '0'), id from numbered_organizations
union all
select 'WIKIDATA', 'Q' || place, id from numbered_organizations where place % 4 = 0;

insert into organizations (id, name, name_key, status, merged_into_id, successor_id, created_at, updated_at)
select md5('merged ' || place)::uuid, name || ' (old)', name_key || ' old', 'MERGED', id, id, now(), now()
from numbered_organizations
where place % 2 = 0;

insert into organization_merges (id, organization_id, into_id, merged_at)
select md5('merge ' || place)::uuid, md5('merged ' || place)::uuid, id, now()
from numbered_organizations
where place % 2 = 0;

insert into organization_duplicates (organization_id, other_id, score, name, other_name, state)
select
  one.id, other.id, 6000 + one.place % 4000, one.name, other.name,
  case when one.place % 9 = 0 then 'DISMISSED' else 'OPEN' end
from numbered_organizations as one join numbered_organizations as other on other.place = one.place - one.place % 4 + 4
where one.place % 2 = 0;

insert into organization_name_decisions (name_key, name, organization_id)
select 'decided ' || name_key || ' ' || place, name, case when place % 2 = 0 then id end from numbered_organizations;

insert into commitment_earlier_texts (commitment_id, number_key, registry, key, content_hash, imported_at, content)
select
  commitment_id, number_key, 'earlier', number, md5(number), now(),
  jsonb_build_object(
    'kind', 'COMMITMENT', 'title', 'What was said before', 'status', 'PUBLISHED', 'narratives', jsonb_build_object(),
    'partners', jsonb_build_array(), 'goals', jsonb_build_array(14), 'targets', jsonb_build_array(),
    'resources', jsonb_build_array(), 'timeframe', jsonb_build_object('ongoing', false),
    'countries', jsonb_build_array(), 'otherPlaces', jsonb_build_array(), 'terms', jsonb_build_array(),
    'networks', jsonb_build_array()
  )
from registration_numbers
where not is_current;

insert into commitment_successors (commitment_id, successor_id)
select md5('absorbed ' || number_key)::uuid, commitment_id from registration_numbers where not is_current;
