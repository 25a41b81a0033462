import type { Counts, JudgedPair, Measurement } from './measure.ts'
import type { MatchingReport } from './report-matching.ts'

/** A report as text for a terminal. The mistakes are named by their texts, for people who have the data. */
export const renderMatchingReport = (
  { all, tuning, heldOut, missing, threshold }: MatchingReport,
  { mistakes = true }: { readonly mistakes?: boolean } = {},
): string =>
  [
    `Matching of names to organizations, threshold ${threshold}`,
    '',
    ...table('part of the sample', [
      [`all (${all.pairs} pairs)`, all],
      [`tuning (${tuning.pairs})`, tuning],
      [`held out (${heldOut.pairs})`, heldOut],
    ]),
    '',
    ...table(
      'by method',
      all.byMethod.map((counts) => [counts.method, counts]),
    ),
    '',
    ...table(
      'by threshold (tuning)',
      tuning.byThreshold.map((counts) => [counts.threshold.toFixed(2), counts]),
    ),
    '',
    ...(mistakes ? mistakesOf(all) : [`${all.mistakes.length} mistakes`]),
    ...(missing.length === 0 ? [] : [`${missing.length} pairs name what these files do not have.`]),
  ].join('\n')

const columns = ['precision', 'recall', 'right', 'wrong', 'missed', 'rightly none']

const table = (title: string, rows: readonly (readonly [string, Counts])[]): string[] => [
  [title.padEnd(24), ...columns.map((column) => column.padStart(12))].join(' '),
  ...rows.map(([name, counts]) => [name.padEnd(24), ...cells(counts).map((cell) => cell.padStart(12))].join(' ')),
]

const cells = (counts: Counts): string[] => [
  share(counts.precision),
  share(counts.recall),
  String(counts.truePositives),
  String(counts.falsePositives),
  String(counts.falseNegatives),
  String(counts.trueNegatives),
]

const share = (value: number | null): string => (value === null ? '–' : value.toFixed(3))

const mistakesOf = ({ mistakes }: Measurement): string[] => [
  `${mistakes.length} mistakes, what was found wrongly first`,
  ...mistakes.toSorted((a, b) => Number(a.pair.isSame) - Number(b.pair.isSame)).map(describe),
]

const describe = ({ pair, mention, organization, match, found }: JudgedPair): string => {
  const judged = pair.isSame ? 'is' : 'is not'
  const method = match === null ? 'nobody' : `${found ?? '?'} (${match.method} ${match.score.toFixed(2)})`
  return `  ${mention} ${judged} ${organization}; found: ${method}`
}
