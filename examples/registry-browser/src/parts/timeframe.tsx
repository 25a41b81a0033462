import { Day, type Precision } from './day.tsx'

export interface Dates {
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly ongoing: boolean
  readonly precision: Precision
}

export const isKnown = ({ startsOn, endsOn, ongoing }: Dates): boolean =>
  startsOn !== null || endsOn !== null || ongoing

/** From when to when, as far as that is known. */
export const Timeframe = ({ of: { startsOn, endsOn, ongoing, precision } }: { of: Dates }) => (
  <span>
    {startsOn !== null && (
      <>
        from <Day of={startsOn} precision={precision} />{' '}
      </>
    )}
    {endsOn === null ? (
      ongoing && 'without an end'
    ) : (
      <>
        to <Day of={endsOn} precision={precision} />
      </>
    )}
  </span>
)
