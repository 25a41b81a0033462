import { Link } from '../address/link.tsx'
import { paths } from '../address/paths.ts'

/** The goals by name, as links to their commitments. Null where they could not be had. */
export const Goals = ({ goals }: { goals: readonly { number: number; label: string }[] | null }) => (
  <ul className="goals" aria-label="Sustainable Development Goals">
    {goals?.map(({ number, label }) => (
      <li key={number}>
        <Link className="goal" data-goal={number} href={`${paths.commitments}?goal=${number}`}>
          {number} {label}
        </Link>
      </li>
    ))}
  </ul>
)

/** The same in little room. */
export const GoalNumbers = ({ goals }: { goals: readonly { number: number }[] | null }) => (
  <ul className="goals" aria-label="Sustainable Development Goals">
    {goals?.map(({ number }) => (
      <li key={number} className="goal" data-goal={number}>
        <span className="unseen">Goal </span>
        {number}
      </li>
    ))}
  </ul>
)
