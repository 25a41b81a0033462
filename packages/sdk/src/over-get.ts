import type { ReadsOver, RequestParts } from './client-options.ts'

/** Addresses that are longer do not get through everywhere. */
const longestAddress = 2000

/**
 * Asks queries by GET, so that caches on the way can keep the answers: `new Client({ url, reads: overGet() })`. By POST
 * when the address would be longer than 2,000 characters, and where a text goes out with its hash: that teaches the server
 * a document, which is no read.
 */
export const overGet = (): ReadsOver => (request) => {
  // It is the JSON of the parts.
  const parts = JSON.parse(request.body!) as RequestParts
  if (parts.query && parts.extensions) return
  const address = new URL(request.url, globalThis.location?.href)
  for (const [name, value] of Object.entries(parts)) {
    address.searchParams.set(name, typeof value === 'string' ? value : JSON.stringify(value))
  }
  if (address.href.length <= longestAddress) Object.assign(request, { url: address.href, method: 'GET', body: null })
}
