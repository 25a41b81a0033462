import { alongside } from '../answers/alongside.ts'
import { Answered } from '../answers/answered.tsx'
import { useAnswer } from '../answers/use-answer.ts'
import { PageTitle } from '../parts/page-title.tsx'
import { filterOf } from './commitment-filter.ts'
import { CommitmentList } from './commitment-list.tsx'
import { FilterForm } from './filter-form.tsx'
import { pageOf } from './page.ts'
import { useChoices } from './use-choices.ts'

/** All commitments, or those that the parameters of the address ask for. */
export const CommitmentsPage = ({ parameters }: { parameters: URLSearchParams }) => {
  const choices = useChoices()
  const commitments = useAnswer(`commitments ${parameters}`, async (registry, options) => {
    const data = await registry.commitments({ filter: filterOf(parameters), ...pageOf(parameters) }, options)
    return data.commitments
  })
  return (
    <>
      <PageTitle>Commitments</PageTitle>
      <p className="lead">Who promised what, by when, and what became of it.</p>
      <div className="beside">
        <FilterForm parameters={parameters} choices={choices.data} />
        <Answered answer={alongside(commitments, choices)}>
          {(page) => <CommitmentList page={page} parameters={parameters} whenEmpty="None matches these filters." />}
        </Answered>
      </div>
    </>
  )
}
