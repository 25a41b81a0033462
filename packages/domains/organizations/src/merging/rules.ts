import { BadUserInput, encodeId } from '@pledgegraph/kernel'

/** Where an organization stands among the merges; ids are UUIDs. */
export interface Standing {
  readonly id: string
  readonly name: string
  /** Null for an active one, which stands for itself. */
  readonly merged: {
    /** What it was merged into, which may have been merged since. */
    readonly intoId: string
    /** The active organization that stands for it now. */
    readonly successorId: string
  } | null
}

/**
 * One active organization is merged into another active one. So no merge leads round in a circle, and none stands on
 * another that somebody may undo without knowing of it.
 * @throws BadUserInput with what to do instead.
 */
export const checkMerge = (from: Standing, into: Standing): void => {
  if (from.id === into.id) {
    throw new BadUserInput(`${called(from)} cannot be merged into itself; name the organization that it duplicates.`)
  }
  if (into.merged?.successorId === from.id) {
    const before = `${called(into)} was merged into ${called(from)} and cannot take it in`
    throw new BadUserInput(`${before}; unmerge ${globalId(into.id)} first.`)
  }
  if (from.merged !== null) {
    const before = `${called(from)} was merged into ${globalId(from.merged.intoId)} before`
    throw new BadUserInput(`${before}; unmerge it first, or merge ${globalId(from.merged.successorId)}.`)
  }
  if (into.merged !== null) {
    const successor = globalId(into.merged.successorId)
    throw new BadUserInput(`${called(into)} was itself merged, and ${successor} stands for it; merge into that one.`)
  }
}

/**
 * Only what was merged can be given back.
 * @throws BadUserInput otherwise.
 */
export const checkUnmerge = (organization: Standing): void => {
  if (organization.merged !== null) return
  throw new BadUserInput(`${called(organization)} was not merged into any other; name the one that was.`)
}

const called = ({ id, name }: Standing): string => `${globalId(id)} (${name})`

const globalId = (uuid: string): string => encodeId('Organization', uuid)
