import { type GraphQLSchema, getNamedType, isInputObjectType } from 'graphql'
import type { NamedOperation } from './operations.ts'
import type { Samples } from './samples.ts'

/** Every filter by itself: a page of what it leaves, and how many those are. */
export const filterOperations = (samples: Samples): NamedOperation[] => [
  ...Object.entries(filters(samples)).flatMap(([list, examples]) =>
    ['', ...examples].flatMap((filter) => {
      const args = filter === '' ? '' : `filter: { ${filter} }`
      const what = `${list}${filter === '' ? ', all' : ` with ${filter.replaceAll(/"\w+_\w{26}"(, ?"\w+_\w{26}")*/g, '…')}`}`
      return [
        ...(filter === ''
          ? []
          : [{ name: `a page of ${what}`, source: `{ ${list}(${args}, first: 20) { nodes { id } } }` }]),
        { name: `how many ${what}`, source: `{ ${list}${args === '' ? '' : `(${args})`} { totalCount } }` },
      ]
    }),
  ),
  ...Object.entries(combinations).map(([name, source]) => ({ name, source })),
  ...['commitments', 'deliverables', 'progressReports'].flatMap((list) => [
    { name: `a page of ${list}, for an operator`, source: `{ ${list}(first: 20) { nodes { id } } }`, asOperator: true },
    { name: `how many ${list}, for an operator`, source: `{ ${list} { totalCount } }`, asOperator: true },
  ]),
]

/** By list. The table says all filters that there are; a test compares it with the schema. */
export const filters = (samples: Samples): Record<string, readonly string[]> => ({
  commitments: [
    `actionNetworks: ["${samples.network}"]`,
    `countries: ["${samples.commonCountry}"]`,
    `countries: ["${samples.rareCountry}"]`,
    `countries: ["${samples.commonCountry}", "${samples.rareCountry}"]`,
    'ending: { from: "2026-01-01", to: "2026-12-31" }',
    `goals: [${samples.commonGoal}]`,
    `goals: [${samples.rareGoal}]`,
    `goals: [${samples.commonGoal}, ${samples.rareGoal}]`,
    'hasEndDate: true',
    'hasEndDate: false',
    `ids: ${JSON.stringify(samples.commitments)}`,
    'kinds: [COMMITMENT]',
    'kinds: [PARTNERSHIP]',
    'kinds: [COMMITMENT, PARTNERSHIP]',
    `leadOrganizations: ["${samples.organization}"]`,
    `leadOrganizations: ["${samples.organization}", "${samples.leaders[0]}"]`,
    `organizations: ["${samples.organization}"]`,
    `organizations: ["${samples.organization}", "${samples.leaders[0]}"]`,
    'registered: { from: "2020-01-01", to: "2020-01-31" }',
    'started: { from: "2020-01-01", to: "2020-01-31" }',
    'statuses: [PUBLISHED]',
    'statuses: [WITHDRAWN]',
    'statuses: [COMPLETED, CANCELLED]',
    `targets: ["${samples.commonTarget}"]`,
    `targets: ["${samples.rareTarget}"]`,
    `targets: ["${samples.commonTarget}", "${samples.rareTarget}"]`,
    `terms: ["term_${samples.commonTerm}"]`,
    `terms: ["term_${samples.rareTerm}"]`,
    'titleContains: "lagoon"',
    'titleContains: "no such text"',
    'updated: { from: "2020-01-01", to: "2020-01-31" }',
  ],
  organizations: [
    'countries: ["KEN"]',
    'identifierScheme: ROR',
    'identifierScheme: LEI',
    `ids: ${JSON.stringify(samples.organizations)}`,
    'namePrefix: "ocean"',
    'status: MERGED',
    'types: [NGO]',
    'types: [NGO, GOVERNMENT]',
  ],
  deliverables: [
    `commitments: ${JSON.stringify(samples.commitments)}`,
    'due: { from: "2020-01-01", to: "2020-01-31" }',
    `ids: ${JSON.stringify(samples.deliverables)}`,
    'overdueAsOf: "2026-03-26"',
    'states: [PLANNED]',
    'states: [DELIVERED]',
  ],
  progressReports: [
    `commitments: ${JSON.stringify(samples.commitments)}`,
    `ids: ${JSON.stringify(samples.progressReports)}`,
    'statuses: [COMPLETED]',
    'statuses: [FINANCIAL_ISSUES]',
    'statuses: [ON_TRACK, OFF_TRACK]',
    'submitted: { from: "2020-01-01", to: "2020-01-31" }',
  ],
  actionNetworks: [
    'goals: [14]',
    `ids: ["${samples.network}"]`,
    'namePrefix: "ocean"',
    `steward: "${samples.organization}"`,
  ],
  goals: ['numbers: [14]'],
  targets: ['codes: ["14.2"]', 'goals: [14]'],
  countries: [
    'codes: ["KEN"]',
    'isLandlockedDeveloping: true',
    'isLeastDeveloped: true',
    'isSmallIslandDevelopingState: true',
    'namePrefix: "k"',
    'namePrefix: "k", nameLanguage: fr',
    'regions: [AFRICA]',
  ],
  terms: ['schemes: [REGION]'],
})

/** Filters and orders that are often used together, by their names. */
const combinations = {
  'commitments of a goal and a status':
    '{ commitments(filter: { goals: [14], statuses: [COMPLETED] }) { nodes { id } } }',
  'how many commitments have a goal and a status':
    '{ commitments(filter: { goals: [14], statuses: [COMPLETED] }) { totalCount } }',
  'commitments of a goal and a country':
    '{ commitments(filter: { goals: [14], countries: ["KEN"] }) { nodes { id } } }',
  'commitments of a goal by title':
    '{ commitments(filter: { goals: [14] }, orderBy: { field: TITLE }) { nodes { id } } }',
  'commitments with a word in their title, by title':
    '{ commitments(filter: { titleContains: "lagoon" }, orderBy: { field: TITLE }) { nodes { id } } }',
  'commitments that end in a year, the first first':
    '{ commitments(filter: { ending: { from: "2026-01-01", to: "2026-12-31" } }, orderBy: { field: ENDS_ON }) { nodes { id } } }',
  'deliverables that are overdue, the longest first':
    '{ deliverables(filter: { overdueAsOf: "2026-03-26" }, orderBy: { field: DUE_DATE }) { nodes { id } } }',
  'planned deliverables by date':
    '{ deliverables(filter: { states: [PLANNED] }, orderBy: { field: DUE_DATE }) { nodes { id } } }',
  'progress reports of a year, the latest first':
    '{ progressReports(filter: { submitted: { from: "2020-01-01", to: "2020-12-31" } }) { nodes { id } } }',
}

/** The filters that the schema declares for the lists of its query type. */
export const filtersOf = (schema: GraphQLSchema): { list: string; filter: string }[] =>
  Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(({ name: list, args }) => {
    const argument = args.find(({ name }) => name === 'filter')
    const type = argument && getNamedType(argument.type)
    return isInputObjectType(type) ? Object.keys(type.getFields()).map((filter) => ({ list, filter })) : []
  })
