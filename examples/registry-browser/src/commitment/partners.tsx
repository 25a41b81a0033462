import type { PartnerCardFragment } from '@pledgegraph/sdk'
import { Link } from '../address/link.tsx'
import { paths } from '../address/paths.ts'
import { inWords } from '../parts/labels.ts'

/** Who takes part, with a link where it is known which organization the name means. */
export const Partners = ({ partners }: { partners: readonly PartnerCardFragment[] }) =>
  partners.length === 0 ? null : (
    <section>
      <h2>Partners</h2>
      <ul className="lines">
        {partners.map(({ name, role, organization }, index) => (
          <li key={index}>
            {organization === null ? (
              <bdi>{name}</bdi>
            ) : (
              <Link href={paths.organization(organization)}>
                <bdi>{organization.name}</bdi>
              </Link>
            )}
            <span className="aside">{inWords(role)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
