import { Link } from '../address/link.tsx'
import { paths } from '../address/paths.ts'
import { PageTitle } from './page-title.tsx'

export const NotFound = ({ what }: { what: string }) => (
  <div className="notice">
    <PageTitle>Not found</PageTitle>
    <p>{what}</p>
    <p>
      <Link href={paths.commitments}>See all commitments</Link>
    </p>
  </div>
)
