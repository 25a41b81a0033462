import type { CallOptions } from './call-options.ts'
import type { ClientOptions } from './client-options.ts'

/** What each option takes; the `typeof` of right values is among the words. The first five are those of a call. */
const kinds: Readonly<Record<keyof CallOptions | keyof ClientOptions, string>> = {
  idempotencyKey: 'non-empty string',
  signal: 'object',
  timeout: 'number from 0',
  retries: 'number from 0',
  headers: 'object',
  url: 'string or object',
  token: 'non-empty string or function',
  apiKey: 'non-empty string',
  fetch: 'function',
  reads: 'function',
  persisted: 'function',
  print: 'function',
  onRequest: 'function',
  onResponse: 'function',
}

/** @throws TypeError for unknown options and wrong values. */
export const checkClientOptions = (options: ClientOptions): void => {
  check(options, 1)
  const { url } = options
  // The expression makes a string of an address in an object.
  if (!/^(https?:|\/)/.test(url as string) || !URL.canParse(url, globalThis.location?.href)) {
    throw wrong('url', url, 'http address')
  }
}

/** @throws TypeError for unknown options and wrong values. */
export const checkCallOptions = (options: CallOptions): void => check(options, 0, 5)

const check = (options: object, start: number, end?: number): void => {
  const known = Object.keys(kinds).slice(start, end)
  for (const [name, value] of Object.entries(options)) {
    if (!known.includes(name)) throw wrong('option', name, known.join(', '))
    // It is among the known.
    const kind = kinds[name as keyof typeof kinds]
    const isEmpty = !value && value !== 0
    if (value !== undefined && (isEmpty || value < 0 || !kind.includes(typeof value))) throw wrong(name, value, kind)
  }
}

const wrong = (name: string, value: unknown, right: string): TypeError =>
  new TypeError(`${name} "${value}": expected ${right}`)
