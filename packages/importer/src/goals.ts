import type { Note } from './oddities.ts'

/** How many numbered and how many lettered targets each goal has, goal 1 first: 169 in all. */
export const targetCounts: readonly (readonly [numbered: number, lettered: number])[] = [
  [5, 2],
  [5, 3],
  [9, 4],
  [7, 3],
  [6, 3],
  [6, 2],
  [3, 2],
  [10, 2],
  [5, 3],
  [7, 3],
  [7, 3],
  [8, 3],
  [3, 2],
  [7, 3],
  [9, 3],
  [10, 2],
  [19, 0],
]

/** Whether this is one of the 17 goals. */
export const isGoal = (goal: number): boolean => Number.isInteger(goal) && goal >= 1 && goal <= targetCounts.length

/** Whether this is one of the 169 targets: `14.2` and `14.a` are, `14.8` and `14.d` are not. */
export const isTarget = (target: string): boolean => {
  const [, goal = '', number, letter = ''] = /^([1-9]|1[0-7])\.(?:([1-9]|1\d)|([a-d]))$/.exec(target) ?? []
  const counts = targetCounts[Number(goal) - 1]
  if (counts === undefined) return false
  const [numbered, lettered] = counts
  return number === undefined ? letter.charCodeAt(0) - 'a'.charCodeAt(0) < lettered : Number(number) <= numbered
}

/** The goals among these values, each once and ascending. Forms write `14` and `"14"`. */
export const readGoals = (values: readonly (string | number)[], field: string, note: Note): number[] => {
  const goals = new Set<number>()
  for (const [index, value] of values.entries()) {
    const goal = typeof value === 'number' || /^\d{1,2}$/.test(value.trim()) ? Number(value) : Number.NaN
    if (!isGoal(goal)) note('UNKNOWN_GOAL', `${field}[${index}]`, String(value))
    else if (goals.has(goal)) note('DUPLICATE_ENTRY', `${field}[${index}]`, String(value))
    else goals.add(goal)
  }
  return [...goals].toSorted((a, b) => a - b)
}

/** The targets among these texts, each once, in their order. */
export const readTargets = (
  values: readonly string[],
  goals: readonly number[],
  field: string,
  note: Note,
): string[] => {
  const targets = new Set<string>()
  for (const [index, value] of values.entries()) {
    const target = value.trim().toLowerCase()
    const path = `${field}[${index}]`
    if (!isTarget(target)) note('UNKNOWN_TARGET', path, value)
    else if (targets.has(target)) note('DUPLICATE_ENTRY', path, value)
    else {
      targets.add(target)
      if (!goals.includes(Number.parseInt(target, 10))) note('TARGET_WITHOUT_GOAL', path, value)
    }
  }
  return [...targets]
}
