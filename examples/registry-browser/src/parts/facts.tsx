import type { ReactNode } from 'react'

/** Facts by name; those that nobody knows are left out. */
export const Facts = ({ facts }: { facts: Readonly<Record<string, ReactNode>> }) => (
  <dl className="known">
    {Object.entries(facts).map(
      ([name, fact]) =>
        // Null, undefined, false and an empty text all say nothing.
        Boolean(fact) && (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ),
    )}
  </dl>
)
