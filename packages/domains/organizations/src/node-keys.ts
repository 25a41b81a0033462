import { BadUserInput, decodeId, idPrefix, quote, typeReader } from '@pledgegraph/kernel'
import type { NodeKey } from './queries.ts'

/** The types that `node` leads to, and whether they are found by UUID or by the code of a vocabulary. */
const nodeTypes = {
  Organization: 'UUID',
  ActionNetwork: 'UUID',
  Commitment: 'UUID',
  Deliverable: 'UUID',
  ProgressReport: 'UUID',
  Goal: 'CODE',
  Target: 'CODE',
  Country: 'CODE',
  Term: 'CODE',
} as const

export type NodeType = keyof typeof nodeTypes
const typeNames = Object.keys(nodeTypes) as NodeType[]
const readType = typeReader(typeNames)

/**
 * The type that a global id belongs to.
 * @throws BadUserInput when the id has no known prefix.
 */
const nodeType = (id: string): NodeType => {
  const type = readType(id)
  if (type !== null) return type
  throw new BadUserInput(`${quote(id)} is not a global id; those begin with ${typeNames.map(idPrefix).join(', ')}.`)
}

export interface TypedKey extends NodeKey {
  readonly type: NodeType
}

/**
 * Where the thing with this global id is found.
 * @throws BadUserInput when the id is malformed.
 */
export const nodeKey = (id: string): TypedKey => {
  const type = nodeType(id)
  return nodeTypes[type] === 'UUID'
    ? { type, uuid: decodeId(type, id), code: null }
    : { type, uuid: null, code: id.slice(idPrefix(type).length) }
}

/** The same as text, to compare by. */
export const nodeKeyText = ({ type, uuid, code }: NodeKey): string => `${type} ${uuid ?? code}`

/** The key that became this text. */
export const readNodeKey = (text: string): NodeKey => {
  const end = text.indexOf(' ')
  // The text begins with the name of a type.
  const type = text.slice(0, end) as NodeType
  const found = text.slice(end + 1)
  return nodeTypes[type] === 'UUID' ? { type, uuid: found, code: null } : { type, uuid: null, code: found }
}
