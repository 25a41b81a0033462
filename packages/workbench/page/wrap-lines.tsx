import { useGraphiQL } from '@graphiql/react'
import { useEffect } from 'react'

/** Wraps long lines of the query, as GraphiQL does with the answer: the examples begin with sentences. */
export const WrapLines = () => {
  const queryEditor = useGraphiQL((state) => state.queryEditor)
  useEffect(() => queryEditor?.updateOptions({ wordWrap: 'on', wrappingIndent: 'indent' }), [queryEditor])
  return null
}
