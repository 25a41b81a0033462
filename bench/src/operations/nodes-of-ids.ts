import { globalId } from './ids.ts'
import { type Json, type Operation, type Sample, inOrder, take } from './operation.ts'

/** A hundred ids: of each type so many. */
const shares = { commitments: 35, organizations: 30, deliverables: 25, reports: 10 } as const

type Kind = keyof typeof shares

const ours: Readonly<Record<Kind, { type: string; fields: string }>> = {
  commitments: { type: 'Commitment', fields: 'title status' },
  organizations: { type: 'Organization', fields: 'name type' },
  deliverables: { type: 'Deliverable', fields: 'description dueDate' },
  reports: { type: 'ProgressReport', fields: 'submittedAt progress: status' },
}

const kinds = Object.keys(ours) as Kind[] // the keys of a constant

const idsOf = (sample: Sample, kind: Kind): readonly Json[] => {
  const ids = sample[kind]
  if (!Array.isArray(ids)) throw new TypeError(`The sample has no ids of ${kind}.`)
  return ids
}

const drawn = (table: string, order: string, count: number): string => `
  (select json_agg(id) from (
    select id from ${table} order by ${order} offset (turn * 7919) % greatest(total.${table} - ${count}, 1) limit ${count}
  ) as page)`

const aliases = kinds.flatMap((kind) => Array.from({ length: shares[kind] }, (_, index) => ({ kind, index })))

/** Its ids are the name of the type and the primary key, which the types are called as ours. */
const theirId = (kind: Kind, uuid: Json | undefined): string =>
  Buffer.from(JSON.stringify([ours[kind].type, uuid])).toString('base64')

const tables = {
  commitments: 'commitments',
  organizations: 'organizations',
  deliverables: 'deliverables',
  reports: 'progress_reports',
} as const satisfies Record<Kind, string>

const theirFunctions: Readonly<Record<Kind, string>> = {
  commitments: 'commitmentsByIds',
  organizations: 'organizationsByIds',
  deliverables: 'deliverablesByIds',
  reports: 'progressReportsByIds',
}

const theirFields = kinds.map((kind) => `... on ${ours[kind].type} { id: rowId ${ours[kind].fields} }`).join(' ')

/** The rows of every type by functions of our own, or a hundred times `node` under an alias each. */
export const nodesOfIds: Operation = {
  name: 'nodes',
  title: 'a hundred ids of four types: nodes(ids:); of PostGraphile four functions or a hundred times node(id:)',
  unordered: true,
  samples: `
    with total as (
      select
        (select count(*) from commitments) as commitments, (select count(*) from organizations) as organizations,
        (select count(*) from deliverables) as deliverables, (select count(*) from progress_reports) as progress_reports
    )
    select ${kinds.map((kind) => `${drawn(tables[kind], 'id', shares[kind])} as ${kind}`).join(',')}
    from total, (select turn from generate_series(1, 100000) as turn order by md5($1 || turn) limit least($2, 100)) as turns`,
  ours: {
    document: `query Nodes($ids: [ID!]!) {
      things: nodes(ids: $ids) { id ${kinds.map((kind) => `... on ${ours[kind].type} { ${ours[kind].fields} }`).join(' ')} }
    }`,
    variables: (sample) => ({
      ids: kinds.flatMap((kind) => idsOf(sample, kind).map((uuid) => globalId(ours[kind].type, uuid))),
    }),
  },
  postgraphile: {
    functions: {
      document: `query Nodes(${kinds.map((kind) => `$${kind}: [UUID]!`).join(', ')}) {
        ${kinds
          .map(
            (kind) => `things__${kind}: ${theirFunctions[kind]}List(ids: $${kind}) { id: rowId ${ours[kind].fields} }`,
          )
          .join('\n')}
      }`,
      variables: take(...kinds),
    },
    'node, a hundred times': {
      document: `query Nodes(${aliases.map(({ kind, index }) => `$${kind}${index}: ID!`).join(', ')}) {
        ${aliases.map(({ kind, index }) => `things__${kind}${index}: node(id: $${kind}${index}) { ${theirFields} }`).join('\n')}
      }`,
      variables: (sample) =>
        Object.fromEntries(
          aliases.map(({ kind, index }) => [`${kind}${index}`, theirId(kind, idsOf(sample, kind)[index])]),
        ),
    },
  },
  statement: {
    text: `
      select json_build_object('things', (
        select json_agg(node) from (
          select json_build_object('id', id, 'title', title, 'status', status) as node
          from commitments where id = any($1::uuid[]) and is_public
          union all
          select json_build_object('id', id, 'name', name, 'type', type)
          from organizations where id = any($2::uuid[])
          union all
          select json_build_object('id', id, 'description', description, 'dueDate', due_date)
          from deliverables where id = any($3::uuid[])
          union all
          select json_build_object('id', id, 'submittedAt', submitted_at, 'progress', status)
          from progress_reports where id = any($4::uuid[])
        ) as found
      ))::text as answer`,
    parameters: inOrder(...kinds),
  },
}
