import { isDeepStrictEqual } from 'node:util'
import type { Insertable } from 'kysely'
import { contentHash } from '../commands/content-hash.ts'
import { toEarlierContent } from '../commands/earlier-content.ts'
import { toCommitmentRow } from '../commands/to-rows.ts'
import { toEarlierText } from '../earlier-text.ts'
import type { KnownNumber } from '../numbers/numbers.ts'
import type { EarlierTextRow, RoomTables } from '../queries/index.ts'
import { nameKey, numberKey } from '../rules.ts'
import { commitmentAsRecord, textAsRecord } from './as-record.ts'
import type { Known } from './known.ts'
import { contentKey } from './objections.ts'
import type { RestoredCommitment, RestoredPartner, RestoredText } from './restored-commitment.ts'

type NewRow<Table extends keyof RoomTables> = Insertable<RoomTables[Table]>

export const toRestoredRow = (commitment: RestoredCommitment, partners: readonly NewRow<'commitment_partners'>[]) => ({
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

/**
 * The numbers of a commitment as they are to be; empty when the registry has them so. What the registry has besides
 * stays an earlier one. Which became which an export does not say: those under which something was said are in the order
 * in which it was, and all others came before.
 */
export const toNumberRows = (commitment: RestoredCommitment, stored: readonly KnownNumber[]) => {
  const { id, registrationNumber, earlierNumbers } = commitment
  const current = numberKey(registrationNumber)
  const texts = new Map([...earlierNumbers, registrationNumber].map((number) => [numberKey(number), number]))
  const known = new Map(stored.map((each) => [each.key, each]))
  const isSame = [...texts].every(
    ([key, number]) => known.get(key)?.number === number && known.get(key)?.isCurrent === (key === current),
  )
  if (isSame) return []
  const newestFirst = [
    ...new Set([
      current,
      contentKey(commitment),
      ...commitment.earlierTexts.map((text) => numberKey(text.registrationNumber)),
    ]),
  ]
  const generationOf = (key: string): number =>
    newestFirst.includes(key) ? newestFirst.length - newestFirst.indexOf(key) : 0
  return [...new Map([...stored.map(({ key, number }) => [key, number] as const), ...texts])].map(([key, number]) => ({
    number_key: key,
    number,
    commitment_id: id,
    is_current: key === current,
    generation: generationOf(key),
  }))
}

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

/**
 * The lead has the place before all others. What this registry found out besides is kept: whom a name means of which the
 * export does not say it, and whom it meant before an organization was merged.
 */
export const toPartnerRows = (commitment: RestoredCommitment, { partners: stored }: Known) => {
  const former = stored.filter(({ commitment_id }) => commitment_id === commitment.id)
  const others = commitment.partners[0]?.role === 'LEAD' ? 0 : 1
  return commitment.partners.map((partner, index) => {
    const key = nameKey(partner.name)
    return {
      commitment_id: commitment.id,
      position: index + others,
      name: partner.name,
      name_key: key,
      type: partner.type,
      role: partner.role,
      confirmed: partner.confirmed,
      ...meaningOf(
        partner,
        former.find(({ name_key, organization_id }) => name_key === key && organization_id !== null),
      ),
      ...linkCopies(commitment),
    }
  })
}

const meaningOf = (
  { organizationId, namedOrganizationId, evidence }: RestoredPartner,
  former: Known['partners'][number] | undefined,
) => {
  if (organizationId === null && former !== undefined) {
    const { organization_id, named_organization_id, match_method, match_score, matched_name } = former
    return { organization_id, named_organization_id, match_method, match_score, matched_name }
  }
  const isSame = former?.organization_id === organizationId
  return {
    organization_id: organizationId,
    named_organization_id: (isSame ? former?.named_organization_id : null) ?? namedOrganizationId,
    match_method: evidence?.method ?? null,
    match_score: evidence?.score ?? null,
    matched_name: evidence?.matchedName ?? null,
  }
}

/** The earlier texts that the registry does not have as they are. */
export const toTextRows = (commitment: RestoredCommitment, { texts: stored }: Known) => {
  const known = stored.filter(({ commitmentId }) => commitmentId === commitment.id).map(toEarlierText)
  return commitment.earlierTexts.flatMap((text) => {
    const content = withoutNulls(toEarlierContent(textAsRecord(text)))
    const told = toEarlierText(asRow(commitment.id, text, content))
    return known.some((each) => isDeepStrictEqual(each, told))
      ? []
      : [
          {
            commitment_id: commitment.id,
            number_key: numberKey(text.registrationNumber),
            registry: text.source?.registry ?? null,
            key: text.source?.key ?? null,
            url: text.source?.url ?? null,
            imported_at: text.source?.importedAt ?? null,
            content_hash: text.source === null ? null : contentHash(textAsRecord(text)),
            kept_at: text.keptAt,
            content,
          },
        ]
  })
}

/** As the table would give it back. */
const asRow = (
  commitmentId: string,
  { registrationNumber, source, keptAt }: RestoredText,
  content: EarlierTextRow['content'],
): EarlierTextRow => ({
  commitmentId,
  registrationNumber,
  registry: source?.registry ?? null,
  key: source?.key ?? null,
  url: source?.url ?? null,
  importedAt: source?.importedAt ?? null,
  keptAt,
  content,
})

const withoutNulls = (content: object): EarlierTextRow['content'] =>
  // What was null is left out, which is how the content is kept.
  JSON.parse(JSON.stringify(content, (_, value: unknown) => value ?? undefined)) as EarlierTextRow['content']
