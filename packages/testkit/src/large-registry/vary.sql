-- What imported records do not have and registries do: some that nobody may see yet, earlier numbers, reports on
-- deliverables, and moments that differ. Before the registry is multiplied, so that all of it is multiplied as well.

create function pg_temp.part_of(key text) returns double precision
language sql immutable as $$ select ('x' || substr(md5(key), 1, 8))::bit(32)::bigint / 4294967296.0 $$;

-- The links follow by themselves.
update commitments
set
  status = case when pg_temp.part_of('draft ' || number_key) < 0.02 then 'DRAFT' else status end,
  updated_at = registered_at + pg_temp.part_of('updated ' || number_key) * interval '400 days'
from registration_numbers
where commitment_id = commitments.id and is_current;

insert into registration_numbers (number_key, number, commitment_id, is_current, generation)
select 'earlier-' || number_key, '#Earlier-' || number_key, commitment_id, false, 0
from registration_numbers
where is_current and pg_temp.part_of('earlier ' || number_key) < 0.2;

update organizations
set created_at = '2016-01-01'::timestamptz + pg_temp.part_of('created ' || name_key) * interval '3650 days';

update deliverables
set created_at = '2016-01-01'::timestamptz + pg_temp.part_of(number_key || ' ' || position) * interval '3650 days'
from registration_numbers
where registration_numbers.commitment_id = deliverables.commitment_id and is_current;

insert into progress_report_deliverables (progress_report_id, deliverable_id, commitment_id)
select progress_reports.id, deliverables.id, commitment_id
from progress_reports join deliverables using (commitment_id)
where deliverables.position = 0;

insert into action_network_goals (action_network_id, goal_number)
select id, 14 from action_networks;

insert into action_network_stewards (action_network_id, organization_id, named_organization_id)
select action_networks.id, steward.id, steward.id
from action_networks, (select id from organizations order by name_key, id limit 1) as steward;
