import type { ActionNetworkDetailsFragment } from '@pledgegraph/sdk'
import { Link } from '../address/link.tsx'
import { paths } from '../address/paths.ts'
import { Facts } from '../parts/facts.tsx'
import { Goals } from '../parts/goals.tsx'
import { counted } from '../parts/labels.ts'
import { PageTitle } from '../parts/page-title.tsx'

/** What a network is, who keeps it and what it asks for. */
export const NetworkHead = ({ network }: { network: ActionNetworkDetailsFragment }) => {
  const { name, description, goals, stewards, governance, accountabilityRule: rule, website } = network
  return (
    <>
      <PageTitle>{name}</PageTitle>
      {description && <p className="lead">{description}</p>}
      <Goals goals={goals} />
      <Facts
        facts={{
          Stewards: stewards?.length
            ? stewards.map((steward) => (
                <Link key={steward.id} href={paths.organization(steward)}>
                  {steward.name}
                </Link>
              ))
            : null,
          Reports: rule && (rule.text ?? `Every ${counted(rule.reportingIntervalMonths, 'month')}`),
          Governance: governance,
          Website: website && <a href={website}>{website}</a>,
        }}
      />
    </>
  )
}
