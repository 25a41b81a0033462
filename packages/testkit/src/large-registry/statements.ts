/** A statement as it was sent. */
export interface Statement {
  readonly text: string
  readonly parameters: readonly unknown[]
  /** The object ids of the parameters' types; 0 where the text has to tell. */
  readonly types: readonly number[]
}

const typeNames: Readonly<Record<number, string>> = { 0: 'unknown', 16: 'boolean', 20: 'bigint', 1184: 'timestamptz' }

/** What PostgreSQL takes to prepare the statement under this name. */
export const toPrepare = (name: string, { text, types }: Statement): string => {
  const declared = types.length === 0 ? '' : ` (${types.map(typeName).join(', ')})`
  return `prepare ${name}${declared} as ${text}`
}

/** What it takes to execute it with its parameters. */
export const toExecute = (name: string, { parameters }: Statement): string =>
  `execute ${name}${parameters.length === 0 ? '' : `(${parameters.map(literal).join(', ')})`}`

const typeName = (id: number): string => {
  const name = typeNames[id]
  if (name !== undefined) return name
  throw new Error(`A parameter has the type ${id}, which is none of ${Object.keys(typeNames).join(', ')}.`)
}

const literal = (value: unknown): string => {
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value)) return quoted(`{${value.map(element).join(',')}}`)
  return quoted(String(value))
}

const element = (value: unknown): string =>
  value === null ? 'null' : `"${String(value).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`
