import type { TermResolvers } from '../generated/resolver-types.ts'
import { decodeTermId } from '../rules.ts'
import { label } from './texts.ts'

export const Term: TermResolvers = {
  __resolveReference: ({ id }, { vocabularies }) => vocabularies.termByKey.load(decodeTermId(id)),
  label,
}
