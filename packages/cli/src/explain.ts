/** By their names, because each class would come with the package that throws it. */
const expected: ReadonlySet<string> = new Set([
  'BadUserInput',
  'DatabaseUnavailable',
  'PortUnavailable',
  'RangeError',
  'UnreadableSource',
  'UnusableFile',
  'UnusableOutput',
])

/** One line for what the operator can mend; the stack for what is ours to mend. */
export const explain = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  return expected.has(error.name) ? error.message : (error.stack ?? error.message)
}
