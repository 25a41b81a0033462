import type { Insertable } from 'kysely'
import { contentHash } from '../commands/content-hash.ts'
import { toCommitmentRow } from '../commands/to-rows.ts'
import type { RoomTables } from '../queries/index.ts'
import { commitmentAsRecord } from './as-record.ts'
import { contentKey } from './objections.ts'
import type { RestoredCommitment } from './restored-commitment.ts'

type PartnerRow = Pick<Insertable<RoomTables['commitment_partners']>, 'commitment_id' | 'organization_id' | 'role'>

/** `partners` holds those of the commitment among others. */
export const toRestoredRow = (commitment: RestoredCommitment, partners: readonly PartnerRow[]) => ({
  ...toCommitmentRow({ id: commitment.id, record: commitmentAsRecord(commitment) }),
  lead_organization_id:
    partners.find(({ commitment_id, role }) => commitment_id === commitment.id && role === 'LEAD')?.organization_id ??
    null,
  version: commitment.version,
  updated_at: commitment.updatedAt,
})

/** What links copy of a commitment; all that is restored is public. */
export const linkCopies = ({ registeredAt }: RestoredCommitment) => ({
  is_public: true,
  listed_at: registeredAt ?? '-infinity',
})

export const toSourceRows = (commitment: RestoredCommitment) =>
  commitment.source === null
    ? []
    : [
        {
          commitment_id: commitment.id,
          registry: commitment.source.registry,
          key: commitment.source.key,
          url: commitment.source.url,
          imported_at: commitment.source.importedAt,
          number_key: contentKey(commitment),
          content_hash: contentHash(commitmentAsRecord(commitment)),
        },
      ]
