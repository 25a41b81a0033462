import { visit } from 'graphql'
import type { NamedOperation } from './operations.ts'

/** The list that an operation pages through: the names of the fields that lead to it; null when it pages through none. */
export const listPath = (operation: NamedOperation): readonly string[] | null => {
  let found: string[] | null = null
  const path: string[] = []
  visit(operation, {
    Field: {
      enter: ({ alias, name, arguments: given = [] }) => {
        path.push((alias ?? name).value)
        const after = given.find((argument) => argument.name.value === 'after')?.value
        if (after?.kind === 'Variable' && after.name.value === 'after') found = [...path]
      },
      leave: () => void path.pop(),
    },
  })
  return found
}
