/** Does work after a while and answers it, or ends with the reason of the signal when that aborts before. */
export const untilAborted = <Result>(
  signal: AbortSignal,
  delay: number,
  work: () => Promise<Result>,
): Promise<Result> =>
  new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const abort = (): void => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    if (signal.aborted) return abort()
    signal.addEventListener('abort', abort)
    const start = (): void =>
      void work()
        .then(resolve, reject)
        .finally(() => signal.removeEventListener('abort', abort))
    if (delay > 0) timer = setTimeout(start, delay)
    else start()
  })
