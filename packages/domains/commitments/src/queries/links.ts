import { type RawBuilder, sql } from 'kysely'

/**
 * The ways that lead from elsewhere to commitments: the table that links them and the column that holds the other end.
 * Filters, lists that hang on an owner, and counts all read by this one list. The rarer ends come first.
 */
export const links = {
  leadOrganizations: { table: 'commitment_partners', column: 'organization_id', type: 'uuid', partners: 'LEAD' },
  partnerOrganizations: { table: 'commitment_partners', column: 'organization_id', type: 'uuid', partners: 'NOT_LEAD' },
  organizations: { table: 'commitment_partners', column: 'organization_id', type: 'uuid', partners: 'ANY' },
  unresolvedNames: { table: 'commitment_partners', column: 'name_key', type: 'text', partners: 'UNRESOLVED' },
  actionNetworks: { table: 'commitment_networks', column: 'network_id', type: 'uuid' },
  targets: { table: 'commitment_targets', column: 'target_code', type: 'text' },
  countries: { table: 'commitment_countries', column: 'country_code', type: 'text' },
  terms: { table: 'commitment_terms', column: 'term_key', type: 'text' },
  goals: { table: 'commitment_goals', column: 'goal_number', type: 'smallint' },
} as const satisfies Record<string, Link>

interface Link {
  readonly table: string
  readonly column: string
  readonly type: 'uuid' | 'text' | 'smallint'
  /** Of a link to partners: which of them count. */
  readonly partners?: keyof typeof partnerCondition
}

export type LinkName = keyof typeof links

/** How the owners of a link's lists are handed to SQL: goals by their number as text. */
export const ownerType = (name: LinkName): 'uuid' | 'text' => (links[name].type === 'uuid' ? 'uuid' : 'text')

/** Whether one owner can be linked to a commitment several times: an organization that pays and carries out. */
export const repeats = (name: LinkName): boolean => {
  const { partners }: Link = links[name]
  return partners !== undefined && partners !== 'LEAD'
}

/** What every link table has. */
export interface LinkColumns {
  readonly commitment_id: string
}

/** The link's table under the name `link`. */
export const linkTable = (name: LinkName) => sql<LinkColumns>`${sql.table(links[name].table)}`.as('link')

/** The values of the other end: one, which may be an expression, or any of several. */
export type LinkedTo = { readonly one: RawBuilder<unknown> } | { readonly anyOf: readonly (string | number)[] }

/** The predicate on `link`. A single value is compared with `=`, which keeps the order of the link's index. */
export const isLinkedTo = (name: LinkName, to: LinkedTo): RawBuilder<boolean> => {
  const { column, type, partners }: Link = links[name]
  const other = sql.ref(`link.${column}`)
  const value = 'one' in to ? sql`${to.one}::${sql.raw(type)}` : sql`any(${to.anyOf}::${sql.raw(type)}[])`
  return sql<boolean>`${other} = ${value}${partnerCondition[partners ?? 'ANY']}`
}

const partnerCondition = {
  ANY: sql``,
  LEAD: sql` and link.role = 'LEAD'`,
  NOT_LEAD: sql` and link.role <> 'LEAD'`,
  UNRESOLVED: sql` and link.organization_id is null`,
} as const
