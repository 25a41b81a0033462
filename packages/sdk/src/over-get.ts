import type { ReadsOver } from './client-options.ts'

/** Asks queries by GET, so that caches can keep the answers; by POST when the address would be longer than 2,000 characters. */
export const overGet = (): ReadsOver => (url, parts) => {
  // The text and its hash together teach the server a document, which is not a read.
  if (parts.query && parts.extensions) return null
  const address = new URL(url, globalThis.location?.href)
  for (const [name, value] of Object.entries(parts)) {
    if (value !== undefined) address.searchParams.set(name, typeof value === 'string' ? value : JSON.stringify(value))
  }
  return address.href.length > 2000 ? null : address.href
}
