// Made by `pnpm generate`. Do not edit.

import type { Method } from '../methods.ts'
import type { TypedDocumentString } from '../typed-document.ts'
import type { CommitmentCardFragment } from './commitments.ts'
import type { DeliverableCardFragment } from './deliverables.ts'
import type { ActionNetworkCardFragment } from './networks.ts'
import type { OrganizationCardFragment } from './organizations.ts'
import type { CountryCode, DateTime, Language, Open, ProgressStatus } from './schema.ts'
import type { GoalLabelFragment, TargetLabelFragment, TermLabelFragment } from './vocabularies.ts'

/** What `Nodes` takes. */
export type NodesQueryVariables = {
  /** The global ids, of any mix of types. */
  ids: ReadonlyArray<string>
  /** The language of the answer. `en` when left out. */
  language?: Language
}

/**
 * What `Nodes` answers.
 * Up to 100 things by their global ids, in the order of the ids, with null where `node` would answer null. Each
 * as a link or a list would show it; `__typename` says which it is. What several types call by the same name and
 * mean differently has a name of its own here.
 */
export type NodesQuery = {
  /** Up to 100 things by their global ids, in the order of the ids, with null where `node` would answer null. */
  readonly nodes: ReadonlyArray<
    | ({
        readonly __typename: 'ActionNetwork'

        /** The global id, `action_network_…`. */
        readonly id: string
      } & ActionNetworkCardFragment)
    | ({
        readonly __typename: 'Commitment'

        /** The global id, `commitment_…`. What people cite is the registration number. */
        readonly id: string
      } & CommitmentCardFragment)
    | {
        readonly __typename: 'Country'

        /** The name, in English as the United Nations write it; also in English where it is not known in the language. */
        readonly name: string

        /** The global id, `country_KEN`. */
        readonly id: string

        /** The ISO 3166-1 alpha-3 code, such as `KEN`. */
        readonly countryCode: CountryCode
      }
    | ({
        readonly __typename: 'Deliverable'

        /** The global id, `deliverable_…`. */
        readonly id: string
      } & DeliverableCardFragment)
    | ({
        readonly __typename: 'Goal'

        /** The global id, `goal_14`. */
        readonly id: string
      } & GoalLabelFragment)
    | ({
        readonly __typename: 'Organization'

        /** The global id, `organization_…`. It keeps answering after the organization was merged into another. */
        readonly id: string
      } & OrganizationCardFragment)
    | {
        readonly __typename: 'ProgressReport'

        /** When it was submitted; null when that is not known. */
        readonly submittedAt: DateTime | null

        /** The global id, `progress_report_…`. */
        readonly id: string

        /** Its title; null when it has none. */
        readonly reportTitle: string | null

        /** How the holder says it goes; null when the report does not say. */
        readonly reportStatus: Open<ProgressStatus> | null
      }
    | ({
        readonly __typename: 'Target'

        /** The global id, `target_14.2`. */
        readonly id: string
      } & TargetLabelFragment)
    | ({
        readonly __typename: 'Term'

        /** The global id, `term_ocean-basin.arctic-ocean`. */
        readonly id: string
      } & TermLabelFragment)
    | null
  >
}

/**
 * Up to 100 things by their global ids, in the order of the ids, with null where `node` would answer null. Each
 * as a link or a list would show it; `__typename` says which it is. What several types call by the same name and
 * mean differently has a name of its own here.
 */
export const NodesDocument: TypedDocumentString<NodesQuery, NodesQueryVariables> =
  'query Nodes($ids:[ID!]!$language:Language!=en){nodes(ids:$ids){__typename id ...on ActionNetwork{id slug name description website goals{id number}}...on Commitment{id registrationNumber kind status title summary language registeredAt updatedAt timeframe{startsOn endsOn precision ongoing}leadOrganization{id name acronym}goals{id number}countries{id code}reporting{light active}}...on Deliverable{id position description state dueDate dueText deliveredAt evidenceUrl overdue}...on Goal{id number label(language:$language)}...on Organization{id name acronym type country{id code}}...on Target{id code label(language:$language)}...on Term{id scheme code label(language:$language)}...on Country{name(language:$language)countryCode:code}...on ProgressReport{reportTitle:title reportStatus:status submittedAt}}}'

/** The methods for nodes. */
export interface NodesMethods {
  /**
   * Up to 100 things by their global ids, in the order of the ids, with null where `node` would answer null. Each
   * as a link or a list would show it; `__typename` says which it is. What several types call by the same name and
   * mean differently has a name of its own here.
   */
  nodes: Method<NodesQuery, NodesQueryVariables>
}
