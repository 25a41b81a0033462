import type { DeliverableCardFragment } from '@pledgegraph/sdk'
import { Day } from '../parts/day.tsx'
import { inWords } from '../parts/labels.ts'

interface DeliverableProps {
  readonly deliverable: DeliverableCardFragment
  readonly today: string
  readonly language: string | undefined
}

/** A promised result: what it is and what became of it. */
export const Deliverable = ({ deliverable, today, language }: DeliverableProps) => {
  const { description, dueDate, dueText, deliveredAt, evidenceUrl } = deliverable
  return (
    <div>
      <p>
        <bdi lang={language}>{description ?? 'A deliverable without a description'}</bdi>
      </p>
      <p className="aside">
        <strong>{outcome(deliverable, today)}</strong>
        {deliveredAt !== null && dueDate !== null && (
          <>
            {', due '}
            <Day of={dueDate} />
          </>
        )}
        {dueText !== null && `, due “${dueText}”`}
        {evidenceUrl !== null && (
          <>
            {' · '}
            <a href={evidenceUrl}>Evidence</a>
          </>
        )}
      </p>
    </div>
  )
}

const outcome = ({ state, overdue, dueDate }: DeliverableCardFragment, today: string): string => {
  if (overdue) return 'Overdue'
  // The registry takes a report that came since for an answer, even where it does not say that this is delivered.
  if (state === 'PLANNED' && dueDate !== null && dueDate < today) return 'Was due; reported since'
  return inWords(state)
}
