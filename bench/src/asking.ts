import { request } from 'node:http'
import { isDeepStrictEqual } from 'node:util'
import { canonical } from './canonical.ts'
import type { Contender, ContenderName, Running } from './contenders/index.ts'
import type { Ask, Json, Operation, Question, Sample } from './operations/operation.ts'

/** A contender that answers, with what an operation is sent to it as. */
export interface Asked extends Running {
  readonly name: ContenderName
  readonly dialect: Contender['dialect']
}

/** The requests of one operation to one contender: where they go and their bodies, one a sample. */
export interface Requests {
  readonly url: string
  readonly bodies: readonly string[]
}

/** The ways in which an operation can be put to a contender; all but PostGraphile have one. */
export const waysToAsk = ({ dialect }: Asked, operation: Operation): readonly string[] =>
  dialect === 'POSTGRAPHILE' ? Object.keys(operation.postgraphile) : ['']

export const requestsOf = async (
  asked: Asked,
  operation: Operation,
  way: string,
  samples: readonly Sample[],
): Promise<Requests> => {
  if (asked.dialect === 'STATEMENT') {
    return {
      url: `${asked.url}/${operation.name}`,
      bodies: samples.map((sample) => JSON.stringify(operation.statement.parameters(sample))),
    }
  }
  const question = questionOf(asked, operation, way)
  const extra = (await question.prepare?.(askData(asked))) ?? {}
  return {
    url: graphqlUrl(asked),
    bodies: samples.map((sample) =>
      JSON.stringify({ query: question.document, variables: question.variables({ ...sample, ...extra }) }),
    ),
  }
}

const questionOf = ({ dialect }: Asked, operation: Operation, way: string): Question => {
  const question = dialect === 'OURS' ? operation.ours : operation.postgraphile[way]
  if (question === undefined) throw new RangeError(`PostGraphile has no way named ${way} for ${operation.name}.`)
  return question
}

const graphqlUrl = ({ url }: Running): string => (url.endsWith('/graphql') ? url : `${url}/graphql`)

const askData =
  (asked: Asked): Ask =>
  async (query, variables) => {
    const { data, errors } = await post(graphqlUrl(asked), JSON.stringify({ query, variables }))
    if (errors !== undefined) throw new Error(`${asked.name} answered ${JSON.stringify(errors)}`)
    return data ?? null
  }

/** @throws Error when a request is answered with an error, or a contender answers something else than the first. */
export const checkAnswers = async (
  contenders: readonly Asked[],
  operation: Operation,
  samples: readonly Sample[],
): Promise<void> => {
  const ways = contenders.flatMap((asked) => waysToAsk(asked, operation).map((way) => ({ asked, way })))
  const all = await Promise.all(
    ways.map(async ({ asked, way }) => ({ asked, way, ...(await requestsOf(asked, operation, way, samples)) })),
  )
  const [first] = all
  if (first === undefined) return
  for (let index = 0; index < samples.length; index += 1) {
    const answers = await Promise.all(
      all.map(({ asked, url, bodies }) => answerOf(asked, operation, url, bodies[index]!)),
    )
    const different = answers.findIndex((answer) => !isDeepStrictEqual(answer, answers[0]))
    if (different < 0) continue
    const other = all[different]!
    throw new Error(
      [
        `${operation.name}: ${describe(other)} answers something else than ${describe(first)} to ${first.bodies[index]?.slice(0, 1000)}`,
        ...differenceOf(answers[0]!, answers[different]!).map(
          ([at, one, two]) => `at ${at}\n  ${describe(first)}: ${one}\n  ${describe(other)}: ${two}`,
        ),
      ].join('\n'),
    )
  }
}

const describe = ({ asked, way }: { asked: Asked; way: string }): string =>
  way === '' ? asked.name : `${asked.name} (${way})`

const answerOf = async (asked: Asked, operation: Operation, url: string, body: string): Promise<Json> => {
  const answer = await post(url, body)
  if (answer['errors'] !== undefined) {
    throw new Error(
      `${operation.name}: ${asked.name} answered ${JSON.stringify(answer).slice(0, 1000)}\nto ${body.slice(0, 2000)}`,
    )
  }
  return canonical(asked.dialect === 'STATEMENT' ? answer : (answer['data'] ?? null), operation.unordered)
}

/** The first places at which two answers differ. */
const differenceOf = (one: Json, other: Json, at = '$'): [string, string, string][] => {
  if (isDeepStrictEqual(one, other)) return []
  if (!isContainer(one) || !isContainer(other)) return [[at, shown(one), shown(other)]]
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])]
  return names.flatMap((name) => differenceOf(memberOf(one, name), memberOf(other, name), `${at}.${name}`)).slice(0, 5)
}

type Container = readonly Json[] | { readonly [name: string]: Json }

const isContainer = (value: Json): value is Container => typeof value === 'object' && value !== null

const memberOf = (container: Container, name: string): Json =>
  new Map<string, Json>(Object.entries(container)).get(name) ?? null

const shown = (value: Json): string => JSON.stringify(value).slice(0, 500)

/** Not fetch, whose connections outlive their servers here. @throws Error when nothing answers with JSON. */
const post = (url: string, body: string): Promise<{ readonly [name: string]: Json }> =>
  new Promise((resolve, reject) => {
    const sent = request(
      url,
      { method: 'POST', agent: false, headers: { 'content-type': 'application/json', accept: 'application/json' } },
      (response) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (part: string) => (text += part))
        response.on('end', () => {
          try {
            resolve(JSON.parse(text))
          } catch {
            reject(new Error(`${url} answered ${response.statusCode} without JSON: ${text.slice(0, 500)}`))
          }
        })
      },
    )
    sent.once('error', reject)
    sent.end(body)
  })
