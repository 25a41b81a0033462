import { connection, exactlyOne, mapPage, nodeFieldsOf, pageRequest } from '@pledgegraph/kernel'
import { toCountryConditions, toGoalConditions, toTargetConditions, toTermConditions } from '../filter.ts'
import type { QueryResolvers } from '../generated/resolver-types.ts'
import { toCountry, toGoal, toTarget, toTerm } from '../mappers.ts'
import { countCountries, listCountries } from '../queries/countries.ts'
import { countGoals, listGoals } from '../queries/goals.ts'
import { countTargets, listTargets } from '../queries/targets.ts'
import { countTerms, listTerms } from '../queries/terms.ts'
import {
  checkGoalNumber,
  decodeCountryId,
  decodeGoalId,
  decodeTargetId,
  decodeTermId,
  parseTargetCode,
  parseTermKey,
} from '../rules.ts'

export const Query: QueryResolvers = {
  goal: (_, args, { vocabularies }) => {
    const by = exactlyOne(['id', 'number'], args)
    return vocabularies.goalByNumber.load(by.name === 'id' ? decodeGoalId(by.value) : checkGoalNumber(by.value))
  },

  goals: (_, { filter, orderBy, ...pageArguments }, { database }, info) => {
    const conditions = toGoalConditions(filter ?? {})
    const order = { field: orderBy?.field ?? 'NUMBER', direction: orderBy?.direction ?? 'ASC' }
    const page = pageRequest(pageArguments)
    return connection(
      info,
      async () => mapPage(await listGoals(database, conditions, order, page, nodeFieldsOf(info)), toGoal),
      () => countGoals(database, conditions),
    )
  },

  target: (_, args, { vocabularies }) => {
    const by = exactlyOne(['id', 'code'], args)
    return vocabularies.targetByCode.load(by.name === 'id' ? decodeTargetId(by.value) : parseTargetCode(by.value))
  },

  targets: (_, { filter, orderBy, ...pageArguments }, { database }, info) => {
    const conditions = toTargetConditions(filter ?? {})
    const order = { field: orderBy?.field ?? 'CODE', direction: orderBy?.direction ?? 'ASC' }
    const page = pageRequest(pageArguments)
    return connection(
      info,
      async () => mapPage(await listTargets(database, conditions, order, page, nodeFieldsOf(info)), toTarget),
      () => countTargets(database, conditions),
    )
  },

  country: (_, args, { vocabularies }) => {
    const by = exactlyOne(['id', 'code'], args)
    return vocabularies.countryByCode.load(by.name === 'id' ? decodeCountryId(by.value) : by.value)
  },

  countries: (_, { filter, orderBy, ...pageArguments }, { database }, info) => {
    const conditions = toCountryConditions(filter ?? {})
    const order = { field: orderBy?.field ?? 'NAME', direction: orderBy?.direction ?? 'ASC' }
    const page = pageRequest(pageArguments)
    return connection(
      info,
      async () => mapPage(await listCountries(database, conditions, order, page, nodeFieldsOf(info)), toCountry),
      () => countCountries(database, conditions),
    )
  },

  term: (_, args, { vocabularies }) => {
    const by = exactlyOne(['id', 'key'], args)
    return vocabularies.termByKey.load(by.name === 'id' ? decodeTermId(by.value) : parseTermKey(by.value))
  },

  terms: (_, { filter, orderBy, ...pageArguments }, { database }, info) => {
    const conditions = toTermConditions(filter ?? {})
    const order = { field: orderBy?.field ?? 'FORM', direction: orderBy?.direction ?? 'ASC' }
    const page = pageRequest(pageArguments)
    return connection(
      info,
      async () => mapPage(await listTerms(database, conditions, order, page, nodeFieldsOf(info)), toTerm),
      () => countTerms(database, conditions),
    )
  },
}
