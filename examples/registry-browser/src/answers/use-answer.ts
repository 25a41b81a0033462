import { useEffect, useEffectEvent, useState } from 'react'
import type { Pledgegraph } from '@pledgegraph/sdk'
import { recall, remember } from './memory.ts'
import { openRegistry } from './registry.ts'

/** What the registry says, as far as it is known. */
export interface Answer<T> {
  /** The answer, or the one before while another is on its way. */
  readonly data: T | undefined
  /** Why there is no answer; undefined unless the last question failed. */
  readonly error: unknown
  readonly isLoading: boolean
  readonly retry: () => void
}

type Ask<T> = (registry: Pledgegraph, options: { signal: AbortSignal }) => Promise<T>

/**
 * Asks the registry whenever the key changes, and gives a question up when nobody waits for it any more. An answer that
 * was here before is shown at once while it is asked for again, so that Back is immediate.
 */
export const useAnswer = <T>(key: string, ask: Ask<T>): Answer<T> => {
  const [tries, setTries] = useState(0)
  const [last, setLast] = useState<{ question?: string; data?: T; error?: unknown }>({})
  const askNow = useEffectEvent(async (signal: AbortSignal) => ask(openRegistry(), { signal }))
  const question = `${key} ${tries}`

  useEffect(() => {
    const controller = new AbortController()
    const settle = (outcome: { data: T } | { error: unknown }): void => {
      if (controller.signal.aborted) return
      if ('data' in outcome) remember(key, outcome.data)
      setLast({ question, ...outcome })
    }
    askNow(controller.signal).then(
      (data) => settle({ data }),
      (error: unknown) => settle({ error }),
    )
    return () => controller.abort()
  }, [question])

  const isLoading = last.question !== question
  return {
    data: isLoading ? (recall<T>(key) ?? last.data) : last.data,
    error: isLoading ? undefined : last.error,
    isLoading,
    retry: () => setTries(tries + 1),
  }
}
