import type { CallOptions, Pledgegraph } from '@pledgegraph/sdk'
import { recall } from '../answers/memory.ts'
import { useAnswer } from '../answers/use-answer.ts'
import type { Choices } from './choice.tsx'

export interface AllChoices {
  readonly goals: Choices
  readonly countries: Choices
}

/** What can be chosen in the filters, which is asked once: goals and countries hardly change while somebody reads. */
export const useChoices = () =>
  useAnswer(key, async (registry, options) => recall<AllChoices>(key) ?? loadChoices(registry, options))

const key = 'choices'

const loadChoices = async (registry: Pledgegraph, options: CallOptions): Promise<AllChoices> => {
  const [goals, countries] = await Promise.all([
    Array.fromAsync(registry.goals.all({}, options)),
    Array.fromAsync(registry.countries.all({}, options)),
  ])
  return {
    goals: goals.map(({ number, label }) => ({ value: String(number), label: `${number} ${label}` })),
    countries: countries.map(({ code, name }) => ({ value: code, label: name })),
  }
}
