import { inWords } from '../parts/labels.ts'
import type { Commitment } from './commitment-head.tsx'

/** What is spent, line by line. */
export const Resources = ({ resources }: { resources: Commitment['resources'] }) =>
  resources.length === 0 ? null : (
    <section>
      <h2>Resources</h2>
      <ul className="lines">
        {resources.map(({ type, description, amount }, index) => (
          <li key={index}>
            <bdi>{amount === null ? description : inMoney(amount)}</bdi>
            <span className="aside">{inWords(type)}</span>
          </li>
        ))}
      </ul>
    </section>
  )

/** An exact sum stays exact: its digits are formatted as they are. */
const inMoney = ({ value, currency }: { value: string; currency: string }): string =>
  new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
    trailingZeroDisplay: 'stripIfInteger',
    maximumFractionDigits: 20,
    // A decimal of the registry is written in digits, which a text that is to be formatted must be.
  }).format(value as `${number}`)
