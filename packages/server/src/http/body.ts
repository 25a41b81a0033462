import type { IncomingMessage } from 'node:http'

/** The largest request body in bytes; the longest operation is a hundredth of it. */
export const largestBody = 1_000_000

export type Body =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: 'TOO_LARGE' | 'NOT_JSON' }

/**
 * Reads a JSON body. Only `application/json` is parsed; another type is handed on as null, which the GraphQL server
 * refuses with the words of its own.
 */
export const readBody = async (request: IncomingMessage): Promise<Body> => {
  const { chunks, length } = await received(request)
  if (length > largestBody) return { ok: false, reason: 'TOO_LARGE' }
  if (length === 0) return { ok: true, value: undefined }
  if (!isJson(request.headers['content-type'])) return { ok: true, value: {} }
  try {
    return { ok: true, value: JSON.parse(Buffer.concat(chunks).toString('utf8')) }
  } catch {
    return { ok: false, reason: 'NOT_JSON' }
  }
}

/** By events: the iterator of a stream makes much more of its own for a body that mostly is one chunk. */
const received = (request: IncomingMessage): Promise<{ readonly chunks: readonly Buffer[]; readonly length: number }> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let length = 0
    request.on('data', (chunk: Buffer) => {
      length += chunk.length
      // The rest is read and dropped, so that the client hears the answer instead of a broken connection.
      if (length <= largestBody) chunks.push(chunk)
    })
    request.once('end', () => resolve({ chunks, length }))
    request.once('error', reject)
    request.once('close', () => {
      if (!request.complete) reject(new Error('The client went away before it had sent all.'))
    })
  })

const isJson = (contentType = ''): boolean => /^application\/json\s*(;|$)/i.test(contentType)
