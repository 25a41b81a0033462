import { StorageAPI, createLocalStorage } from '@graphiql/toolkit'
import type { Tab } from './tab.ts'

// A namespace of our own: another GraphiQL that was once open on the same host and port has its own tabs.
const local = createLocalStorage({ namespace: 'pledgegraph' })

/** The browser's storage without request headers: the history would keep them there, and with them people's keys. */
export const storage = {
  getItem: local.getItem,
  setItem: (key: string, value: string) => local.setItem(key, withoutHeaders(value)),
  removeItem: local.removeItem,
  clear: local.clear,
  get length() {
    return local.length
  },
}

const withoutHeaders = (value: string): string =>
  value.startsWith('{"queries":') || value.startsWith('{"favorites":')
    ? JSON.stringify(JSON.parse(value, (key, inner: unknown) => (key === 'headers' ? undefined : inner)))
    : value

/** The tab that was open when this browser was last here, or null on a first visit. */
export const storedTab = (): Tab | null => {
  const text = new StorageAPI(storage).get('tabState')
  return text === null ? null : activeTab(text)
}

/** GraphiQL writes the state; a person or an older version may have written something else. */
const activeTab = (text: string): Tab | null => {
  try {
    const { tabs, activeTabIndex } = JSON.parse(text)
    const { query, variables } = tabs[activeTabIndex]
    return { query: query ?? '', variables: variables ?? '' }
  } catch {
    return null
  }
}
