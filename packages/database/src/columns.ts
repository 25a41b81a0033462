import { type Fields, unique } from '@pledgegraph/kernel'

/**
 * The names of the fields that are asked for, of those that an entity has columns for, in the order of the table. They are
 * what tells the shapes of a statement apart.
 */
export const asked = <Name extends string>(
  columnsByField: Readonly<Record<Name, unknown>>,
  fields: Fields,
): readonly Name[] => {
  const names = Object.keys(columnsByField) as Name[] // the keys of a constant
  return fields === null ? names : names.filter((name) => fields.has(name))
}

/** The columns that these fields are read from, each once. */
export const columnsOf = <Table extends Readonly<Record<string, readonly unknown[]>>>(
  columnsByField: Table,
  names: readonly (keyof Table)[],
): readonly Table[keyof Table][number][] => unique(names.flatMap((name) => columnsByField[name]!)) // a key of the table
