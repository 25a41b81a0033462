import type { CommitmentCardFragment } from '@pledgegraph/sdk'
import { Link } from '../address/link.tsx'
import { paths } from '../address/paths.ts'
import { GoalNumbers } from '../parts/goals.tsx'
import { ReportingLight } from '../parts/reporting-light.tsx'
import { Status } from '../parts/status.tsx'
import { Timeframe } from '../parts/timeframe.tsx'

/** What a list says of a commitment. */
export const CommitmentCard = ({ commitment }: { commitment: CommitmentCardFragment }) => {
  const { registrationNumber, status, title, summary, language, leadOrganization, timeframe, goals, reporting } =
    commitment
  return (
    <article className="card">
      <p className="eyebrow">
        {registrationNumber} <Status of={status} /> {reporting && <ReportingLight light={reporting.light} />}
      </p>
      <h3>
        <Link href={paths.commitment(commitment)}>
          <bdi lang={language ?? undefined}>{title}</bdi>
        </Link>
      </h3>
      {summary && (
        <p lang={language ?? undefined} dir="auto">
          {summary}
        </p>
      )}
      <p className="facts">
        {leadOrganization && <bdi>{leadOrganization.name}</bdi>}
        <Timeframe of={timeframe} />
      </p>
      <GoalNumbers goals={goals} />
    </article>
  )
}
