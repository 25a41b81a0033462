import { resolveReference } from '@pledgegraph/kernel'
import type { TermResolvers } from '../generated/resolver-types.ts'
import { decodeTermId } from '../rules.ts'
import { label } from './texts.ts'

export const Term: TermResolvers = {
  __resolveReference: resolveReference(
    ({ id }) => decodeTermId(id),
    ({ vocabularies }) => vocabularies.termByKey,
  ),
  label,
}
