import { cardColumns, leadColumn, listOf, ourCard, theirCard } from './fragments.ts'
import { cursorBehind } from './ids.ts'
import { type Json, type Operation, inOrder, take } from './operation.ts'

const byFunction = (list: 'List' | '') => ({
  document: `query Deep($listedAt: Datetime!, $id: UUID!) {
    commitments: commitmentsBefore${list}(listedAt: $listedAt, id: $id, first: 20) {
      ${listOf(list, `${theirCard(list)} leadOrganization { id: rowId name }`)}
    }
  }`,
  variables: take('listedAt', 'id'),
})

export const pageHalfWay: Operation = {
  name: 'deep',
  title: 'a page of twenty commitments with their leads, half way down the list',
  samples: `
    with middle as (
      select id, listed_at, number
      from (select id, listed_at, row_number() over (order by listed_at desc, id desc) as number
            from commitments where is_public) as numbered
      where number between (select count(*) * 0.4 from commitments) and (select count(*) * 0.6 from commitments)
    )
    select id, listed_at::text as "listedAt" from middle order by md5($1 || id) limit $2`,
  ours: {
    document: `query Deep($after: String!) {
      commitments(first: 20, after: $after, orderBy: { field: REGISTERED_AT, direction: DESC }) {
        nodes { ${ourCard} leadOrganization { id name } }
      }
    }`,
    variables: ({ listedAt, id }) => ({ after: cursorBehind(listedAt, id) }),
  },
  postgraphile: {
    'its cursors': {
      document: `query Deep($after: Cursor!) {
        commitments: allCommitments(
          first: 20, after: $after, condition: { isPublic: true }, orderBy: [LISTED_AT_DESC, ROW_ID_DESC]
        ) { nodes { ${theirCard('List')} leadOrganization { id: rowId name } } }
      }`,
      prepare: async (ask) => {
        const data = await ask(firstCursor, {})
        const cursor = JSON.stringify(data).match(/"cursor":"([^"]+)"/)?.[1] ?? ''
        return { cursorDigest: firstOf(JSON.parse(Buffer.from(cursor, 'base64').toString())) }
      },
      variables: ({ listedAt, id, cursorDigest = null }) => ({
        after: Buffer.from(JSON.stringify([cursorDigest, isoMoment(listedAt), id])).toString('base64'),
      }),
    },
    'function, list': byFunction('List'),
    'function, connection': byFunction(''),
  },
  statement: {
    text: `
      select json_build_object('commitments', (
        select coalesce(json_agg(json_build_object(${cardColumns}, ${leadColumn})
          order by commitments.listed_at desc, commitments.id desc), '[]')
        from (
          select * from commitments
          where is_public and (listed_at, id) < ($1, $2)
          order by listed_at desc, id desc
          limit 20
        ) as commitments
      ))::text as answer`,
    parameters: inOrder('listedAt', 'id'),
  },
}

/** A cursor of PostGraphile begins with a digest of the order, which stays the same; the sort values follow. */
const firstCursor = `{
  allCommitments(first: 1, condition: { isPublic: true }, orderBy: [LISTED_AT_DESC, ROW_ID_DESC]) { edges { cursor } }
}`

const firstOf = (parts: unknown): string => {
  if (Array.isArray(parts) && typeof parts[0] === 'string') return parts[0]
  throw new TypeError(`A cursor of PostGraphile was expected to be a list that begins with text; got ${String(parts)}.`)
}

/** As PostGraphile writes a moment into its cursors. */
const isoMoment = (moment: Json | undefined): string => new Date(String(moment)).toISOString()
