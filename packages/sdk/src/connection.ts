/** A page of a list that can grow, as far as paging needs it. */
export interface ConnectionPage<TNode> {
  readonly nodes: readonly TNode[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    /** Null when the page is empty. */
    readonly endCursor?: string | null | undefined
  }
}
