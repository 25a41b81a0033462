import { answerOf } from './answer.ts'
import type { CallOptions } from './call-options.ts'
import type { ClientOptions, ReadRequest, RequestEvent, RequestParts } from './client-options.ts'
import { NetworkError } from './errors.ts'
import { checkCallOptions } from './options.ts'
import { nextTry } from './retry.ts'
import type { ParsedDocument } from './typed-document.ts'
import { within } from './within.ts'

/** Asks an operation, again where that may help, and answers its data. */
export const ask = async (
  client: ClientOptions,
  document: unknown,
  variables: unknown,
  call: CallOptions = {},
): Promise<unknown> => {
  checkCallOptions(call)
  const { timeout = client.timeout ?? 30_000, retries = client.retries ?? 2 } = call
  const { persisted, token, apiKey, reads, onRequest, onResponse, fetch = globalThis.fetch } = client
  const query = textOf(document, client)
  const operation = /(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? 'Operation'
  // Rather one too many, because no mutation goes out without a key: it does no harm to a query.
  const isMutation = /\bmutation\b/.test(query)
  // Not randomUUID, which pages that came without TLS do not have.
  const idempotencyKey = call.idempotencyKey ?? crypto.getRandomValues(new Uint32Array(4)).join('-')
  const deadline = Date.now() + timeout

  return within(operation, timeout, [client.signal, call.signal], async (signal, pause) => {
    let attempt = 1

    const send = async (parts: RequestParts): Promise<unknown> => {
      const json = 'application/json'
      const headers = new Headers({ accept: json, 'content-type': json })
      const set = (value: string, name: string) => headers.set(name, value)
      if (token) set(`Bearer ${typeof token === 'string' ? token : await token()}`, 'authorization')
      if (apiKey) set(apiKey, 'x-api-key')
      // The same values, which the types of the platform do not call read-only.
      for (const more of [client.headers, call.headers]) new Headers(more as HeadersInit).forEach(set)
      const request: ReadRequest & RequestEvent & RequestInit = {
        operation,
        attempt,
        url: `${client.url}`,
        method: 'POST',
        headers,
        body: JSON.stringify({ ...parts, variables }),
        signal,
        // Who follows redirects hands out secrets to wherever they lead.
        redirect: 'manual',
      }
      if (!isMutation) reads?.(request)
      await onRequest?.(request)
      // Last, so that nothing takes it away: a mutation without it must not go out twice.
      if (isMutation) set(idempotencyKey, 'idempotency-key')
      signal.throwIfAborted()
      const start = Date.now()
      let response
      let text
      try {
        response = await fetch(request.url, request)
        text = await response.text()
      } catch (cause) {
        throw new NetworkError(operation, `no answer from ${request.url}`, { cause })
      }
      const milliseconds = Date.now() - start
      await onResponse?.({ ...request, status: response.status, headers: response.headers, milliseconds })
      return answerOf(operation, isMutation, response, text)
    }

    for (;;) {
      try {
        return await (persisted ? persisted(query, send) : send({ query }))
      } catch (error) {
        const next = nextTry(error, attempt)
        if (signal.aborted || attempt++ > retries || !(next < deadline)) throw error
        await pause(next - Date.now())
      }
    }
  })
}

/** Parsed documents may have been changed since, so the text that they were parsed from is not asked. */
const textOf = (document: unknown, { print }: ClientOptions): string => {
  // Of a string, the kind is undefined.
  if (!(document as ParsedDocument).kind) return String(document)
  if (print) return print(document as never)
  throw new TypeError('Parsed documents need the option print')
}
