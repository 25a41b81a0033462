export { takeOffIdentifiers } from './identifiers.ts'
export { isNoName } from './no-names.ts'
export { longestName, readPartners } from './read-partners.ts'
