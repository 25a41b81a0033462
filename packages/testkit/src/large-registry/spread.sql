-- The platform's records do not say when they were registered, and all that is imported is published. Newest first and a
-- filter by status mean something only where these differ: ten years of registrations, a tenth completed, a few
-- cancelled or withdrawn, drawn by the number so that every build is the same. The links follow by themselves.

update commitments
set
  registered_at = '2016-01-01'::timestamptz + drawn.part * interval '3650 days',
  status = case
    when drawn.other < 0.10 then 'COMPLETED'
    when drawn.other < 0.12 then 'CANCELLED'
    when drawn.other < 0.13 then 'WITHDRAWN'
    else 'PUBLISHED'
  end
from (
  select
    commitment_id,
    ('x' || substr(md5(number_key), 1, 8))::bit(32)::bigint / 4294967296.0 as part,
    ('x' || substr(md5(number_key), 9, 8))::bit(32)::bigint / 4294967296.0 as other
  from registration_numbers
  where is_current
) as drawn
where drawn.commitment_id = commitments.id;
