import { constants } from 'node:os'

/**
 * A signal that aborts when the operator presses Ctrl-C or the process is asked to end, for work that stops at its next
 * good moment. Who asks a second time does not wait.
 */
export const abortOnSignal = (): { signal: AbortSignal; exitCode: () => number } => {
  const controller = new AbortController()
  let exitCode = 0
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      // What shells report for a process that a signal ended.
      exitCode = 128 + constants.signals[name]
      if (controller.signal.aborted) process.exit(exitCode)
      // On a terminal the line of progress has no end yet.
      console.error(`${process.stderr.isTTY ? '\n' : ''}Stopping after this batch…`)
      controller.abort()
    })
  }
  return { signal: controller.signal, exitCode: () => exitCode }
}
