import type { Tab } from './tab.ts'

/**
 * A link to this page that opens the given query. The query is behind the `#`, so that no server's limit on addresses
 * cuts it and no server's log keeps it.
 */
export const linkTo = ({ query, variables }: Tab): string => {
  const link = new URL(location.pathname, location.href)
  link.hash = new URLSearchParams(variables.trim() === '' ? { query } : { query, variables }).toString()
  return link.href
}

/**
 * The query that the address carries, behind `#` or `?`, or null. It is taken out of the address, so that a reload
 * shows what has become of it since and not the link once more.
 */
export const takeSharedTab = (): Tab | null => {
  // A link pasted into the address bar of an open workbench changes only what is behind the #, and that loads nothing.
  addEventListener('hashchange', () => location.reload())
  const shared = readTab(location.hash.slice(1)) ?? readTab(location.search)
  if (shared) history.replaceState(null, '', location.pathname)
  return shared
}

const readTab = (text: string): Tab | null => {
  const parameters = new URLSearchParams(text)
  const query = parameters.get('query')
  return query === null ? null : { query, variables: parameters.get('variables') ?? '' }
}
