import type { CommitmentCardFragment, PageFragment } from '@pledgegraph/sdk'
import { counted } from '../parts/labels.ts'
import { CommitmentCard } from './commitment-card.tsx'
import { Pager } from './pager.tsx'

interface CommitmentListProps {
  readonly page: {
    readonly nodes: readonly CommitmentCardFragment[]
    readonly pageInfo: PageFragment
    readonly totalCount?: number
  }
  /** Those of the address, which the ways to other pages keep. */
  readonly parameters: URLSearchParams
  readonly whenEmpty: string
}

/** A page of commitments and the way to the next. */
export const CommitmentList = ({ page, parameters, whenEmpty }: CommitmentListProps) => {
  const { nodes, pageInfo, totalCount = 0 } = page
  const count = counted(totalCount, 'commitment')
  return (
    <section aria-labelledby="count">
      <h2 id="count" tabIndex={-1}>
        {count}
      </h2>
      {/* Read out when a filter changes it. */}
      <p className="unseen" role="status">
        {count}
      </p>
      {nodes.length === 0 && <p className="empty">{totalCount === 0 ? whenEmpty : 'Nothing is left on this page.'}</p>}
      <ol className="cards">
        {nodes.map((commitment) => (
          <li key={commitment.id}>
            <CommitmentCard commitment={commitment} />
          </li>
        ))}
      </ol>
      <Pager pageInfo={pageInfo} parameters={parameters} />
    </section>
  )
}
