import type { Insertable } from 'kysely'
import type { AlikeKeys } from './alike-keys.ts'
import type { Identifier, RoomTables } from '../queries.ts'

/** The twelve types of entity. */
export type OrganizationType = NonNullable<Insertable<RoomTables['organizations']>['type']>

/** A name as a source writes it, and what is known around it. */
export interface Mention {
  readonly name: string
  readonly type?: OrganizationType | null
  /**
   * ISO 3166-1 alpha-3, of the commitment or of whoever is named. They tell namesakes apart: ministries of the same
   * name, organizations of the same acronym.
   */
  readonly countries?: readonly string[]
  /** Identifiers that the source gives with the name. */
  readonly identifiers?: readonly Identifier[]
}

/**
 * How an organization was recognised, the surest first: a curator's decision about this name, an identifier, its name,
 * an alias, its acronym where nobody else can be meant, a name that is alike.
 */
export const matchMethods = ['CURATOR', 'IDENTIFIER', 'NAME', 'ALIAS', 'ACRONYM', 'FUZZY'] as const

export type MatchMethod = (typeof matchMethods)[number]

/** Which organization a name means, and why. */
export interface Match {
  /** The UUID of the active organization. */
  readonly organizationId: string
  /** The UUID of the one that was recognised, where that was merged; else the same. */
  readonly namedOrganizationId: string
  readonly method: MatchMethod
  /** From 0 to 1; 1 where nothing but an equal key can have been compared. */
  readonly score: number
  /** The name, alias, acronym or identifier that the organization was recognised by. */
  readonly matchedName: string
}

export interface MatchOptions {
  /**
   * Whether names that nothing else recognises are compared with those that are alike (the default), which costs a
   * search of the names of all organizations for each.
   */
  readonly fuzzy?: boolean
  /** From which score on a likeness counts; the measured one when left out. */
  readonly threshold?: number
  /** The keys of all names, in which likenesses are searched instead of in the database, for thousands of searches. */
  readonly alikeKeys?: AlikeKeys
}

/** An organization that a name may mean, for a curator to choose from. */
export interface Candidate {
  /** The UUID of the active organization. */
  readonly organizationId: string
  /** From 0 to 1. */
  readonly score: number
  /** The name, alias or acronym that resembles. */
  readonly matchedName: string
}
