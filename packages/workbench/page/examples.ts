import type { Tab } from './tab.ts'

const queries = import.meta.glob<string>('../examples/*.graphql', { query: '?raw', import: 'default', eager: true })
const variables = import.meta.glob<string>('../examples/*.json', { query: '?raw', import: 'default', eager: true })

/** The examples in the order of their file names: the tabs of a first visit. */
export const examples: readonly Tab[] = Object.entries(queries).map(([path, query]) => ({
  query: query.trim(),
  variables: variables[path.replace(/\.graphql$/, '.variables.json')]?.trim() ?? '',
}))
