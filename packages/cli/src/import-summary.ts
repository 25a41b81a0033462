import type { ImportSummary } from '@pledgegraph/importer'
import { counted } from './counted.ts'
import { type Where, describeRefusals } from './describe-refusals.ts'
import { asTyped } from './settings.ts'

export interface SummaryOptions {
  /** The files that were imported. */
  readonly files: readonly string[]
  readonly mode?: 'STRICT' | 'DRY_RUN'
}

/** What an import did, for the operator to read: counts, refusals with their places, and what was odd. */
export const describeSummary = (summary: ImportSummary, { files, mode }: SummaryOptions): string => {
  const where = whereIn(files)
  const isTakenBack = mode === 'STRICT' && (summary.refused.count > 0 || summary.unreadable.length > 0)
  return [
    isTakenBack ? nothingWritten(files) : counts(summary, files, mode),
    ending(summary, where, mode),
    refusals(summary, where, mode),
    isTakenBack ? [] : oddities(summary, where),
  ]
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')
}

/** `line 7` where there is one file, `pages/one.html:7` where there are several. */
const whereIn =
  (files: readonly string[]): Where =>
  ({ file, line }) =>
    files.length === 1 ? `line ${line}` : `${asTyped(file)}:${line}`

const nameOf = (files: readonly string[]): string => {
  if (files.length > 1) return `${files.length} files`
  return files[0] === '-' ? 'Standard input' : asTyped(files[0]!) // there is one
}

const nothingWritten = (files: readonly string[]): string[] => [
  `${nameOf(files)}: nothing was written, because --strict stops at the first record that cannot be taken in.`,
]

const counts = (summary: ImportSummary, files: readonly string[], mode: SummaryOptions['mode']): string[] => {
  const { created, updated, unchanged, kept, remembered, refused, records, seconds, recordsPerSecond } = summary
  const rate = `${seconds.toFixed(1)} s, ${Math.round(recordsPerSecond)} a second`
  return [
    ...(mode === 'DRY_RUN' ? ['A dry run: nothing was written. An import would do this:'] : []),
    `${nameOf(files)}: ${counted(records, 'record')} in ${rate}.`,
    `created: ${created}`,
    `updated: ${updated}`,
    `unchanged: ${unchanged}`,
    ...(kept > 0 ? [`kept as history of commitments with newer numbers: ${kept}`] : []),
    ...(remembered > 0 ? [`numbers remembered until their commitments come: ${remembered}`] : []),
    `refused: ${refused.count}`,
    ...recognition(summary),
  ]
}

/** Told when it brought something, or took its time. */
const recognition = ({ recognised, recognisingSeconds }: ImportSummary): string[] => {
  const time = recognisingSeconds < 1 ? '' : ` (in ${recognisingSeconds.toFixed(1)} s)`
  return recognised > 0 || time !== '' ? [`partners recognised as organizations afterwards: ${recognised}${time}`] : []
}

const ending = (summary: ImportSummary, where: Where, mode: SummaryOptions['mode']): string[] => {
  const { created, updated, unchanged, unreadable, isStopped, last } = summary
  if (isStopped)
    return [`Stopped ${last === null ? 'before the first record' : `after ${where(last)}`}. ${afterStop(mode)}`]
  if (unreadable.length > 0) {
    return unreadable.map((each) => `Not all of it could be read. ${capitalized(where(each))}: ${each.reason}`)
  }
  const isKnown = created + updated === 0 && unchanged > 0 && summary.refused.count === 0
  return isKnown ? ['Nothing changed: the registry has all of it already.'] : []
}

const afterStop = (mode: SummaryOptions['mode']): string =>
  mode === undefined ? 'Import the same again and it continues from there.' : 'Nothing was written.'

const refusals = ({ refused }: ImportSummary, where: Where, mode: SummaryOptions['mode']): string[] => {
  if (refused.count === 0) return []
  const heading =
    mode === undefined ? 'Refused (what could be kept of them is in the table import_refusals):' : 'Refused:'
  return [heading, ...describeRefusals(refused, where)]
}

const oddities = (summary: ImportSummary, where: Where): string[] => {
  if (summary.oddities.length === 0) return []
  return [
    'Odd, and taken in all the same:',
    ...summary.oddities.flatMap(({ kind, count, meaning, places }) => [
      `  ${count} ${kind}: ${meaning}`,
      ...places.map(
        ({ number, field, text, ...place }) =>
          `      ${[where(place), number, field].filter((part) => part !== '').join(', ')}${text === '' ? '' : `: ${text}`}`,
      ),
    ]),
  ]
}

/** A sentence begins with it; the name of a file stays as it is. */
const capitalized = (text: string): string => text.replace(/^line /, 'Line ')
