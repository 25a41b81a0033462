/** A step of a plan, as `explain (format json)` tells it. */
export interface PlanNode {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Index Name'?: string
  readonly 'Index Cond'?: string
  readonly Strategy?: string
  readonly 'Parent Relationship'?: string
  readonly Plans?: readonly PlanNode[]
  readonly [detail: string]: unknown
}

const details = [
  'Index Cond',
  'Recheck Cond',
  'Order By',
  'Hash Cond',
  'Merge Cond',
  'Join Filter',
  'Sort Key',
  'Presorted Key',
  'Group Key',
  'Cache Key',
  'One-Time Filter',
  'Filter',
]

/**
 * The plan as a text that stays the same as long as the plan does: without estimates, and with ? for every value that
 * the statement was given.
 */
export const printPlan = (node: PlanNode, statement: string): string => lines(node, statement).join('\n')

/** The same without any condition, by which plans for these values and for any values are compared. */
export const shapeOf = (node: PlanNode): string =>
  [headline(node), ...steps(node).flatMap((part) => shapeOf(part).split('\n').map(indented))].join('\n')

const lines = (node: PlanNode, statement: string): string[] => [
  headline(node),
  ...details.flatMap((name) => {
    const detail = node[name]
    if (detail === undefined) return []
    const text = Array.isArray(detail) ? detail.join(', ') : String(detail)
    return [`    ${name}: ${withoutValues(text, statement)}`]
  }),
  ...steps(node).flatMap((part) => lines(part, statement).map(indented)),
]

/** What it is made of, without those that only hand over a value that was given. */
const steps = (node: PlanNode): PlanNode[] =>
  (node.Plans ?? []).filter(
    (part) => part['Node Type'] !== 'Result' || part['Parent Relationship'] !== 'InitPlan' || part.Plans !== undefined,
  )

const indented = (line: string): string => `  ${line}`

const headline = (node: PlanNode): string => {
  const { 'Node Type': type, 'Index Name': index, 'Relation Name': table, 'Subplan Name': subplan } = node
  const alias = node['Alias'] === table ? undefined : node['Alias']
  return [
    subplan === undefined ? '' : `${String(subplan).replace(/ \(returns .*\)/, '')}: `,
    node.Strategy === 'Hashed' ? 'Hash' : node.Strategy === 'Sorted' ? 'Group' : '',
    type,
    node['Join Type'] === undefined || node['Join Type'] === 'Inner' ? '' : ` ${node['Join Type']}`,
    node['Scan Direction'] === 'Backward' ? ' Backward' : '',
    index === undefined ? '' : ` using ${index}`,
    table === undefined ? '' : ` on ${table}`,
    node['Function Name'] === undefined ? '' : ` on ${String(node['Function Name'])}`,
    node['CTE Name'] === undefined ? '' : ` on ${String(node['CTE Name'])}`,
    alias === undefined ? '' : ` ${String(alias)}`,
  ].join('')
}

/** Values that stand in the statement itself belong to it; all others were given, or come of those that were. */
const withoutValues = (text: string, statement: string): string =>
  text.replaceAll(/'(?:[^']|'')*'|\$\d+|(?<![\w.$]|SubPlan )-?\d+(?:\.\d+)?\b/g, (value) =>
    value.startsWith("'") && statement.includes(value) ? value : '?',
  )
