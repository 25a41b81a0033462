import {
  cardColumns,
  deliverablesColumn,
  leadColumn,
  listOf,
  networksColumn,
  ourCard,
  theirCard,
  theirNetworks,
} from './fragments.ts'
import { type Operation, inOrder, take } from './operation.ts'

const theirs = (list: 'List' | '') => ({
  document: `query Q2($goal: Int!, $status: String!) {
    commitments: commitmentsOfGoal${list}(goalNumber: $goal, status: $status, first: 20) {
      ${listOf(
        list,
        `${theirCard(list)}
        leadOrganization { id: rowId name }
        partners: partners${list}(first: 5, orderBy: [POSITION_ASC]) {
          ${listOf(list, 'name role organization { id: rowId name }')}
        }
        deliverables: deliverables${list}(first: 5, orderBy: [POSITION_ASC, ROW_ID_ASC]) {
          ${listOf(list, 'id: rowId description dueDate state')}
        }
        ${theirNetworks(list)}`,
      )}
    }
  }`,
  variables: take('goal', 'status'),
})

export const commitmentsOfGoal: Operation = {
  name: 'q2',
  title: 'twenty commitments of a goal and status, with lead, five partners, five deliverables, networks',
  // As often as the commitments have them: goal 14 comes often, the others rarely.
  samples: `
    select goal_number as goal, status
    from commitment_goals join commitments on commitments.id = commitment_id
    order by md5($1 || goal_number || commitment_id)
    limit $2`,
  ours: {
    document: `query Q2($goal: Int!, $status: CommitmentStatus!) {
      commitments(
        first: 20
        filter: { goals: [$goal], statuses: [$status] }
        orderBy: { field: REGISTERED_AT, direction: DESC }
      ) {
        nodes {
          ${ourCard}
          leadOrganization { id name }
          partners(first: 5) { nodes { name role organization { id name } } }
          deliverables(first: 5) { nodes { id description dueDate state } }
          actionNetworks { id name }
        }
      }
    }`,
    variables: take('goal', 'status'),
  },
  postgraphile: { lists: theirs('List'), connections: theirs('') },
  statement: {
    text: `
      select json_build_object('commitments', (
        select coalesce(json_agg(json_build_object(
          ${cardColumns},
          ${leadColumn},
          'partners', (
            select coalesce(json_agg(json_build_object('name', page.name, 'role', page.role, 'organization',
              case when organizations.id is not null
                then json_build_object('id', organizations.id, 'name', organizations.name) end
            ) order by page.position), '[]')
            from (
              select * from commitment_partners where commitment_id = commitments.id order by position limit 5
            ) as page
            left join organizations on organizations.id = page.organization_id
          ),
          ${deliverablesColumn(5)},
          ${networksColumn}
        ) order by commitments.listed_at desc, commitments.id desc), '[]')
        from (
          select commitments.*
          from commitment_goals as link join commitments on commitments.id = link.commitment_id
          where link.goal_number = $1 and link.is_public and commitments.status = $2
          order by link.listed_at desc, link.commitment_id desc
          limit 20
        ) as commitments
      ))::text as answer`,
    parameters: inOrder('goal', 'status'),
  },
}
