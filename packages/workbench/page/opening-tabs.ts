import { examples } from './examples.ts'
import { storedTab } from './storage.ts'
import type { Tab } from './tab.ts'

export interface OpeningTabs {
  readonly defaultTabs: Tab[]
  readonly initialQuery: string
  readonly initialVariables: string
}

/**
 * The tabs to begin with: on a first visit the examples, later what was left open, and always the shared query where
 * there is one. GraphiQL fills the editors of the first tab shown from the `initial…` texts and not from that tab, and
 * would lose its variables without them.
 */
export const openingTabs = (shared: Tab | null): OpeningTabs => {
  const defaultTabs = shared ? [shared, ...examples] : [...examples]
  const shown = shared ?? storedTab() ?? defaultTabs[0]
  return { defaultTabs, initialQuery: shown?.query ?? '', initialVariables: shown?.variables ?? '' }
}
