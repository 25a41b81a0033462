import { type ErrorCode, quote } from '@pledgegraph/kernel'
import { type DocumentNode, GraphQLError, Kind, visit } from 'graphql'

/**
 * Text that PostgreSQL cannot store is refused before any resolver sees it: NUL characters, and halves of surrogate
 * pairs. It can come in a literal or anywhere inside the variables.
 * @throws GraphQLError with the code BAD_USER_INPUT.
 */
export const checkTexts = (document: DocumentNode, variables: unknown): void => {
  checkLiterals(document)
  checkValues(variables, 'variables')
}

/** Documents whose literals are well-formed; one that comes again is the same object. */
const checked = new WeakSet<DocumentNode>()

const checkLiterals = (document: DocumentNode): void => {
  if (checked.has(document)) return
  visit(document, { [Kind.STRING]: ({ value }) => checkText(value, 'a literal') })
  checked.add(document)
}

/**
 * Checks all text in a value. `path` says where it is.
 * @throws GraphQLError with the code BAD_USER_INPUT.
 */
export const checkValues = (value: unknown, path: string): void => {
  // Where a text stands is put together only when it is refused.
  if (!isStorable(value)) refuseText(value, path)
}

const isStorable = (value: unknown): boolean => {
  if (typeof value === 'string') return !value.includes('\0') && value.isWellFormed()
  if (Array.isArray(value)) return value.every(isStorable)
  return value === null || typeof value !== 'object' || Object.entries(value).every((entry) => entry.every(isStorable))
}

const refuseText = (value: unknown, path: string): void => {
  if (typeof value === 'string') checkText(value, path)
  else if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) {
      checkText(key, `a name in ${path}`)
      refuseText(inner, `${path}.${key}`)
    }
  }
}

const checkText = (text: string, where: string): void => {
  if (text.includes('\0')) throw refusal(`The text ${quote(text)} in ${where} has a NUL character; leave it out.`)
  if (!text.isWellFormed()) {
    throw refusal(`The text ${quote(text)} in ${where} has half of a surrogate pair; send well-formed Unicode.`)
  }
}

/** Refused before anything is executed, the whole request is at fault, and so is its HTTP status. */
const refusal = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' satisfies ErrorCode, http: { status: 400 } } })
