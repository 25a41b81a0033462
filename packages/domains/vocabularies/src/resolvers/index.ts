import { connectionResolvers, scalarResolvers } from '@pledgegraph/kernel'
import type { Resolvers } from '../generated/resolver-types.ts'
import { Country } from './Country.ts'
import { Goal } from './Goal.ts'
import { Query } from './Query.ts'
import { Target } from './Target.ts'
import { Term } from './Term.ts'

export const resolvers: Resolvers = {
  ...scalarResolvers,
  Query,
  Goal,
  GoalConnection: connectionResolvers,
  Target,
  TargetConnection: connectionResolvers,
  Country,
  CountryConnection: connectionResolvers,
  Term,
  TermConnection: connectionResolvers,
}
