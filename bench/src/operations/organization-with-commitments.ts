import {
  cardColumns,
  deliverablesColumn,
  listOf,
  networksColumn,
  ourCard,
  theirCard,
  theirNetworks,
} from './fragments.ts'
import { globalId } from './ids.ts'
import { type Operation, inOrder, take } from './operation.ts'

const theirItems = (list: 'List' | '') => `${theirCard(list)}
  deliverables: deliverables${list}(first: 10, orderBy: [POSITION_ASC, ROW_ID_ASC]) {
    ${listOf(list, 'id: rowId description dueDate state')}
  }
  ${theirNetworks(list)}`

const organization = (commitments: string) => ({
  document: `query Q3($id: UUID!) {
    organization: organizationByRowId(rowId: $id) { id: rowId name type ${commitments} }
  }`,
  variables: take('id'),
})

/** The count is there on connections only, so the ten commitments are one; below them are lists. */
export const organizationWithCommitments: Operation = {
  name: 'q3',
  title: 'an organization with its first ten commitments, their deliverables and networks, and the count',
  // As often as they lead commitments: a few organizations come again and again.
  samples: `
    select lead_organization_id as id
    from commitments
    where lead_organization_id is not null and is_public
    order by md5($1 || id)
    limit $2`,
  ours: {
    document: `query Q3($id: ID!) {
      organization(id: $id) {
        id name type
        ledCommitments(first: 10) {
          totalCount
          nodes {
            ${ourCard}
            deliverables(first: 10) { nodes { id description dueDate state } }
            actionNetworks { id name }
          }
        }
      }
    }`,
    variables: ({ id }) => ({ id: globalId('Organization', id) }),
  },
  postgraphile: {
    'function, lists below': organization(
      `ledCommitments: publicLed(first: 10) { totalCount nodes { ${theirItems('List')} } }`,
    ),
    'function, connections below': organization(
      `ledCommitments: publicLed(first: 10) { totalCount nodes { ${theirItems('')} } }`,
    ),
    'relation, lists below': organization(
      `ledCommitments: partnerships(
        first: 10
        condition: { role: "LEAD", isPublic: true }
        orderBy: [LISTED_AT_DESC, COMMITMENT_ID_DESC]
      ) { totalCount nodes { _: commitment { ${theirItems('List')} } } }`,
    ),
  },
  statement: {
    text: `
      select json_build_object('organization', (
        select json_build_object(
          'id', organizations.id, 'name', organizations.name, 'type', organizations.type,
          'ledCommitments', json_build_object(
            'totalCount', (
              select count(*) from commitment_partners
              where organization_id = organizations.id and role = 'LEAD' and is_public
            ),
            'nodes', (
              select coalesce(json_agg(json_build_object(
                ${cardColumns},
                ${deliverablesColumn(10)},
                ${networksColumn}
              ) order by commitments.listed_at desc, commitments.id desc), '[]')
              from (
                select commitments.*
                from commitment_partners as link join commitments on commitments.id = link.commitment_id
                where link.organization_id = organizations.id and link.role = 'LEAD' and link.is_public
                order by link.listed_at desc, link.commitment_id desc
                limit 10
              ) as commitments
            )
          )
        )
        from organizations
        where organizations.id = $1
      ))::text as answer`,
    parameters: inOrder('id'),
  },
}
