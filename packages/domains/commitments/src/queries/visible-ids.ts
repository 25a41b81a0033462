import { anyOf } from '@pledgegraph/database'
import type { Viewer } from '@pledgegraph/kernel'
import { sql } from 'kysely'
import { type RoomDatabase, seesPublicOnly } from './tables.ts'

/** Which of these commitments the viewer may see. */
export const visibleIds = (database: RoomDatabase, viewer: Viewer, ids: readonly string[]) =>
  database
    .selectFrom('commitments')
    .select('commitments.id')
    .where('commitments.id', '=', anyOf(ids, 'uuid'))
    .$if(seesPublicOnly(viewer), (rest) => rest.where(sql<boolean>`commitments.is_public`))
