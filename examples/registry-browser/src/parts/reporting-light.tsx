import { inWords } from './labels.ts'

/** How faithfully the holder reports, in words; the colour only repeats them. */
export const ReportingLight = ({ light }: { light: string }) => (
  <span className="light" data-light={light}>
    {meanings[light] ?? inWords(light)}
  </span>
)

const meanings: Readonly<Record<string, string>> = {
  GREEN: 'Reported within a year',
  YELLOW: 'Last report over a year old',
  RED: 'No report for two years',
  NEVER_REPORTED: 'Never reported',
  COMPLETED: 'Reported as completed',
}
