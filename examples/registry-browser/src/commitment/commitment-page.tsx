import { Answered } from '../answers/answered.tsx'
import { useAnswer } from '../answers/use-answer.ts'
import { NotFound } from '../parts/not-found.tsx'
import { CommitmentHead } from './commitment-head.tsx'
import { loadCommitment } from './load-commitment.ts'
import { Narratives } from './narratives.tsx'
import { Partners } from './partners.tsx'
import { Resources } from './resources.tsx'
import { Timeline } from './timeline.tsx'

/** Everything about one commitment. */
export const CommitmentPage = ({ registrationNumber }: { registrationNumber: string }) => {
  const answer = useAnswer(`commitment ${registrationNumber}`, (registry, options) =>
    loadCommitment(registry, registrationNumber, options),
  )
  return (
    <Answered answer={answer}>
      {(whole) =>
        whole === null ? (
          <NotFound what={`No public commitment has the number ${registrationNumber}.`} />
        ) : (
          <div className="stack">
            <CommitmentHead commitment={whole.commitment} />
            <div className="beside reversed">
              <div className="stack">
                <Timeline
                  deliverables={whole.deliverables}
                  progressReports={whole.progressReports}
                  language={whole.commitment.language}
                />
                <Narratives commitment={whole.commitment} />
              </div>
              <div className="stack">
                <Partners partners={whole.partners} />
                <Resources resources={whole.commitment.resources} />
              </div>
            </div>
          </div>
        )
      }
    </Answered>
  )
}
