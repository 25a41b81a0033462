import { navigate } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { paths } from '../address/paths.ts'
import { inWords } from '../parts/labels.ts'
import { Choice } from './choice.tsx'
import { statuses } from './commitment-filter.ts'
import { withParameters } from './page.ts'
import { TitleField } from './title-field.tsx'
import type { AllChoices } from './use-choices.ts'

interface FilterFormProps {
  readonly parameters: URLSearchParams
  /** Undefined while they are on their way. */
  readonly choices: AllChoices | undefined
}

/** The filters of the list. What they say is in the address and nowhere else. */
export const FilterForm = ({ parameters, choices }: FilterFormProps) => {
  const choose = (name: string) => (value: string) =>
    navigate(withParameters(parameters, { [name]: value }), { replace: name === 'title' && parameters.has(name) })
  const valueOf = (name: string) => parameters.get(name) ?? ''
  const isFiltered = ['title', 'goal', 'status', 'country'].some((name) => parameters.has(name))
  return (
    <form className="filters" role="search" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
      <TitleField value={valueOf('title')} onChange={choose('title')} />
      <Choice label="Goal" choices={choices?.goals} value={valueOf('goal')} onChange={choose('goal')} />
      <Choice label="Status" choices={statusChoices} value={valueOf('status')} onChange={choose('status')} />
      <Choice label="Country" choices={choices?.countries} value={valueOf('country')} onChange={choose('country')} />
      {isFiltered && (
        <Link href={paths.commitments} focus="count">
          Clear all filters
        </Link>
      )}
    </form>
  )
}

const statusChoices = statuses.map((status) => ({ value: status, label: inWords(status) }))
