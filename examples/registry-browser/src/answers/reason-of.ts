import { GraphqlError, HttpError, NetworkError, RateLimitError, TimeoutError } from '@pledgegraph/sdk'

export interface Reason {
  readonly title: string
  readonly text: string
  /** Whether a wrong address of the registry may be behind it. */
  readonly mayBeAddress: boolean
  /** Whether asking again is of no use. */
  readonly isFinal?: boolean
}

/** A failed question in words that help whoever sees them. */
export const reasonOf = (error: unknown): Reason => {
  if (error instanceof NetworkError) return unreachable
  if (error instanceof TimeoutError) return slow
  if (error instanceof RateLimitError) return crowded
  if (error instanceof HttpError) return notARegistry(error)
  if (error instanceof GraphqlError) return refused(error)
  // From the filters about a parameter in the address of the page, or from the client about the address of the registry.
  const text = error instanceof Error ? error.message : String(error)
  return { title: 'This cannot be shown', text, mayBeAddress: error instanceof TypeError, isFinal: true }
}

const unreachable: Reason = {
  title: 'The registry cannot be reached',
  text: 'It is not running, its address is wrong, or this device is offline.',
  mayBeAddress: true,
}

const slow: Reason = {
  title: 'The registry takes too long',
  text: 'It has not answered in time. It may do so when it is less busy.',
  mayBeAddress: false,
}

const crowded: Reason = {
  title: 'Too many questions at once',
  text: 'The registry asks for a pause before the next one.',
  mayBeAddress: false,
}

const notARegistry = ({ status }: HttpError): Reason =>
  status >= 500
    ? { title: 'The registry is in trouble', text: `It answered with the status ${status}.`, mayBeAddress: false }
    : {
        title: 'No registry answers there',
        text: `Something else did, with the status ${status}.`,
        mayBeAddress: true,
      }

const refused = ({ errors, code }: GraphqlError): Reason => ({
  title: 'The registry answers with an error',
  text: [...new Set(errors.map(({ message }) => message))].join(' '),
  mayBeAddress: false,
  isFinal: code === 'BAD_USER_INPUT',
})
