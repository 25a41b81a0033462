import { cursorOf } from './cursors.ts'
import type { Ask, NamedOperation } from './operations.ts'
import type { Samples } from './samples.ts'

/** The commitments that hang on things, of one and of many, from the beginning and from the middle. */
export const ownerOperations = async (samples: Samples, ask: Ask): Promise<NamedOperation[]> => {
  const cursor = await usualCursor(ask, samples)
  return Object.entries(owners(samples)).flatMap(([owner, { open, close }]) => {
    const list = (name: string, args: string, selection: string): NamedOperation => ({
      name: `the commitments of ${owner}, ${name}`,
      source: `{ ${open}(${args}) { ${selection} } ${close} }`,
    })
    return [
      list('the newest', 'first: 20', 'nodes { id }'),
      list('the oldest', 'last: 20', 'nodes { id }'),
      list('after one in the middle', `first: 20, after: "${cursor}"`, 'nodes { id }'),
      list('before one in the middle', `last: 20, before: "${cursor}"`, 'nodes { id }'),
      // Of many that have few commitments this takes far too long; the statement is the same.
      ...(isMany(open) ? [] : [list('by title', 'first: 20, orderBy: { field: TITLE }', 'nodes { id }')]),
      list('of a status', 'first: 20, filter: { statuses: [COMPLETED] }', 'nodes { id }'),
      list('counted', 'first: 20', 'totalCount'),
      list('counted by status', 'first: 20, filter: { statuses: [COMPLETED] }', 'totalCount'),
    ]
  })
}

const isMany = (open: string): boolean => open.includes('nodes')

/** The usual order has the same cursors in every list. */
const usualCursor = (ask: Ask, { commitment }: Samples): Promise<string> =>
  cursorOf(ask, `commitments(filter: { ids: ["${commitment}"] }`)

/** What comes before the list and behind it. */
interface Way {
  readonly open: string
  readonly close: string
}

const owners = (samples: Samples): Record<string, Way> => ({
  'a common goal': { open: `goal(number: ${samples.commonGoal}) { commitments`, close: '}' },
  'all goals': { open: 'goals { nodes { commitments', close: '} }' },
  'a common target': { open: `target(code: "${samples.commonTarget}") { commitments`, close: '}' },
  'a hundred targets': { open: 'targets(first: 100) { nodes { commitments', close: '} }' },
  'a common country': { open: `country(code: "${samples.commonCountry}") { commitments`, close: '}' },
  'a hundred countries': { open: 'countries(first: 100) { nodes { commitments', close: '} }' },
  'a common term': { open: `term(id: "term_${samples.commonTerm}") { commitments`, close: '}' },
  'all terms': { open: 'terms(first: 100) { nodes { commitments', close: '} }' },
  'a network': { open: `actionNetwork(id: "${samples.network}") { commitments`, close: '}' },
  'all networks': { open: 'actionNetworks { nodes { commitments', close: '} }' },
  'an organization that leads much': { open: `organization(id: "${samples.leaders[0]}") { ledCommitments`, close: '}' },
  'organizations that lead': { open: 'organizations { nodes { ledCommitments', close: '} }' },
  'an organization that takes part': {
    open: `organization(id: "${samples.organization}") { partnerCommitments`,
    close: '}',
  },
  'organizations that take part': { open: 'organizations { nodes { partnerCommitments', close: '} }' },
  'names that nobody knows': { open: 'unresolvedOrganizations(first: 5) { nodes { commitments', close: '} }' },
})
