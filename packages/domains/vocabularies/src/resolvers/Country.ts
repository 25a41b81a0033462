import type { CountryResolvers } from '../generated/resolver-types.ts'
import { decodeCountryId } from '../rules.ts'
import { label } from './texts.ts'

export const Country: CountryResolvers = {
  __resolveReference: ({ id }, { vocabularies }) => vocabularies.countryByCode.load(decodeCountryId(id)),
  name: label,
}
