import { type RecordOutcome as CommitmentOutcome, recordCommitments } from '@pledgegraph/commitments'
import type { Database } from '@pledgegraph/database'
import { recordDeliverables } from '@pledgegraph/deliverables'
import type { CommitmentDraft } from '../drafts.ts'
import { type Oddity, oddity } from '../oddities.ts'
import { type Names, lookUpNames } from './look-up-names.ts'
import type { NamesOfRun } from './names-of-run.ts'
import { toCommitment, toDeliverables } from './to-commands.ts'

/** What became of a draft: of the commitment and of what was promised and reported on it. */
export type StoredDraft = CommitmentOutcome & {
  /** What showed only beside what the registry has. */
  readonly oddities: readonly Oddity[]
}

/** Hands a batch of drafts to the rooms; one answer a draft, in their order. */
export const storeDrafts = async (
  database: Database,
  drafts: readonly CommitmentDraft[],
  namesOfRun: NamesOfRun,
): Promise<StoredDraft[]> => {
  const names = await lookUpNames(database, drafts, namesOfRun)
  const outcomes = await recordCommitments(
    database,
    drafts.map((draft) => toCommitment(draft, names)),
  )
  const changed = await storeDeliverables(database, drafts, outcomes)
  return outcomes.map((outcome, index) => {
    const all =
      outcome.outcome === 'UNCHANGED' && changed.has(outcome.id)
        ? { outcome: 'UPDATED' as const, id: outcome.id }
        : outcome
    return { ...all, oddities: odditiesBeside(names, drafts[index]!) }
  })
}

const odditiesBeside = ({ leadTypes }: Names, { leadOrganization }: CommitmentDraft): Oddity[] => {
  const known = leadOrganization === null ? null : (leadTypes.get(leadOrganization) ?? null)
  if (leadOrganization === null || leadOrganization.type === null || known === null) return []
  const { name, type } = leadOrganization
  return type === known ? [] : [oddity('LEAD_TYPE_DIFFERS', 'leadOrganization', `${name}: ${type}, known as ${known}`)]
}

/** @returns the ids of the commitments of which something was promised or reported that the registry had not known. */
const storeDeliverables = async (
  database: Database,
  drafts: readonly CommitmentDraft[],
  outcomes: readonly CommitmentOutcome[],
): Promise<ReadonlySet<string>> => {
  const draftById = new Map<string, CommitmentDraft>()
  for (const [index, outcome] of outcomes.entries()) {
    // Several sources may speak of one commitment; in one batch the first is heard.
    if (speaksForNow(outcome) && !draftById.has(outcome.id)) draftById.set(outcome.id, drafts[index]!)
  }
  const records = [...draftById].map(([commitmentId, draft]) => ({ commitmentId, ...toDeliverables(draft) }))
  const answers = await recordDeliverables(database, records)
  return new Set(answers.filter(({ isChanged }) => isChanged).map(({ commitmentId }) => commitmentId))
}

/** What a record under an earlier number says is history, and so are its deliverables. */
const speaksForNow = (
  outcome: CommitmentOutcome,
): outcome is Exclude<CommitmentOutcome, { readonly outcome: 'REFUSED' | 'KEPT' }> =>
  outcome.outcome === 'CREATED' ||
  outcome.outcome === 'UPDATED' ||
  (outcome.outcome === 'UNCHANGED' && outcome.isEarlier !== true)
