/** The latest answers by what was asked, the longest unused first. */
const answers = new Map<string, unknown>()
const capacity = 50

export const remember = (key: string, answer: unknown): void => {
  answers.delete(key)
  answers.set(key, answer)
  for (const oldest of [...answers.keys()].slice(0, -capacity)) answers.delete(oldest)
}

// A key begins with the name of the view that asks, which always asks for the same type.
export const recall = <T>(key: string): T | undefined => answers.get(key) as T | undefined
