import { defineDomain, readTypeDefs } from '@pledgegraph/kernel'
import { createLoaders } from './loaders.ts'
import { resolvers } from './resolvers/index.ts'

export { type ImportSummary, importVocabularyTexts, seedVocabularies } from './commands.ts'
export { type Scheme, type TermEntry, termKey, terms } from './data/terms.ts'
export type { RefusedText } from './official-texts.ts'

export const vocabularies = defineDomain({
  name: 'vocabularies',
  typeDefs: readTypeDefs(new URL('./schema.graphql', import.meta.url)),
  resolvers,
  createLoaders,
})
