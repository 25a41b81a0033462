-- The ids that were made while the registry was filled are random, and its rows lie where there was room. Both have a say
-- in plans that cost about the same. So every thing gets an id by its place among its like, and tables are sorted.

create function pg_temp.certain_id(kind text, place bigint) returns uuid
language sql immutable as $$
  select (
    lpad(to_hex(1700000000000 + place * 1000), 12, '0')
    || '7' || substr(md5(kind || place), 1, 3) || '8' || substr(md5(kind || place), 4, 15)
  )::uuid
$$;

create temporary table certain_ids as
select id as old, pg_temp.certain_id('organization', row_number() over (order by name_key, country_code, name, id)) as new
from organizations
union all
select id, pg_temp.certain_id('network', row_number() over (order by slug)) from action_networks
union all
select commitment_id, pg_temp.certain_id('commitment', row_number() over (order by number_key))
from registration_numbers where is_current
union all
select id, pg_temp.certain_id('deliverable', row_number() over (order by number_key, position, id))
from deliverables join registration_numbers using (commitment_id) where is_current
union all
select id, pg_temp.certain_id('report', row_number() over (order by number_key, submitted_at, title, body, id))
from progress_reports join registration_numbers using (commitment_id) where is_current;

set session_replication_role = replica; -- every column is written, so that all keys fit again in the end

update commitments set network_ids = array(select new from certain_ids where old = any(network_ids) order by new);

do $$
declare name text; id text;
begin
  for name, id in
    select attrelid::regclass, quote_ident(attname)
    from pg_attribute join pg_class on pg_class.oid = attrelid
    where relkind = 'r' and relnamespace = 'public'::regnamespace and atttypid = 'uuid'::regtype and not attisdropped
  loop
    execute format('update %s set %s = new from certain_ids where %s = old', name, id, id);
  end loop;
  for name, id in
    select indrelid::regclass, indexrelid::regclass
    from pg_index join pg_class on pg_class.oid = indrelid
    where indisprimary and relnamespace = 'public'::regnamespace
  loop
    execute format('cluster %s using %s', name, id);
  end loop;
end $$;

reset session_replication_role;
