import type { Order, SortColumn } from '@pledgegraph/database'
import { sql } from 'kysely'
import type { LinkName } from './links.ts'

export interface CommitmentOrder {
  readonly field: 'ID' | 'REGISTERED_AT' | 'UPDATED_AT' | 'TITLE' | 'STARTS_ON' | 'ENDS_ON'
  readonly direction: 'ASC' | 'DESC'
}

/** What lists are sorted by unless asked otherwise: the only order in which links are indexed as well. */
export const usualOrder: CommitmentOrder = { field: 'REGISTERED_AT', direction: 'DESC' }

/**
 * The sort columns of an order. Entries without the value come last both ways, which takes two expressions. The usual
 * order of a list that hangs on an owner is that of the link's own index.
 */
export const sortOrder = ({ field, direction }: CommitmentOrder, link: LinkName | null): Order => ({
  name: field,
  direction,
  columns:
    link !== null && field === usualOrder.field && direction === usualOrder.direction
      ? [
          { expression: sql`link.listed_at`, type: 'timestamptz' },
          { expression: sql`link.commitment_id`, type: 'uuid' },
        ]
      : [...(field === 'ID' ? [] : [sortColumns[field][direction]]), { expression: sql`commitments.id`, type: 'uuid' }],
})

const bothWays = (column: SortColumn) => ({ ASC: column, DESC: column })

const sortColumns: Record<Exclude<CommitmentOrder['field'], 'ID'>, Record<CommitmentOrder['direction'], SortColumn>> = {
  REGISTERED_AT: {
    ASC: { expression: sql`coalesce(commitments.registered_at, 'infinity')`, type: 'timestamptz' },
    DESC: { expression: sql`commitments.listed_at`, type: 'timestamptz' },
  },
  UPDATED_AT: bothWays({ expression: sql`commitments.updated_at`, type: 'timestamptz' }),
  TITLE: bothWays({ expression: sql`commitments.title_key`, type: 'text' }),
  STARTS_ON: {
    ASC: { expression: sql`coalesce(commitments.starts_on, 'infinity')`, type: 'date' },
    DESC: { expression: sql`coalesce(commitments.starts_on, '-infinity')`, type: 'date' },
  },
  ENDS_ON: {
    ASC: { expression: sql`coalesce(commitments.ends_on, 'infinity')`, type: 'date' },
    DESC: { expression: sql`coalesce(commitments.ends_on, '-infinity')`, type: 'date' },
  },
}
