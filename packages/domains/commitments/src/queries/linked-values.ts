import { type RawBuilder, sql } from 'kysely'
import { type LinkName, links } from './links.ts'

type ValueLinkName = Extract<LinkName, 'goals' | 'targets' | 'countries' | 'terms' | 'actionNetworks'>

/**
 * What a commitment is linked to, in the order of numbers, codes and ids: the stored values of the far end, or what
 * `value` makes of each. As a subquery it is looked up for the rows of the page only.
 */
export const linked = <Value>(
  name: ValueLinkName,
  value: RawBuilder<Value> = sql.ref(links[name].column),
): RawBuilder<readonly Value[]> => sql`array(
  select ${value} from ${sql.table(links[name].table)} as linked
  where linked.commitment_id = commitments.id
  order by ${name === 'targets' ? asPeopleCount : sql.ref(links[name].column)}
)`

/** 14.2 before 14.10, and letters after numbers. */
const asPeopleCount = sql`regexp_replace(target_code, '\\m(\\d)\\M', '0\\1', 'g') collate "C"`
