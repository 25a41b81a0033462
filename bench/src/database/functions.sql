-- What PostGraphile answers some operations by: functions are its own way of asking what no relation says. They read
-- through the same tables and indexes as everybody else.

create function commitments_of_goal(goal_number smallint, status text) returns setof commitments
language sql stable as $$
  select commitments.*
  from commitment_goals as link
  join commitments on commitments.id = link.commitment_id
  where link.goal_number = commitments_of_goal.goal_number
    and link.is_public
    and commitments.status = commitments_of_goal.status
  order by link.listed_at desc, link.commitment_id desc
$$;

create function commitments_of_goal_before(goal_number smallint, listed_at timestamptz, id uuid)
returns setof commitments
language sql stable as $$
  select commitments.*
  from commitment_goals as link
  join commitments on commitments.id = link.commitment_id
  where link.goal_number = commitments_of_goal_before.goal_number
    and link.is_public
    and (link.listed_at, link.commitment_id) < (commitments_of_goal_before.listed_at, commitments_of_goal_before.id)
  order by link.listed_at desc, link.commitment_id desc
$$;

create function commitments_before(listed_at timestamptz, id uuid) returns setof commitments
language sql stable as $$
  select commitments.*
  from commitments
  where commitments.is_public
    and (commitments.listed_at, commitments.id) < (commitments_before.listed_at, commitments_before.id)
  order by commitments.listed_at desc, commitments.id desc
$$;

create function organizations_public_led(organization organizations) returns setof commitments
language sql stable as $$
  select commitments.*
  from commitment_partners as link
  join commitments on commitments.id = link.commitment_id
  where link.organization_id = organization.id and link.role = 'LEAD' and link.is_public
  order by link.listed_at desc, link.commitment_id desc
$$;

create function commitments_overdue(commitment commitments, as_of date) returns setof deliverables
language sql stable as $$
  select deliverables.*
  from deliverables
  where deliverables.commitment_id = commitment.id
    and deliverables.due_date < as_of
    and deliverables.state = 'PLANNED'
    and not exists (
      select from progress_reports
      where progress_reports.commitment_id = deliverables.commitment_id
        and (progress_reports.submitted_at at time zone 'UTC')::date between deliverables.due_date and as_of
    )
  order by deliverables.due_date, deliverables.id
$$;

create function commitments_networks(commitment commitments) returns setof action_networks
language sql stable as $$ select * from action_networks where id = any(commitment.network_ids) order by id $$;

create function commitments_by_ids(ids uuid[]) returns setof commitments
language sql stable as $$ select * from commitments where id = any(ids) and is_public $$;

create function organizations_by_ids(ids uuid[]) returns setof organizations
language sql stable as $$ select * from organizations where id = any(ids) $$;

create function deliverables_by_ids(ids uuid[]) returns setof deliverables
language sql stable as $$ select * from deliverables where id = any(ids) $$;

create function progress_reports_by_ids(ids uuid[]) returns setof progress_reports
language sql stable as $$ select * from progress_reports where id = any(ids) $$;
