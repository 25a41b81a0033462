export interface Leaf {
  /** With the index of its row: `deliverables[2].date`. */
  path: string
  /** Without: `deliverables[].date`; for lists of plain values the list itself: `goals`. */
  field: string
  value: string | number | boolean
}

/** Every value that is in a record, and where. */
export const leavesOf = (value: unknown, path = '', field = ''): Leaf[] => {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => {
      const isRow = typeof item === 'object' && item !== null
      return leavesOf(item, `${path}[${index}]`, isRow ? `${field}[]` : field)
    })
  }
  if (typeof value === 'object' && value !== null) {
    const prefix = (text: string): string => (text === '' ? '' : `${text}.`)
    return Object.entries(value).flatMap(([key, item]) => leavesOf(item, prefix(path) + key, prefix(field) + key))
  }
  const isValue = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  return isValue ? [{ path, field, value }] : []
}

/** The index in a path. */
export const rowOf = (path: string): number => Number(/\[(\d+)\]/.exec(path)?.[1] ?? 0)

export const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()
