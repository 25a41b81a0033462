import { inWords } from './labels.ts'

/** Where a commitment stands, in words; the colour only repeats it. */
export const Status = ({ of: status }: { of: string }) => (
  <span className="badge" data-status={status}>
    {inWords(status)}
  </span>
)
