/** How exactly a day is meant: `MONTH` for any day of its month. Other values, and null, mean the day itself. */
export type Precision = string | null | undefined

/** A day or a moment of the registry, both in UTC, as people write it, and no more of it than was meant: `26 Mar 2026`. */
export const Day = ({ of: value, precision }: { of: string; precision?: Precision }) => (
  <time dateTime={value}>{(formats[precision ?? ''] ?? day).format(new Date(value))}</time>
)

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' })

const day = format({ dateStyle: 'medium' })
const month = format({ month: 'short', year: 'numeric' })

/** A quarter and a half of a year are said by their first and last month. */
const formats: Readonly<Record<string, Intl.DateTimeFormat>> = {
  YEAR: format({ year: 'numeric' }),
  HALF: month,
  QUARTER: month,
  MONTH: month,
}
