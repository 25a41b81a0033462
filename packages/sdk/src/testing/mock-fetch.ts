import type { CallInfo, MockCall } from './calls.ts'
import { answer, prepare } from './execute.ts'
import { operationName } from './operation-name.ts'
import { type MockOptions, mockOptionsOf } from './options.ts'
import { type AnyOverride, overridesByName } from './overrides.ts'
import { refused } from './refused.ts'
import { type MockRequest, readRequest } from './requests.ts'
import { failedResponse, jsonResponse } from './responses.ts'
import { mockSchema } from './schema.ts'
import { untilAborted } from './until-aborted.ts'
import { createWorld } from './world.ts'

/** A `fetch` that is answered within the process, and what it was asked. */
export interface MockFetch {
  (input: string | URL | Request, init?: RequestInit): Promise<Response>
  /** What it was asked so far, the first first. */
  readonly calls: readonly MockCall[]
}

/**
 * A `fetch` for whichever client you have, which answers every GraphQL operation with made-up data that fits the schema.
 *
 * ```ts
 * const link = new HttpLink({ uri: 'http://registry.test/graphql', fetch: mockFetch({ seed: 1 }) })
 * ```
 *
 * @throws TypeError for wrong options, and for overrides of operations that are not there.
 */
export const mockFetch = (options: MockOptions = {}): MockFetch => {
  const { operations, documents, delay, ...worldOptions } = mockOptionsOf(options)
  const overrides = overridesByName(operations, documents)
  const world = createWorld(mockSchema(), worldOptions)
  const textOf = rememberTexts()
  const calls: MockCall[] = []

  const respond = async (request: MockRequest, accept: string): Promise<Response> => {
    const call = callOf(request, textOf(request))
    calls.push(call)
    const count = calls.filter(({ operation }) => operation === call.operation).length
    const prepared = prepare(world, call.query, request.operationName, call.variables)
    const given = await said(overrides.get(call.operation), call, { count, headers: call.headers })
    return jsonResponse(accept, 200, await answer(world, prepared, given))
  }

  const fetch = (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = input instanceof Request && init === undefined ? input : new Request(absolute(input), init)
    const accept = request.headers.get('accept') ?? ''
    return untilAborted(init?.signal ?? request.signal, delay, async () => {
      try {
        return await respond(await readRequest(request), accept)
      } catch (error) {
        return failedResponse(accept, error)
      }
    })
  }
  return Object.assign(fetch, { calls })
}

/** Addresses that are relative to a page are taken where there is no page, too. */
const absolute = (input: string | URL | Request): string | Request =>
  input instanceof Request ? input : new URL(input, 'http://registry.test').href

const said = (override: AnyOverride | undefined, { variables }: MockCall, call: CallInfo): unknown => {
  if (typeof override !== 'function') return override
  // The types of an override were checked where it was written, by the name of its operation.
  return override(variables as never, call)
}

const callOf = ({ url, method, headers, variables, operationName: named }: MockRequest, query: string): MockCall => ({
  operation: named ?? nameIn(query),
  variables,
  query,
  method,
  url,
  headers,
})

const nameIn = (query: string): string => {
  try {
    return operationName(query) ?? ''
  } catch {
    return '' // why it cannot be read is said when it is prepared
  }
}

/** Documents that were sent with their hash may come as the hash alone from then on. */
const rememberTexts = (): ((request: MockRequest) => string) => {
  const texts = new Map<string, string>()
  return ({ query, hash }) => {
    const text = query ?? texts.get(hash ?? '')
    if (text === undefined) {
      throw hash === null
        ? refused('The request has no query.', 'BAD_REQUEST')
        : refused('PersistedQueryNotFound', 'PERSISTED_QUERY_NOT_FOUND')
    }
    if (hash !== null) texts.set(hash, text)
    return text
  }
}
