import { anyOf, prepared } from '@pledgegraph/database'
import type { Viewer } from '@pledgegraph/kernel'
import { sql } from 'kysely'
import { type LinkName, links } from './links.ts'
import { type RoomDatabase, seesPublicOnly } from './tables.ts'

/** What the far end of a link is stored as. */
export interface LinkValues {
  readonly goals: number
  readonly targets: string
  readonly countries: string
  readonly terms: string
  readonly actionNetworks: string
}

export type ValueLinkName = keyof LinkValues & LinkName

/** The goals, targets, countries, terms or networks of these commitments, in the order of their numbers and codes. */
export const findLinkedValues = <Name extends ValueLinkName>(
  database: RoomDatabase,
  viewer: Viewer,
  name: Name,
  ids: readonly string[],
): Promise<readonly { commitmentId: string; value: LinkValues[Name] }[]> =>
  // The column of a link has the type that `LinkValues` says.
  linkedValues(database, { viewer, name }, { ids }) as Promise<{ commitmentId: string; value: LinkValues[Name] }[]>

const linkedValues = prepared(
  (
    database: RoomDatabase,
    { viewer, name }: { readonly viewer: Viewer; readonly name: ValueLinkName },
    { ids }: { readonly ids: readonly string[] },
  ) => {
    const { table, column } = links[name]
    return sql<{ commitmentId: string; value: number | string }>`
      select commitment_id as "commitmentId", ${sql.ref(column)} as value
      from ${sql.table(table)}
      where commitment_id = ${anyOf(ids, 'uuid')}${seesPublicOnly(viewer) ? sql` and is_public` : sql``}
      order by ${name === 'targets' ? asPeopleCount : sql.ref(column)}
    `.compile(database)
  },
)

/** 14.2 before 14.10, and letters after numbers. */
const asPeopleCount = sql`regexp_replace(target_code, '\\m(\\d)\\M', '0\\1', 'g') collate "C"`
