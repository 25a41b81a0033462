import { encodeCursor, encodeId } from '../../../packages/kernel/src/index.ts'
import type { Json } from './operation.ts'

/** The id that our API gives to the row with this UUID. */
export const globalId = (typeName: string, uuid: Json | undefined): string => {
  if (typeof uuid !== 'string') throw new TypeError(`A UUID is text; got ${JSON.stringify(uuid)}.`)
  return encodeId(typeName, uuid)
}

/** The cursor of a commitment in the usual order of our lists. */
export const cursorBehind = (listedAt: Json | undefined, id: Json | undefined): string =>
  encodeCursor({ order: 'REGISTERED_AT_DESC', values: [String(listedAt), String(id)] })
