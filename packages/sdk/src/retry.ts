import { NetworkError } from './errors.ts'

/** When another try may succeed, in milliseconds since 1970; not a number when none can. */
export const nextTry = (error: unknown, attempt: number): number => {
  // Whatever was thrown, these properties are worth a look.
  const { status, retryAt } = (error ?? {}) as { status?: string; retryAt?: number | null }
  return error instanceof NetworkError || /429|50[234]/.test(status!)
    ? Math.max(Date.now(), retryAt ?? 0) + backoff(attempt)
    : Number.NaN
}

/**
 * Milliseconds to wait after a try: from 250 to 500, then to 1,000, 2,000, 4,000 and 8,000, at random from half of that on,
 * so that clients that failed together do not come back together.
 */
export const backoff = (attempt: number): number => Math.min(4000, 125 * 2 ** attempt) * (1 + Math.random())

/** The moment of a `Retry-After`, which is a number of seconds or a date; null when there is none or it is neither. */
export const retryAt = (value: string | null): Date | null => {
  const moment = /^\d{1,9}$/.test(value!)
    ? Date.now() + Number(value) * 1000
    : value?.endsWith(' GMT') && Date.parse(value)
  return moment ? new Date(moment) : null
}
