/** What several operations select, in the words of each contender. */

export const ourCard = `id registrationNumber title status registeredAt`

export const theirCard = (list: 'List' | ''): string => `
  id: rowId
  registrationNumber__first: registrationNumbersByCommitmentId${list}(condition: { isCurrent: true }) {
    ${listOf(list, '_: number')}
  }
  title status registeredAt`

/** A selection of items as PostGraphile's plain lists and as its connections have it. */
export const listOf = (list: 'List' | '', items: string): string => (list === 'List' ? items : `nodes { ${items} }`)

/** The row knows its networks, so they are found by a function, and not by way of the links. */
export const theirNetworks = (list: 'List' | ''): string =>
  `actionNetworks: networks${list} { ${listOf(list, 'id: rowId name')} }`

/** Arguments of `json_build_object` for a row of `commitments`. */
export const cardColumns = `
  'id', commitments.id,
  'registrationNumber', (select number from registration_numbers where commitment_id = commitments.id and is_current),
  'title', commitments.title, 'status', commitments.status, 'registeredAt', commitments.registered_at`

export const leadColumn = `
  'leadOrganization', (
    select json_build_object('id', id, 'name', name) from organizations where id = commitments.lead_organization_id
  )`

export const networksColumn = `
  'actionNetworks', (
    select coalesce(json_agg(json_build_object('id', action_networks.id, 'name', action_networks.name)
      order by action_networks.id), '[]')
    from action_networks
    where action_networks.id = any(commitments.network_ids)
  )`

export const deliverablesColumn = (first: number): string => `
  'deliverables', (
    select coalesce(json_agg(json_build_object(
      'id', id, 'description', description, 'dueDate', due_date, 'state', state) order by position, id), '[]')
    from (
      select * from deliverables where commitment_id = commitments.id order by position, id limit ${first}
    ) as page
  )`
