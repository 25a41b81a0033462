// Made by `codegen-config.test.ts`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '../../../../src/index.ts';
/**
 * Which commitments a list holds. Every condition that is given must hold; of several values in a list, any one. An empty
 * list matches nothing. Lists take at most 100 values.
 */
export type CommitmentFilter = {
  /** Only those of any of these action networks, by id. */
  readonly actionNetworks?: ReadonlyArray<string> | null | undefined;
  /** Only those that take place in any of these countries. */
  readonly countries?: ReadonlyArray<string> | null | undefined;
  /** Only those that end on a day in this range; those without an end date never do. */
  readonly ending?: DateRange | null | undefined;
  /** Only those for any of these goals, 1 to 17. */
  readonly goals?: ReadonlyArray<number> | null | undefined;
  /** Only those with an end date (true) or without one (false). */
  readonly hasEndDate?: boolean | null | undefined;
  /** Only these ids; one that turned out to be another commitment means the other. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Only those of any of these kinds. */
  readonly kinds?: ReadonlyArray<CommitmentKind> | null | undefined;
  /** Only those led by any of these organizations, by id. */
  readonly leadOrganizations?: ReadonlyArray<string> | null | undefined;
  /** Only those in which any of these organizations takes part, in whatever role, by id. */
  readonly organizations?: ReadonlyArray<string> | null | undefined;
  /** Only those registered on a day in this range, in UTC; those of which nobody knows never are. */
  readonly registered?: DateRange | null | undefined;
  /** Only those that begin on a day in this range; those without a start date never do. */
  readonly started?: DateRange | null | undefined;
  /** Only those of any of these statuses; what is not public stays out all the same. */
  readonly statuses?: ReadonlyArray<CommitmentStatus> | null | undefined;
  /** Only those for any of these targets, such as `14.2` or `14.a`. */
  readonly targets?: ReadonlyArray<string> | null | undefined;
  /** Only those with any of these terms, by id. */
  readonly terms?: ReadonlyArray<string> | null | undefined;
  /** Only those with this text in their title, whatever its case and accents; at least two letters or digits. */
  readonly titleContains?: string | null | undefined;
  /** Only those that last changed on a day in this range, in UTC. */
  readonly updated?: DateRange | null | undefined;
};

/** The kinds of entry of a registry of commitments. */
export type CommitmentKind =
  /** An acceleration action: a step that speeds up what was already promised. */
  | 'ACCELERATION_ACTION'
  /** A voluntary commitment: its holder answers for it. */
  | 'COMMITMENT'
  /** A good practice: something that was done and that others can learn from. */
  | 'GOOD_PRACTICE'
  /** A multi-stakeholder partnership: several answer for it together. */
  | 'PARTNERSHIP'
  | '%future added value';

/** Where a commitment stands. From PUBLISHED on it is public and stays so: nothing that was published is ever deleted. */
export type CommitmentStatus =
  /** Given up before its end. */
  | 'CANCELLED'
  /** Sent back to the holder with questions; not public. */
  | 'CHANGES_REQUESTED'
  /** Done, says its holder. */
  | 'COMPLETED'
  /** Being written; only its holder sees it. */
  | 'DRAFT'
  /** Accepted and under way. */
  | 'PUBLISHED'
  /** Not accepted; not public. */
  | 'REJECTED'
  /** Handed in and waiting for review; not public. */
  | 'SUBMITTED'
  /** Taken back by its holder. */
  | 'WITHDRAWN'
  | '%future added value';

/** A range of days for a filter. Leave one end out to leave it open. */
export type DateRange = {
  /** The first day that matches; leave it out for no lower bound. */
  readonly from?: string | null | undefined;
  /** The last day that matches (inclusive); leave it out for no upper bound. */
  readonly to?: string | null | undefined;
};

export type OwnTitlesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: CommitmentFilter | null | undefined;
}>;


export type OwnTitlesQuery = { readonly commitments: { readonly nodes: ReadonlyArray<{ readonly title: string, readonly status: CommitmentStatus, readonly registeredAt: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const OwnTitlesDocument = new TypedDocumentString(`
    query OwnTitles($first: Int!, $after: String, $filter: CommitmentFilter) {
  commitments(first: $first, after: $after, filter: $filter) {
    nodes {
      title
      status
      registeredAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<OwnTitlesQuery, OwnTitlesQueryVariables>;