/** The statuses of commitments that everybody may see. */
export const statuses = ['PUBLISHED', 'COMPLETED', 'CANCELLED', 'WITHDRAWN'] as const

/**
 * The filter that the parameters of an address ask for.
 * @throws RangeError for a value that no filter takes; what only the registry can judge is left to it.
 */
export const filterOf = (parameters: URLSearchParams) => {
  const { goal, status, country, title } = Object.fromEntries(parameters)
  return {
    ...(goal && { goals: [goalNumber(goal)] }),
    ...(status && { statuses: [knownStatus(status)] }),
    ...(country && { countries: [country] }),
    ...(title && { titleContains: title }),
  }
}

const goalNumber = (text: string): number => {
  if (/^\d+$/.test(text)) return Number(text)
  throw new RangeError(`goal=${text} in the address names no goal; they have numbers from 1 to 17.`)
}

const knownStatus = (text: string) => {
  const status = statuses.find((status) => status === text)
  if (status !== undefined) return status
  throw new RangeError(`status=${text} in the address names no status; there are ${statuses.join(', ')}.`)
}
