import { GraphQLError, Kind, type ValueNode, valueFromASTUntyped } from 'graphql'
import { quote } from './bad-user-input.ts'
import { countries } from './vocabularies.generated.ts'

/** What arguments of the scalars of the registry take; the messages are those of the registry. */
export const scalars: Readonly<Record<string, (text: string) => string | null>> = {
  Date: (text) => (isDay(text) ? text : null),
  DateTime: (text) => (isMoment(text) ? new Date(text.toUpperCase()).toISOString() : null),
  CountryCode: (text) => alpha3.get(text.toUpperCase().padStart(/^\d/.test(text) ? 3 : 0, '0')) ?? null,
}

const examples: Readonly<Record<string, string>> = {
  Date: '2026-03-26',
  DateTime: '2026-03-26T09:30:00Z',
  CountryCode: 'KEN, KE or 404',
}

/** @throws GraphQLError when it is not what the scalar takes. */
export const parseScalar = (name: string, value: unknown): unknown => {
  const parse = scalars[name]
  if (parse === undefined) return value
  const parsed = typeof value === 'string' ? parse(value) : null
  if (parsed !== null) return parsed
  const message = `${quote(value)} is not a ${name}; those look like ${examples[name]}.`
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
}

export const parseScalarLiteral = (name: string, node: ValueNode): unknown =>
  parseScalar(name, node.kind === Kind.INT ? node.value : valueFromASTUntyped(node))

const alpha3: ReadonlyMap<string, string> = new Map(
  countries.flatMap(([code, alpha2, m49]) => [code, alpha2, m49].map((each) => [each, code] as const)),
)

const isDay = (text: string): boolean => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

const moment = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i

const isMoment = (text: string): boolean => isDay(moment.exec(text)?.[1] ?? '')
