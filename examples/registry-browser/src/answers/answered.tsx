import type { ReactNode } from 'react'
import { Failure } from './failure.tsx'
import { Loading } from './loading.tsx'
import type { Answer } from './use-answer.ts'

interface AnsweredProps<T> {
  readonly answer: Answer<T>
  /** What to show of it; the answer before stays, faded, while another is on its way. */
  readonly children: (data: T) => ReactNode
}

/** What the registry answered, or that it is still being asked, or why there is no answer and a button to ask again. */
export const Answered = <T,>({ answer, children }: AnsweredProps<T>) => {
  const { data, error, isLoading, retry } = answer
  if (error !== undefined) return <Failure error={error} retry={retry} />
  if (data === undefined) return <Loading />
  return <div aria-busy={isLoading}>{children(data)}</div>
}
