import { readFileSync } from 'node:fs'
import { type Fragment, parseFragment } from '../documents.ts'
import type { ListName } from '../lists.ts'

/** What the lines of an export are about. The fragment says what a line holds, and in which order. */
export interface LineKind {
  /** The name of the file that has only such lines. */
  readonly name: string
  readonly list: ListName
  readonly fragment: Fragment
  readonly description: string
}

const fragmentIn = (file: string): Fragment =>
  parseFragment(readFileSync(new URL(`./${file}.graphql`, import.meta.url), 'utf8'))

/** In the order of a whole export: what a line refers to comes before it. */
export const lineKinds: readonly LineKind[] = [
  {
    name: 'organizations',
    list: 'organizations',
    fragment: fragmentIn('organization'),
    description: 'Organizations with their other spellings and identifiers, first the active, then the merged ones.',
  },
  {
    name: 'action-networks',
    list: 'actionNetworks',
    fragment: fragmentIn('action-network'),
    description: 'Action networks.',
  },
  {
    name: 'commitments',
    list: 'commitments',
    fragment: fragmentIn('commitment'),
    description: 'Commitments with their partners, resources, deliverables and progress reports.',
  },
]
