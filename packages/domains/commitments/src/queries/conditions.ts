import { anyOf, hidden, isSingle } from '@pledgegraph/database'
import type { DayRange } from '@pledgegraph/kernel'
import { type RawBuilder, type SelectQueryBuilder, sql } from 'kysely'
import { type LinkName, isLinkedTo, linkTable, links } from './links.ts'
import { presentIds } from './successors.ts'
import type { RoomTables, Row } from './tables.ts'

/** Which commitments a list holds: all conditions hold, of several values any. Plain values, compared as JSON. */
export interface Conditions {
  readonly ids?: readonly string[]
  /** Linked to any of these: UUIDs, codes or numbers. */
  readonly links?: LinkConditions
  readonly kinds?: readonly Row<'commitments'>['kind'][]
  readonly statuses?: readonly Row<'commitments'>['status'][]
  readonly started?: DayRange
  readonly ending?: DayRange
  readonly registered?: DayRange
  readonly updated?: DayRange
  readonly hasEndDate?: boolean
  /** A pattern, as `containing` makes it of a text that is folded as the titles are. */
  readonly titleLike?: string
}

export type LinkConditions = { readonly [Name in LinkName]?: readonly (string | number)[] }

/** The links that conditions are made of, in the order of `links`, the rarer ends first. */
export const linkNames = (conditions: LinkConditions): readonly LinkName[] =>
  // The keys of a constant.
  (Object.keys(links) as LinkName[]).filter((name) => conditions[name] !== undefined)

export const matching =
  ({
    ids,
    links: linked = {},
    kinds,
    statuses,
    started,
    ending,
    registered,
    updated,
    hasEndDate,
    titleLike,
  }: Conditions) =>
  <Output>(query: SelectQueryBuilder<RoomTables, 'commitments', Output>) =>
    query
      .$if(ids !== undefined, (rest) => rest.where('commitments.id', '=', sql<string>`any(${presentIds(ids!)})`))
      .$if(linkNames(linked).length > 0, (rest) =>
        rest.where(({ and }) => and(linkNames(linked).map((name) => isLinked(name, linked[name]!)))),
      )
      .$if(kinds !== undefined, (rest) => rest.where(isOneOf('kind', kinds!)))
      .$if(statuses !== undefined, (rest) => rest.where(isOneOf('status', statuses!)))
      .$if(started !== undefined, (rest) => rest.where(isOnDay('starts_on', started!)))
      .$if(ending !== undefined, (rest) => rest.where(isOnDay('ends_on', ending!)))
      .$if(registered !== undefined, (rest) => rest.where(isWithinDays('listed_at', registered!)))
      .$if(updated !== undefined, (rest) => rest.where(isWithinDays('updated_at', updated!)))
      .$if(hasEndDate !== undefined, (rest) => rest.where('ends_on', hasEndDate ? 'is not' : 'is', null))
      .$if(titleLike !== undefined, (rest) => rest.where('title_key', 'like', titleLike!))

const isLinked = (name: LinkName, anyOf: readonly (string | number)[]): RawBuilder<boolean> =>
  sql<boolean>`exists (
    select from ${linkTable(name)} where link.commitment_id = commitments.id and ${isLinkedTo(name, { anyOf })}
  )`

/**
 * A single value is compared with `=`, which keeps the order of an index that begins with the column. Every value makes the
 * same plan.
 */
const isOneOf = (column: 'kind' | 'status', values: readonly string[]): RawBuilder<boolean> =>
  isSingle(values)
    ? sql<boolean>`${sql.ref(`commitments.${column}`)} = (${hidden(values, 'text[]')})[1]`
    : sql<boolean>`${sql.ref(`commitments.${column}`)} = ${anyOf(values, 'text')}`

/** By the expression that the index for ascending order has, in which a missing day comes after all others. */
const isOnDay = (column: 'starts_on' | 'ends_on', { from, to }: DayRange): RawBuilder<boolean> => {
  const day = sql`coalesce(${sql.ref(`commitments.${column}`)}, 'infinity')`
  const lower = from === null ? sql`` : sql`${day} >= ${from}::date and `
  return to === null ? sql<boolean>`${lower}${day} < 'infinity'` : sql<boolean>`${lower}${day} <= ${to}::date`
}

/** Days of a moment in UTC; one that is not known comes before all others. */
const isWithinDays = (column: 'listed_at' | 'updated_at', { from, to }: DayRange): RawBuilder<boolean> => {
  const moment = sql.ref(`commitments.${column}`)
  const upper = to === null ? sql`` : sql` and ${moment} < ${startOfDay(sql`${to}::date + 1`)}`
  return from === null
    ? sql<boolean>`${moment} > '-infinity'${upper}`
    : sql<boolean>`${moment} >= ${startOfDay(sql`${from}::date`)}${upper}`
}

const startOfDay = (day: RawBuilder<unknown>): RawBuilder<unknown> => sql`(${day})::timestamp at time zone 'UTC'`

/** The pattern of what contains this text anywhere. */
export const containing = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`
