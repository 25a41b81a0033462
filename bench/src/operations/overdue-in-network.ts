import { listOf } from './fragments.ts'
import { globalId } from './ids.ts'
import { type Operation, inOrder, take } from './operation.ts'

const theirs = (list: 'List' | '') => ({
  document: `query Overdue($network: UUID!, $asOf: Date!) {
    actionNetwork: actionNetworkByRowId(rowId: $network) {
      id: rowId name
      commitments: commitmentLinks${list}(
        first: 20, condition: { isPublic: true }, orderBy: [LISTED_AT_DESC, COMMITMENT_ID_DESC]
      ) {
        ${listOf(
          list,
          `_: commitment {
            id: rowId title
            deliverables: overdue${list}(asOf: $asOf, first: 10) { ${listOf(list, 'id: rowId description dueDate')} }
          }`,
        )}
      }
    }
  }`,
  variables: take('network', 'asOf'),
})

/** No filter of deliverables knows networks; so it is asked commitment by commitment, a page of the network's at a time. */
export const overdueInNetwork: Operation = {
  name: 'overdue',
  title: 'twenty commitments of a network, each with up to ten deliverables overdue as of a day',
  samples: `
    select action_networks.id as network, ('2018-01-01'::date + turn)::text as "asOf"
    from action_networks, generate_series(1, 3000) as turn
    order by md5($1 || slug || turn)
    limit $2`,
  ours: {
    document: `query Overdue($network: ID!, $asOf: Date!) {
      actionNetwork(id: $network) {
        id name
        commitments(first: 20) {
          nodes {
            id title
            deliverables(first: 10, filter: { overdueAsOf: $asOf }, orderBy: { field: DUE_DATE }) {
              nodes { id description dueDate }
            }
          }
        }
      }
    }`,
    variables: ({ network, asOf = null }) => ({ network: globalId('ActionNetwork', network), asOf }),
  },
  postgraphile: { lists: theirs('List'), connections: theirs('') },
  statement: {
    text: `
      select json_build_object('actionNetwork', (
        select json_build_object('id', action_networks.id, 'name', action_networks.name, 'commitments', (
          select json_agg(json_build_object('id', commitments.id, 'title', commitments.title, 'deliverables', (
            select coalesce(json_agg(json_build_object('id', id, 'description', description, 'dueDate', due_date)
              order by due_date, id), '[]')
            from (
              select * from deliverables
              where commitment_id = commitments.id and due_date < $2 and state = 'PLANNED' and not exists (
                select from progress_reports
                where progress_reports.commitment_id = commitments.id
                  and (submitted_at at time zone 'UTC')::date between deliverables.due_date and $2
              )
              order by due_date, id
              limit 10
            ) as page
          )) order by commitments.listed_at desc, commitments.id desc)
          from (
            select commitments.*
            from commitment_networks as link join commitments on commitments.id = link.commitment_id
            where link.network_id = action_networks.id and link.is_public
            order by link.listed_at desc, link.commitment_id desc
            limit 20
          ) as commitments
        ))
        from action_networks where action_networks.id = $1
      ))::text as answer`,
    parameters: inOrder('network', 'asOf'),
  },
}
