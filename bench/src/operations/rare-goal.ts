import { cardColumns, leadColumn, listOf, ourCard, theirCard } from './fragments.ts'
import { cursorBehind } from './ids.ts'
import { type Operation, inOrder, take } from './operation.ts'

const byFunction = (list: 'List' | '') => ({
  document: `query Rare($goal: Int!, $listedAt: Datetime!, $id: UUID!) {
    commitments: commitmentsOfGoalBefore${list}(goalNumber: $goal, listedAt: $listedAt, id: $id, first: 20) {
      ${listOf(list, `${theirCard(list)} leadOrganization { id: rowId name }`)}
    }
  }`,
  variables: take('goal', 'listedAt', 'id'),
})

/** The first page would be three questions again and again; so it is any page. */
export const rareGoal: Operation = {
  name: 'rare',
  title: 'twenty commitments of one of the three rarest goals, with their leads, from anywhere in the list',
  samples: `
    with rarest as (select goal_number from commitment_goals group by goal_number order by count(*) limit 3)
    select goal_number as goal, listed_at::text as "listedAt", commitment_id as id
    from commitment_goals
    where goal_number in (select goal_number from rarest) and is_public
    order by md5($1 || goal_number || commitment_id)
    limit $2`,
  ours: {
    document: `query Rare($goal: Int!, $after: String!) {
      commitments(
        first: 20
        after: $after
        filter: { goals: [$goal] }
        orderBy: { field: REGISTERED_AT, direction: DESC }
      ) {
        nodes { ${ourCard} leadOrganization { id name } }
      }
    }`,
    variables: ({ goal = null, listedAt, id }) => ({ goal, after: cursorBehind(listedAt, id) }),
  },
  postgraphile: { 'function, list': byFunction('List'), 'function, connection': byFunction('') },
  statement: {
    text: `
      select json_build_object('commitments', (
        select coalesce(json_agg(json_build_object(${cardColumns}, ${leadColumn})
          order by commitments.listed_at desc, commitments.id desc), '[]')
        from (
          select commitments.*
          from commitment_goals as link join commitments on commitments.id = link.commitment_id
          where link.goal_number = $1 and link.is_public and (link.listed_at, link.commitment_id) < ($2, $3)
          order by link.listed_at desc, link.commitment_id desc
          limit 20
        ) as commitments
      ))::text as answer`,
    parameters: inOrder('goal', 'listedAt', 'id'),
  },
}
