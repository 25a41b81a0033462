import { Link } from '../address/link.tsx'
import { paths } from '../address/paths.ts'
import { Answered } from '../answers/answered.tsx'
import { useAnswer } from '../answers/use-answer.ts'
import { GoalNumbers } from '../parts/goals.tsx'
import { PageTitle } from '../parts/page-title.tsx'

/** All networks; there are few of them. */
export const NetworksPage = () => {
  const networks = useAnswer('networks', (registry, options) =>
    Array.fromAsync(registry.actionNetworks.all({}, options)),
  )
  return (
    <>
      <PageTitle>Networks</PageTitle>
      <p className="lead">Communities that vet and follow commitments on a theme.</p>
      <Answered answer={networks}>
        {(networks) =>
          networks.length === 0 ? (
            <p className="empty">This registry has no networks.</p>
          ) : (
            <ul className="cards wide">
              {networks.map(({ id, slug, name, description, goals }) => (
                <li key={id}>
                  <article className="card">
                    <h2>
                      <Link href={paths.network({ slug })}>{name}</Link>
                    </h2>
                    {description && <p dir="auto">{description}</p>}
                    <GoalNumbers goals={goals} />
                  </article>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </>
  )
}
