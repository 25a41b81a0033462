import { hidden, isSingle } from '@pledgegraph/database'
import type { Viewer } from '@pledgegraph/kernel'
import { type RawBuilder, sql } from 'kysely'
import { type Conditions, linkNames } from './conditions.ts'
import { type LinkName, isLinkedTo, linkTable, links } from './links.ts'
import { type RoomDatabase, seesPublicOnly } from './tables.ts'

/** One end of a link: the list of commitments hangs on it and is read through the link's index. */
export interface Owner {
  readonly link: LinkName
  readonly value: RawBuilder<unknown>
}

/**
 * The commitments that the viewer may see; of an owner, those that are linked to it. Says so of link and commitment,
 * whose values are the same, so that the indexes of either may be used.
 */
export const visibleCommitments = (database: RoomDatabase, viewer: Viewer, owner: Owner | null) =>
  database
    .selectFrom('commitments')
    .$if(owner !== null, (query) =>
      query
        .innerJoin(linkTable(owner!.link), 'link.commitment_id', 'commitments.id')
        .where(isLinkedTo(owner!.link, { one: owner!.value }))
        .$if(seesPublicOnly(viewer), (rest) => rest.where(sql<boolean>`link.is_public`)),
    )
    .$if(seesPublicOnly(viewer), (query) => query.where(sql<boolean>`commitments.is_public`))

/**
 * A filter that asks for a single goal, country or organization hangs the list on it. Of several such, on the first in
 * the order of `links`; the other conditions stay.
 */
export const takeOwner = (conditions: Conditions): { owner: Owner | null; others: Conditions } => {
  const { links: asked = {}, ...rest } = conditions
  const link = linkNames(asked).find((name) => isSingle(asked[name]!)) // a name of the conditions
  if (link === undefined) return { owner: null, others: conditions }
  const { [link]: values, ...otherLinks } = asked
  const others = linkNames(otherLinks).length === 0 ? rest : { ...rest, links: otherLinks }
  return { owner: { link, value: sql`(${hidden(values, `${links[link].type}[]`)})[1]` }, others }
}
