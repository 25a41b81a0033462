import type { CallInfo } from './calls.ts'
import { type Operations, operationNames } from '../generated/operations.ts'
import type { TypedDocument } from '../typed-document.ts'
import { operationName } from './operation-name.ts'

/** Some of the data; an error in the place of a value is the error of that field. */
export type PartialData<Data> = Data extends readonly (infer Item)[]
  ? readonly PartialData<Item>[]
  : Data extends object
    ? { readonly [Key in keyof Data]?: PartialData<Data[Key]> | Error | undefined }
    : Data

/** What an override answers: some of the data, or nothing to have all of it made up. */
export type OverrideAnswer<Data> = PartialData<Data> | undefined | void

/** What is said of the answers of an operation, or worked out for each call. It may throw the failures of this module. */
export type Override<Data, Variables> =
  PartialData<Data> | ((variables: Variables, call: CallInfo) => OverrideAnswer<Data> | Promise<OverrideAnswer<Data>>)

/** Overrides by the name of a curated operation. */
export type Overrides = {
  readonly [Name in keyof Operations]?: Override<Operations[Name]['data'], Operations[Name]['variables']> | undefined
}

/** The override of a document of your own. */
export interface DocumentOverride {
  /** The name of the operation. */
  readonly operation: string
  readonly override: AnyOverride
}

/** An override whose types were checked where it was written. */
export type AnyOverride = object | ((variables: never, call: CallInfo) => unknown)

/**
 * An override of an operation of your own, for `documents`: `answerTo(MyDocument, (variables) => ({ … }))`.
 * @throws TypeError for a document without a name.
 */
export const answerTo = <Data extends object, Variables>(
  document: TypedDocument<Data, Variables>,
  override: Override<Data, Variables>,
): DocumentOverride => {
  const operation = operationName(document)
  if (operation === null) throw new TypeError('Only an operation with a name can be overridden: query Name { … }')
  return { operation, override }
}

/**
 * All overrides by the name of their operation.
 * @throws TypeError for names that no curated operation has, and for operations that are overridden twice.
 */
export const overridesByName = (
  operations: Overrides,
  documents: readonly DocumentOverride[],
): ReadonlyMap<string, AnyOverride> => {
  const names: readonly string[] = operationNames
  const byName = new Map<string, AnyOverride>()
  for (const [name, override] of Object.entries<AnyOverride | undefined>(operations)) {
    if (!names.includes(name))
      throw new TypeError(`There is no curated operation ${name}; there are ${names.join(', ')}.`)
    if (override !== undefined) byName.set(name, override)
  }
  for (const { operation, override } of documents) {
    if (byName.has(operation)) throw new TypeError(`${operation} is overridden twice.`)
    byName.set(operation, override)
  }
  return byName
}
