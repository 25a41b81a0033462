/** So many new documents fill the server's caches three times over. */
const newDocuments = 5000

/** One of so many requests has to bring a new document: one of 200, or more where the requests are few. */
export const newDocumentEvery = (requests: number): number => Math.min(200, 2 * Math.ceil(requests / newDocuments / 2))

/**
 * Mixes the requests of several operations: one of each in turn, with all their samples. In between come documents that
 * nobody has asked before, as from readers who write their own; each comes twice, because the server compiles what
 * comes again. Answers the bodies from a position on, of a sequence without end in which positions are as good as names.
 */
export const mix =
  (operations: readonly (readonly string[])[], every: number) =>
  (from: number, count: number): string[] =>
    Array.from({ length: count }, (_, index) => bodyAt(operations, every, from + index))

const bodyAt = (operations: readonly (readonly string[])[], every: number, position: number): string => {
  if (position % (every / 2) !== 0) return sampleAt(operations, position)
  const document = Math.floor(position / every)
  return withField(sampleAt(operations, document), `never_before_${document}: __typename`)
}

const sampleAt = (operations: readonly (readonly string[])[], position: number): string => {
  const samples = operations[position % operations.length]!
  return samples[Math.floor(position / operations.length) % samples.length]!
}

/** The same request with one more field at the top of its document. */
const withField = (body: string, field: string): string => {
  const { query, ...rest }: { query: string } = JSON.parse(body)
  return JSON.stringify({ query: query.replace(/\}\s*$/, ` ${field} }`), ...rest })
}
