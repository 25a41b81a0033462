import type { ProgressReportCardFragment } from '@pledgegraph/sdk'
import { inWords } from '../parts/labels.ts'

interface ProgressReportProps {
  readonly report: ProgressReportCardFragment
  readonly language: string | undefined
}

/** What the holder reported. */
export const ProgressReport = ({ report, language }: ProgressReportProps) => {
  const { title, status, submittedText, sourceUrl } = report
  return (
    <div>
      <p>
        <bdi lang={language}>{title ?? 'A report without a title'}</bdi>
      </p>
      <p className="aside">
        Progress report
        {status !== null && (
          <>
            : <strong>{inWords(status)}</strong>
          </>
        )}
        {submittedText !== null && `, submitted “${submittedText}”`}
        {sourceUrl !== null && (
          <>
            {' · '}
            <a href={sourceUrl}>Where it was published</a>
          </>
        )}
      </p>
    </div>
  )
}
