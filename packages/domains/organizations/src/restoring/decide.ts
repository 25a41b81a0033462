import { encodeId, quote } from '@pledgegraph/kernel'
import { type Known, type KnownOrganizations, type Told, identifierKey } from './queries.ts'
import type { RestoredOrganization } from './restored-organization.ts'
import { ToldMerges } from './told-merges.ts'

export interface Decisions {
  /** Why each organization cannot be restored, in their order; null where it can. */
  readonly refusals: readonly (string | null)[]
  /** Between organizations that are both here, or come with this batch. */
  readonly merges: readonly Told[]
  /** One of the two is not here yet. */
  readonly awaited: readonly Told[]
}

/** Decides about the organizations of a batch, none of which is in it twice. */
export const decide = (batch: readonly RestoredOrganization[], known: KnownOrganizations): Decisions => {
  const owners = new Map(known.owners)
  const told = new ToldMerges(known.organizations, known.awaited)
  const present = new Set(known.organizations.keys())
  const refusals = batch.map((organization) => {
    const { id, identifiers } = organization
    const refusal =
      contradiction(organization, known.organizations.get(id)) ??
      takenIdentifier(organization, owners) ??
      told.hear(organization)
    if (refusal === null) {
      present.add(id)
      for (const identifier of identifiers) owners.set(identifierKey(identifier), id)
    }
    return refusal
  })
  const { here = [], awaited = [] } = Object.groupBy(told.all(), ({ from, into }) =>
    present.has(from) && present.has(into) ? 'here' : 'awaited',
  )
  return { refusals, merges: here, awaited }
}

/** What the registry says that is newer or cannot be taken back by an import. */
const contradiction = ({ mergedIntoId, updatedAt }: RestoredOrganization, known: Known | undefined): string | null => {
  if (known === undefined) return null
  if (known.updatedAt > updatedAt) {
    return `The registry has a newer version, of ${known.updatedAt}; this one is of ${updatedAt}.`
  }
  if (known.mergedIntoId === null || known.mergedIntoId === mergedIntoId) return null
  return `The registry has merged it into ${globalId(known.mergedIntoId)}; unmerge it first.`
}

const takenIdentifier = (
  { id, identifiers }: RestoredOrganization,
  owners: ReadonlyMap<string, string>,
): string | null => {
  for (const identifier of identifiers) {
    const owner = owners.get(identifierKey(identifier)) ?? id
    if (owner !== id) {
      return `Its identifier ${identifier.scheme} ${quote(identifier.value)} belongs to ${globalId(owner)}.`
    }
  }
  return null
}

const globalId = (uuid: string): string => encodeId('Organization', uuid)
