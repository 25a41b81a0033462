import type { ImportSummary } from '@pledgegraph/importer'

/** What an import did, for the operator to read: counts, refusals with their lines, and what was odd. */
export const describeSummary = (file: string, summary: ImportSummary): string =>
  [counts(file, summary), ending(summary), refusals(summary), oddities(summary)]
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')

const counts = (file: string, summary: ImportSummary): string[] => {
  const { created, updated, unchanged, refused, records, seconds, recordsPerSecond } = summary
  const name = file === '-' ? 'Standard input' : file
  return [
    `${name}: ${records} records in ${seconds.toFixed(1)} s, ${Math.round(recordsPerSecond)} a second.`,
    `created: ${created}`,
    `updated: ${updated}`,
    `unchanged: ${unchanged}`,
    `refused: ${refused.count}`,
  ]
}

const ending = ({ created, updated, unchanged, unreadable, isStopped, lastLine }: ImportSummary): string[] => {
  if (isStopped) return [`Stopped after line ${lastLine}. Import the same again and it continues from there.`]
  if (unreadable !== null) return [`Not all of it could be read. Line ${unreadable.line}: ${unreadable.reason}`]
  return created + updated === 0 && unchanged > 0 ? ['Nothing changed: the registry has all of it already.'] : []
}

const refusals = ({ refused }: ImportSummary): string[] => {
  if (refused.count === 0) return []
  const others = refused.others > 0 ? [`  ${refused.others} more for other reasons`] : []
  return [
    'Refused (what could be kept of them is in the table import_refusals):',
    ...refused.reasons.map(({ reason, count, lines }) => `  ${where(count, lines)}: ${reason}`),
    ...others,
  ]
}

/** `line 7`, `3 lines (2, 5, 9)`, `900 lines (1, 2, 3, …)`. */
const where = (count: number, lines: readonly number[]): string =>
  count === 1 ? `line ${lines[0]}` : `${count} lines (${lines.join(', ')}${count > lines.length ? ', …' : ''})`

const oddities = (summary: ImportSummary): string[] => {
  if (summary.oddities.length === 0) return []
  return [
    'Odd, and taken in all the same:',
    ...summary.oddities.flatMap(({ kind, count, meaning, places }) => [
      `  ${count} ${kind}: ${meaning}`,
      ...places.map(
        ({ line, number, field, text }) => `      line ${line}, ${number}, ${field}${text === '' ? '' : `: ${text}`}`,
      ),
    ]),
  ]
}
