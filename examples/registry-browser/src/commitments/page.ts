const pageSize = 10

/** The page of a list that the parameters of an address ask for. */
export const pageOf = (parameters: URLSearchParams) => {
  const before = parameters.get('before')
  const place = before === null ? { first: pageSize, after: parameters.get('after') } : { last: pageSize, before }
  return { ...place, withTotalCount: true }
}

/** The same address with these parameters, and without those that are empty; back on the first page unless one is named. */
export const withParameters = (parameters: URLSearchParams, changes: Readonly<Record<string, string>>): string => {
  const changed = Object.entries({ ...Object.fromEntries(parameters), after: '', before: '', ...changes })
  return `?${new URLSearchParams(changed.filter(([, value]) => value !== ''))}`
}
