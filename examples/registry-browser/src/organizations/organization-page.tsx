import { Answered } from '../answers/answered.tsx'
import { useAnswer } from '../answers/use-answer.ts'
import { CommitmentList } from '../commitments/commitment-list.tsx'
import { pageOf } from '../commitments/page.ts'
import { NotFound } from '../parts/not-found.tsx'
import { OrganizationHead } from './organization-head.tsx'

interface OrganizationPageProps {
  readonly id: string
  /** Say which page of its commitments. */
  readonly parameters: URLSearchParams
}

/** An organization and all commitments in which it takes part. */
export const OrganizationPage = ({ id, parameters }: OrganizationPageProps) => {
  const answer = useAnswer(`organization ${id} ${parameters}`, async (registry, options) => {
    const [{ organization }, { commitments }] = await Promise.all([
      registry.organization({ id }, options),
      registry.commitments({ filter: { organizations: [id] }, ...pageOf(parameters) }, options),
    ])
    return { organization, commitments }
  })
  return (
    <Answered answer={answer}>
      {({ organization, commitments }) =>
        organization === null ? (
          <NotFound what={`No organization has the id ${id}.`} />
        ) : (
          <div className="stack">
            <OrganizationHead organization={organization} />
            <CommitmentList
              page={commitments}
              parameters={parameters}
              whenEmpty="It takes part in none that is public."
            />
          </div>
        )
      }
    </Answered>
  )
}
