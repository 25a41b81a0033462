import { isDeepStrictEqual } from 'node:util'
import { contentHash } from '../commands/content-hash.ts'
import { toEarlierContent } from '../commands/earlier-content.ts'
import { toEarlierText } from '../earlier-text.ts'
import type { EarlierTextRow } from '../queries/index.ts'
import { numberKey } from '../rules.ts'
import { textAsRecord } from './as-record.ts'
import type { Known } from './known.ts'
import type { RestoredCommitment, RestoredText } from './restored-commitment.ts'

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
