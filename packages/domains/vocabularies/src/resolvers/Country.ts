import { resolveReference } from '@pledgegraph/kernel'
import type { CountryResolvers } from '../generated/resolver-types.ts'
import { decodeCountryId } from '../rules.ts'
import { label } from './texts.ts'

export const Country: CountryResolvers = {
  __resolveReference: resolveReference(
    ({ id }) => decodeCountryId(id),
    ({ vocabularies }) => vocabularies.countryByCode,
  ),
  name: label,
}
