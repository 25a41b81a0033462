import { clearLine, cursorTo } from 'node:readline'
import type { WriteStream } from 'node:tty'
import type { ImportProgress } from '@pledgegraph/importer'
import { counted } from './counted.ts'

export interface ProgressLine {
  readonly show: (progress: ImportProgress) => void
  /** The same for work that counts something else. */
  readonly say: (text: string) => void
  /** Takes the line away again, for what comes after it. */
  readonly clear: () => void
}

const secondsBetweenLines = 3

/**
 * Shows how far an import came: on a terminal in one line that is rewritten, elsewhere in a line every few seconds.
 * `total` is the size of the source in bytes; null when nobody knows, and with it how much is left.
 */
export const createProgressLine = (stream: WriteStream, total: number | null): ProgressLine => {
  let last = Number.NEGATIVE_INFINITY
  const rewrite = (text: string): void => {
    cursorTo(stream, 0)
    stream.write(text.slice(0, widthOf(stream) - 1))
    clearLine(stream, 1)
  }
  const write = (text: string, seconds: number): void => {
    if (stream.isTTY) rewrite(text)
    else if (seconds - last >= secondsBetweenLines) {
      last = seconds
      stream.write(`${text}\n`)
    }
  }
  const started = performance.now()
  return {
    show: (progress) => write(describeProgress(progress, total), progress.seconds),
    say: (text) => write(text, (performance.now() - started) / 1000),
    clear: () => (stream.isTTY ? rewrite('') : undefined),
  }
}

/** Terminals that do not know their width say 0. */
const widthOf = ({ columns }: WriteStream): number => (columns > 0 ? columns : 80)

/** `63 %, 1200 records, 612 a second, 2 s left`. */
export const describeProgress = ({ records, bytesRead, seconds }: ImportProgress, total: number | null): string => {
  const rate = `${counted(records, 'record')}, ${Math.round(records / seconds)} a second`
  if (total === null || bytesRead === 0) return rate
  const part = Math.min(1, bytesRead / total)
  return `${Math.floor(part * 100)} %, ${rate}, ${duration((seconds / part) * (1 - part))} left`
}

/** `2 s`, `3 min 20 s`, `2 h 5 min`. */
const duration = (seconds: number): string => {
  const whole = Math.ceil(seconds)
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`
}
