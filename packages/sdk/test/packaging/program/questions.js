import { Client, CommitmentsDocument, Pledgegraph, byHash, overGet } from '@pledgegraph/sdk'

/** What the same few lines of a user's program find at a registry, wherever they run. */
export const askAll = async (url) => {
  const registry = new Pledgegraph({ url })
  return {
    titles: await allTitles(registry),
    firstTwo: await firstTwo(registry),
    node: await readNodes(registry),
    error: await errorOf(registry.query('query Wrong { unheardOf }')),
    aborted: await errorOf(abortedCall(registry)),
    timedOut: await errorOf(registry.commitments({}, { timeout: 0.001, retries: 0 })),
    overGet: await overGetByHash(url),
  }
}

const allTitles = async (registry) => {
  const titles = []
  for await (const { title } of registry.commitments.all({ first: 7 })) titles.push(title)
  return { count: titles.length, distinct: new Set(titles).size, eighth: titles[7] }
}

const firstTwo = async (registry) => {
  const titles = []
  for await (const { title } of registry.commitments.all({ first: 1 })) {
    titles.push(title)
    if (titles.length === 2) break
  }
  return titles
}

const readNodes = async (registry) => {
  const { commitments } = await registry.commitments({ first: 2 })
  const nodes = await Promise.all(commitments.nodes.map(({ id }) => registry.node(id)))
  return nodes.map((node) => node.__typename)
}

const abortedCall = (registry) => {
  const controller = new AbortController()
  const call = registry.commitments({}, { signal: controller.signal })
  controller.abort(new Error('enough'))
  return call
}

/** The second time, when the registry knows the document. */
const overGetByHash = async (url) => {
  const asked = []
  const onRequest = ({ method }) => void asked.push(method)
  const client = new Client({ url, reads: overGet(), persisted: byHash(), onRequest })
  await client.query(CommitmentsDocument, { first: 1 })
  asked.length = 0
  const { commitments } = await client.query(CommitmentsDocument, { first: 1 })
  return { asked, found: commitments.nodes.length }
}

const errorOf = async (call) => {
  try {
    return { answered: await call }
  } catch (error) {
    return { name: error.name, message: error.message, code: error.code ?? null }
  }
}
