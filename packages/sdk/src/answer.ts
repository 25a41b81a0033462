import { GraphqlError, HttpError, RateLimitError, UserError } from './errors.ts'
import { retryAt } from './retry.ts'

interface Answer {
  readonly data?: Readonly<Record<string, { readonly userErrors?: UserError['userErrors'] } | null>> | null
  readonly errors?: GraphqlError['errors']
}

/**
 * The data of an answer.
 * @throws HttpError, RateLimitError, GraphqlError, UserError
 */
export const answerOf = (
  operation: string,
  isMutation: boolean,
  { status, headers, ok }: Response,
  text: string,
): unknown => {
  const { data = null, errors } = parse(text)
  const details = { status, headers, retryAt: retryAt(headers.get('retry-after')) }
  const refusal = errors?.[0]
  if (refusal?.message && status !== 429) {
    // The specification leaves open what a code is; those of the registry are strings.
    const code = (refusal.extensions?.['code'] as string | undefined) ?? null
    throw new GraphqlError(operation, refusal.message, { ...details, errors: errors!, data, code })
  }
  if (!ok || !data || refusal) {
    const said = headers.get('location') ?? text.slice(0, 80)
    throw new (status === 429 ? RateLimitError : HttpError)(operation, `HTTP ${status} ${said}`, { ...details, text })
  }
  const userErrors = isMutation ? Object.values(data).flatMap((payload) => payload?.userErrors ?? []) : []
  if (userErrors[0]) throw new UserError(operation, userErrors[0].message, { userErrors, data })
  return data
}

/** What is no JSON, or none of GraphQL, has neither data nor errors. */
const parse = (text: string): Answer => {
  try {
    return JSON.parse(text) ?? {}
  } catch {
    return {}
  }
}
