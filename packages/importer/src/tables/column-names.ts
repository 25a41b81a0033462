import { type ColumnGroup, type ColumnPart, columnGroups } from './column-groups.ts'
import { columns } from './columns.ts'
import { nearest } from './nearest.ts'

/** Headers as they are compared: `Lead_organization TYPE` and `leadOrganizationType` alike. */
export const headerKey = (header: string): string =>
  header
    .normalize('NFKD')
    .replace(/[^\p{Letter}\p{Number}]+/gu, '')
    .toLowerCase()

const keyByHeader = new Map(
  columns.flatMap(({ key, header, also = [] }) =>
    [key, header, ...also].map((name) => [headerKey(name), key] as const),
  ),
)

type GroupColumn = readonly [group: ColumnGroup, part: ColumnPart]

/** By the header with `#` for the number: `deliverable#due`. */
const groupColumns = new Map(
  columnGroups.flatMap((group) =>
    [group.header, ...group.also].flatMap((name) =>
      group.parts.flatMap((part) =>
        [part.key, ...part.also].map((ending): readonly [string, GroupColumn] => [
          `${headerKey(name)}#${headerKey(ending)}`,
          [group, part],
        ]),
      ),
    ),
  ),
)

/** The same without a number, which means the first one. */
const firstColumns = new Map([...groupColumns].map(([name, column]) => [name.replace('#', ''), column]))

/**
 * The key of the column that a header means, such as `leadOrganizationType` or `deliverable 2 due`; null when it means
 * none.
 */
export const columnOf = (header: string): string | null => {
  const name = headerKey(header)
  const [number = '1'] = /[1-9]\d?/.exec(name) ?? []
  const column = groupColumns.get(name.replace(number, '#')) ?? firstColumns.get(name)
  return keyByHeader.get(name) ?? (column === undefined ? null : keyOfGroup(column, number))
}

const keyOfGroup = ([group, part]: GroupColumn, number: string): string => `${group.key} ${number} ${part.key}`.trim()

/** A column whose name is like this one; null when none is. */
export const nearestColumn = (name: string): string | null =>
  nearest(
    name,
    [
      ...columns.flatMap(({ header, also = [] }) => [header, ...also]),
      ...columnGroups.flatMap(({ header, parts }) => parts.map(({ key }) => `${header} 1 ${key}`.trim())),
    ],
    headerKey,
  )
