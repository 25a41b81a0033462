import type { Answer } from './use-answer.ts'

/** The answer, which is worth nothing without the other: it fails when either does, and is asked again with it. */
export const alongside = <T>(answer: Answer<T>, other: Answer<unknown>): Answer<T> => ({
  ...answer,
  error: answer.error ?? other.error,
  retry: () => {
    answer.retry()
    other.retry()
  },
})
