import type { OpenSource } from '../bytes.ts'
import { isHtml } from '../pages/html.ts'
import { isTextPage, readTextPage } from '../pages/text-page.ts'
import { oceanCommitments } from '../sources/ocean-commitments.ts'
import { sdgPartnerships } from '../sources/sdg-partnerships.ts'
import type { Source } from '../sources/source.ts'
import {
  type Format,
  type FormatOptions,
  type FormatOutcome,
  type Refused,
  type Understood,
  refused,
} from './format.ts'
import { readWholeText } from './whole-text.ts'

type ReadPage = (text: string) => { record: Record<string, unknown> } | { reason: string }

/**
 * A page gives the same record as the list of its registry has, and is read by the same source. The record is what is
 * kept: pages show contacts, which no record has, and are another text each time that they are saved.
 */
const pageOf = (
  name: string,
  recognises: Format['recognises'],
  loadReader: () => Promise<ReadPage>,
  source: Source,
): Format => ({
  name,
  recognises,
  read: async function* (opened: OpenSource, options: FormatOptions): AsyncGenerator<FormatOutcome> {
    const whole = await readWholeText(opened, options.longestLine)
    const outcome: Understood | Refused =
      'reason' in whole
        ? { ...refused(whole.reason), isEnd: true }
        : readRecord((await loadReader())(whole.text), source, options.number)
    yield { line: 1, bytesRead: opened.progress.bytesRead, ...outcome }
  },
})

const readRecord = (read: ReturnType<ReadPage>, source: Source, number: string | undefined): Understood | Refused => {
  if ('reason' in read) return { ...refused(read.reason), isEnd: true }
  const record = { ...read.record, registrationNumber: read.record['registrationNumber'] ?? number ?? null }
  const verbatim = JSON.stringify(record)
  if (record.registrationNumber === null) return refused(namesNoNumber, verbatim)
  const outcome = source.read(record)
  return outcome.ok
    ? { kind: 'COMMITMENT', source: source.name, verbatim, ...outcome }
    : refused(outcome.reason, verbatim)
}

const namesNoNumber =
  "The page names no registration number. Give it with --number '#SDGAction36', or name the file after it: SDGAction36.txt."

/** A saved page of the platform. Its reader is loaded when the first one comes: a parser of HTML takes its time. */
export const page = pageOf(
  'page',
  isHtml,
  async () => (await import('../pages/platform-page.ts')).readPlatformPage,
  oceanCommitments,
)

/** A page of the platform's predecessor as plain text. */
export const textPage = pageOf('text-page', isTextPage, async () => readTextPage, sdgPartnerships)
