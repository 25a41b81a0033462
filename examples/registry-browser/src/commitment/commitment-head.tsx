import type { CommitmentQuery } from '@pledgegraph/sdk'
import { Link } from '../address/link.tsx'
import { paths } from '../address/paths.ts'
import { Day } from '../parts/day.tsx'
import { Facts } from '../parts/facts.tsx'
import { Goals } from '../parts/goals.tsx'
import { inWords } from '../parts/labels.ts'
import { PageTitle } from '../parts/page-title.tsx'
import { ReportingLight } from '../parts/reporting-light.tsx'
import { Status } from '../parts/status.tsx'
import { Timeframe, isKnown } from '../parts/timeframe.tsx'

export type Commitment = NonNullable<CommitmentQuery['commitment']>

/** What a commitment is, before what it says. */
export const CommitmentHead = ({ commitment }: { commitment: Commitment }) => (
  <>
    <p className="eyebrow">
      {commitment.registrationNumber} <span>{inWords(commitment.kind)}</span> <Status of={commitment.status} />
    </p>
    <PageTitle language={commitment.language}>{commitment.title}</PageTitle>
    {commitment.summary && (
      <p className="lead" lang={commitment.language ?? undefined} dir="auto">
        {commitment.summary}
      </p>
    )}
    <Goals goals={commitment.goals} />
    <Facts
      facts={{
        'Led by': commitment.leadOrganization && (
          <Link href={paths.organization(commitment.leadOrganization)}>{commitment.leadOrganization.name}</Link>
        ),
        When: isKnown(commitment.timeframe) && <Timeframe of={commitment.timeframe} />,
        Where: commitment.countries?.map(({ name }) => name).join(', ') || commitment.geographicCoverage,
        Networks: commitment.actionNetworks?.length
          ? commitment.actionNetworks.map((network) => (
              <Link key={network.id} href={paths.network(network)}>
                {network.name}
              </Link>
            ))
          : null,
        Registered: commitment.registeredAt && <Day of={commitment.registeredAt} />,
        Reporting: commitment.reporting && <Reporting reporting={commitment.reporting} />,
        Website: commitment.website && <a href={commitment.website}>{commitment.website}</a>,
      }}
    />
  </>
)

const Reporting = ({ reporting: { light, reason } }: { reporting: NonNullable<Commitment['reporting']> }) => (
  <>
    <ReportingLight light={light} />
    <span className="aside">{reason}</span>
  </>
)
