import type { PageFragment } from '@pledgegraph/sdk'
import { Link } from '../address/link.tsx'
import { withParameters } from './page.ts'

interface PagerProps {
  readonly pageInfo: PageFragment
  /** Those of the address, which the ways to other pages keep. */
  readonly parameters: URLSearchParams
}

/** The ways to the pages beside this one; nothing where there is only one. */
export const Pager = ({ pageInfo, parameters }: PagerProps) => {
  const { hasPreviousPage, startCursor, hasNextPage, endCursor } = pageInfo
  if (!hasPreviousPage && !hasNextPage) return null
  // An empty page has no cursors; the way from there is to the first.
  return (
    <nav className="pager" aria-label="Pages">
      <Turn to={hasPreviousPage && withParameters(parameters, { before: startCursor ?? '' })}>← Previous</Turn>
      <Turn to={hasNextPage && withParameters(parameters, { after: endCursor ?? '' })}>Next →</Turn>
    </nav>
  )
}

/** A link to a page, which leads the focus to the top of the list; greyed out where there is no such page. */
const Turn = ({ to, children }: { to: string | false; children: string }) =>
  to === false ? (
    <span aria-disabled="true">{children}</span>
  ) : (
    <Link href={to} focus="count">
      {children}
    </Link>
  )
