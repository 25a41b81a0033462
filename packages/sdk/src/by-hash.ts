import type { PersistedBy } from './client-options.ts'
import { GraphqlError } from './errors.ts'

/**
 * Sends the SHA-256 of a document; its text only to a server that does not know it yet. Sends the text always where the
 * server does not want hashes or the platform cannot make them, as on pages that came without TLS.
 */
export const byHash = (): PersistedBy => {
  const hashes = new Map<string, Promise<string>>()
  let isSupported = Boolean(globalThis.crypto?.subtle)
  return async (query, send) => {
    if (!isSupported) return send({ query })
    const hash = hashes.get(query) ?? sha256(query)
    hashes.set(query, hash)
    const extensions = { persistedQuery: { version: 1, sha256Hash: await hash } }
    try {
      return await send({ extensions })
    } catch (error) {
      const code = error instanceof GraphqlError ? error.code : null
      if (code === 'PERSISTED_QUERY_NOT_FOUND') return send({ query, extensions })
      if (code !== 'PERSISTED_QUERY_NOT_SUPPORTED') throw error
      isSupported = false
      return send({ query })
    }
  }
}

const sha256 = async (text: string): Promise<string> => {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
