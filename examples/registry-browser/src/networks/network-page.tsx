import { Answered } from '../answers/answered.tsx'
import { useAnswer } from '../answers/use-answer.ts'
import { CommitmentList } from '../commitments/commitment-list.tsx'
import { pageOf } from '../commitments/page.ts'
import { NotFound } from '../parts/not-found.tsx'
import { NetworkHead } from './network-head.tsx'

interface NetworkPageProps {
  readonly slug: string
  /** Say which page of its commitments. */
  readonly parameters: URLSearchParams
}

/** A network and its commitments. */
export const NetworkPage = ({ slug, parameters }: NetworkPageProps) => {
  const answer = useAnswer(`network ${slug} ${parameters}`, async (registry, options) => {
    const [{ actionNetwork }, list] = await Promise.all([
      registry.actionNetwork({ slug }, options),
      registry.actionNetworkCommitments({ slug, ...pageOf(parameters) }, options),
    ])
    return { network: actionNetwork, commitments: list.actionNetwork?.commitments }
  })
  return (
    <Answered answer={answer}>
      {({ network, commitments }) =>
        network === null ? (
          <NotFound what={`No network is called ${slug}.`} />
        ) : (
          <div className="stack">
            <NetworkHead network={network} />
            {commitments && (
              <CommitmentList
                page={commitments}
                parameters={parameters}
                whenEmpty="Nobody has made one in this network yet."
              />
            )}
          </div>
        )
      }
    </Answered>
  )
}
