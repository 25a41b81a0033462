import { useSyncExternalStore } from 'react'

/** The address of the page, which is all that this app knows about what to show. */
export const useAddress = (): URL => new URL(useSyncExternalStore(onMove, () => location.href))

const onMove = (listener: () => void): (() => void) => {
  addEventListener('popstate', listener)
  return () => removeEventListener('popstate', listener)
}

/** Goes to another view as a link does, or with `replace` changes the address without a step to come back to. */
export const navigate = (href: string, { replace = false } = {}): void => {
  const { pathname } = location
  history[replace ? 'replaceState' : 'pushState'](null, '', href)
  dispatchEvent(new PopStateEvent('popstate'))
  if (location.pathname !== pathname) scrollTo(0, 0)
}
