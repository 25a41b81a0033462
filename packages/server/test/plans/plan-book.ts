import { type Viewer, anonymous, operator } from '@pledgegraph/kernel'
import {
  type ExplainingDatabase,
  type Statement,
  type WholeScan,
  printPlan,
  shapeOf,
  wholeScans,
} from '../../../testkit/src/large-registry/index.ts'
import type { NamedOperation } from './operations.ts'

/** The plan of a statement, kept under the operation that was the first to have it. */
export interface KeptPlan {
  readonly operation: string
  readonly statement: string
  /** As it stands in the snapshot. */
  readonly text: string
  /** What it reads from end to end. */
  readonly scans: readonly WholeScan[]
}

export interface PlanBook {
  /** Each once, in the order of the operations, and of one in that of their text. */
  readonly plans: readonly KeptPlan[]
  /** What the snapshot says of each operation. */
  readonly pages: ReadonlyMap<string, string>
}

type Run = (source: string, viewer: Viewer) => Promise<unknown>

/** Runs the operations and asks for the plan of everything that they ask the database. */
export const keepPlans = async (
  registry: ExplainingDatabase,
  run: Run,
  operations: readonly NamedOperation[],
): Promise<PlanBook> => {
  const plans = new Map<string, KeptPlan>()
  const pages = new Map<string, string>()
  for (const { name, source, asOperator = false } of operations) {
    const statements = await registry.statementsOf(() => run(source, asOperator ? operator : anonymous))
    const entries: string[] = []
    // Those of a level run side by side, and end in any order.
    for (const statement of statements.toSorted(byText)) {
      const plan = { operation: name, statement: statement.text, ...(await planOf(registry, statement)) }
      const key = `${statement.text}\n${plan.text}`
      const known = plans.get(key)
      if (known === undefined) plans.set(key, plan)
      entries.push(known === undefined ? plan.text : `As of ${nameOf(known, [...plans.values()])}`)
    }
    pages.set(name, entries.join('\n\n'))
  }
  return { plans: [...plans.values()], pages }
}

const byText = (one: Statement, other: Statement): number =>
  one.text < other.text ? -1 : Number(one.text > other.text)

const planOf = async (registry: ExplainingDatabase, statement: Statement) => {
  const { first, settled } = await registry.plansOf(statement)
  const text = printPlan(first, statement.text)
  const isSame = shapeOf(first) === shapeOf(settled)
  const all = isSame ? [first] : [first, settled]
  return {
    text: isSame ? text : `${text}\nFrom the sixth time on:\n${printPlan(settled, statement.text)}`,
    scans: all.flatMap((plan) => wholeScans(plan, registry.catalog)),
  }
}

/** The operation that has it and, where that has several, its place among them. */
const nameOf = (plan: KeptPlan, plans: readonly KeptPlan[]): string => {
  const all = plans.filter(({ operation }) => operation === plan.operation)
  return all.length === 1 ? plan.operation : `${plan.operation}, plan ${all.indexOf(plan) + 1}`
}
