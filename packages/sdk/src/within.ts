import { AbortError, type PledgegraphError, TimeoutError } from './errors.ts'

/**
 * Does work until it is done, its time is up or a signal aborts, whichever is first. Then its own signal aborts, and no
 * timer or listener is left.
 */
export const within = <Result>(
  operation: string,
  milliseconds: number,
  signals: readonly (AbortSignal | undefined)[],
  work: (signal: AbortSignal, pause: (milliseconds: number) => Promise<void>) => Promise<Result>,
): Promise<Result> => {
  const controller = new AbortController()
  const { signal } = controller
  const after = (milliseconds: number, act: () => void) => {
    // Timers with longer delays fire at once.
    const timer = setTimeout(act, Math.min(milliseconds, 2e9))
    signal.addEventListener('abort', () => clearTimeout(timer))
  }

  return new Promise<Result>((resolve, reject) => {
    const stop = (error: PledgegraphError) => {
      controller.abort()
      reject(error)
    }
    after(milliseconds, () => stop(new TimeoutError(operation, `no answer within ${milliseconds} ms`, {})))
    for (const one of signals) {
      const stopped = () => stop(new AbortError(operation, 'aborted', { cause: one!.reason }))
      if (one?.aborted) stopped()
      one?.addEventListener('abort', stopped, { signal })
    }
    if (!signal.aborted) work(signal, (delay) => new Promise((resolve) => after(delay, resolve))).then(resolve, reject)
  }).finally(() => controller.abort())
}
