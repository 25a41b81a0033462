import { describe, expect, it } from '@jest/globals'
import { encodeId, newUuid } from '@pledgegraph/kernel'
import { openRoom } from '@pledgegraph/testkit'
import { findOrganizationsByNames, mergeOrganizations, organizations, unmergeOrganization } from '../src/index.ts'
import { given as givenIn } from './given.ts'

const room = await openRoom(organizations)
const { database } = room
const given = givenIn(database)

/** Three spellings of one: `a` was merged into `b`, and `b` into `c`. */
const givenChain = async (name: string) => {
  const [a, b, c] = await Promise.all(
    ['A', 'B', 'C'].map((letter) => given.organization({ name: `${name} ${letter}` })),
  )
  await mergeOrganizations(database, { from: a!.uuid, into: b!.uuid })
  await mergeOrganizations(database, { from: b!.uuid, into: c!.uuid })
  return { a: a!, b: b!, c: c! }
}

const ask = async (operation: string, variables: Record<string, unknown> = {}) => {
  const { data, errors } = await room.run(operation, variables)
  expect(errors).toBeUndefined()
  return data!
}

const nameOf = async (id: string): Promise<string> =>
  (await ask('query ($id: ID!) { organization(id: $id) { name } }', { id }))['organization'].name

const refusal = async (command: Promise<unknown>): Promise<string> =>
  command.then(
    () => 'done',
    (error: Error) => `${error.name}: ${error.message}`,
  )

describe('a merged organization', () => {
  it('answers with its successor through organization, node and nodes, at the end of a chain', async () => {
    const { a, b, c } = await givenChain('Chain')
    const data = await ask(
      `query ($a: ID!, $b: ID!, $c: ID!) {
        organization(id: $a) { id }
        node(id: $b) { id ... on Organization { name status mergedInto { id } } }
        nodes(ids: [$a, $b, $c]) { id }
      }`,
      { a: a.id, b: b.id, c: c.id },
    )
    expect(data).toEqual({
      organization: { id: c.id },
      node: { id: c.id, name: 'Chain C', status: 'ACTIVE', mergedInto: null },
      nodes: [{ id: c.id }, { id: c.id }, { id: c.id }],
    })
  })

  it('is found by its identifiers as its successor', async () => {
    const { a, c } = await givenChain('Identified')
    await given.identifier(a.uuid, 'WIKIDATA', 'Q1')
    const data = await ask('{ organization(identifier: { scheme: WIKIDATA, value: "Q1" }) { id } }')
    expect(data['organization']).toEqual({ id: c.id })
  })

  it('is found by its name and its aliases as its successor', async () => {
    const { a, c } = await givenChain('Named')
    await given.alias(a.uuid, 'Nommée', 'fr')
    expect(await findOrganizationsByNames(database, ['NAMED A', 'nommee'])).toEqual([c.uuid, c.uuid])
  })

  it('says of itself in a list what it was merged into, and by a reference of another room', async () => {
    const { a, b, c } = await givenChain('Listed')
    const selection = 'id name status mergedInto { id mergedInto { id } } merges { note }'
    const data = await ask(
      `query ($ids: [ID!], $representations: [_Any!]!) {
        organizations(filter: { status: MERGED, ids: $ids }) { nodes { ${selection} } }
        _entities(representations: $representations) { ... on Organization { ${selection} } }
      }`,
      { ids: [a.id], representations: [{ __typename: 'Organization', id: a.id }] },
    )
    const itself = {
      id: a.id,
      name: 'Listed A',
      status: 'MERGED',
      mergedInto: { id: b.id, mergedInto: { id: c.id } },
      merges: [],
    }
    expect(data).toEqual({ organizations: { nodes: [itself] }, _entities: [itself] })
  })
})

describe('the successor', () => {
  it('is also known under the names and aliases of all that it stands for, each once', async () => {
    const { a, b, c } = await givenChain('Also')
    await given.alias(a.uuid, 'Aussi', 'fr')
    await given.alias(b.uuid, 'Aussi')
    await given.alias(b.uuid, 'Also C')
    await given.alias(c.uuid, 'También', 'es')
    const data = await ask('query ($id: ID!) { organization(id: $id) { aliases { name language } } }', { id: c.id })
    expect(data['organization'].aliases).toEqual([
      { name: 'Also A', language: null },
      { name: 'Also B', language: null },
      { name: 'Aussi', language: 'fr' },
      { name: 'También', language: 'es' },
    ])
  })

  it('has the identifiers of all that it stands for, and is listed by them', async () => {
    const { a, c } = await givenChain('Numbered')
    await given.identifier(c.uuid, 'WIKIDATA', 'Q22')
    await given.identifier(a.uuid, 'ROR', 'https://ror.org/1')
    const data = await ask(
      `query ($ids: [ID!]) {
        organizations(filter: { ids: $ids, identifierScheme: ROR }) { nodes { id identifiers { value } } }
      }`,
      { ids: [a.id, c.id] },
    )
    expect(data['organizations'].nodes).toEqual([
      { id: c.id, identifiers: [{ value: 'https://ror.org/1' }, { value: 'Q22' }] },
    ])
  })

  it('tells its own names and identifiers apart when asked', async () => {
    const { a, c } = await givenChain('Own')
    await given.alias(c.uuid, 'Propia', 'es')
    await given.identifier(a.uuid, 'ROR', 'https://ror.org/2')
    const { organization } = await ask(
      `query ($id: ID!) {
        organization(id: $id) { aliases(includeMerged: false) { name } identifiers(includeMerged: false) { value } }
      }`,
      { id: c.id },
    )
    expect(organization).toEqual({ aliases: [{ name: 'Propia' }], identifiers: [] })
  })

  it('tells why it stands for others', async () => {
    const small = await given.organization({ name: 'Small' })
    const large = await given.organization({ name: 'Large' })
    await mergeOrganizations(database, { from: small.uuid, into: large.uuid, note: ' The same board. ' })
    const { organization } = await ask(
      `query ($id: ID!) {
        organization(id: $id) { merges { organization { id name } into { name } note mergedAt } }
      }`,
      { id: large.id },
    )
    expect(organization.merges).toEqual([
      {
        organization: { id: small.id, name: 'Small' },
        into: { name: 'Large' },
        note: 'The same board.',
        mergedAt: expect.stringMatching(/^\d{4}-.+Z$/),
      },
    ])
  })

  it('costs as many statements for a hundred as for one', async () => {
    const many = Array.from({ length: 100 }, (_, index) => givenChain(`Many ${String(index)}`))
    const ids = (await Promise.all(many)).map(({ c }) => c.id)
    const operation = `query ($ids: [ID!], $first: Int) {
      organizations(filter: { ids: $ids }, first: $first) {
        nodes { aliases { name } identifiers { value } merges { organization { name } into { name } } }
      }
    }`
    const one = await room.statementsOf(() => ask(operation, { ids, first: 1 }))
    const hundred = await room.statementsOf(() => ask(operation, { ids, first: 100 }))
    expect(hundred).toHaveLength(one.length)
    expect(hundred).toHaveLength(5)
  })
})

describe('mergeOrganizations', () => {
  it('says what other rooms have to reassign, with all that was merged before', async () => {
    const { a, b, c } = await givenChain('Moved')
    const d = await given.organization({ name: 'Moved D' })
    const { reassign } = await mergeOrganizations(database, { from: c.uuid, into: d.uuid })
    expect(reassign.map(({ from, to }) => ({ from: from.toSorted(), to }))).toEqual([
      { from: [a.uuid, b.uuid, c.uuid].toSorted(), to: d.uuid },
    ])
  })

  it('marks both as changed', async () => {
    const long = { updated_at: '2020-01-01T00:00:00Z' }
    const [from, into] = await Promise.all([given.organization(long), given.organization(long)])
    await mergeOrganizations(database, { from: from.uuid, into: into.uuid })
    const rows = await database
      .selectFrom('organizations')
      .select('updated_at')
      .where('id', 'in', [from.uuid, into.uuid])
      .execute()
    expect(rows.every(({ updated_at }) => updated_at > '2021')).toBe(true)
  })

  it('refuses what cannot be, and says what can', async () => {
    const { a, b, c } = await givenChain('Refused')
    const other = await given.organization({ name: 'Other' })
    const missing = newUuid()
    const merge = (from: string, into: string) => refusal(mergeOrganizations(database, { from, into }))
    expect(await merge(c.uuid, c.uuid)).toBe(
      `BadUserInput: ${c.id} (Refused C) cannot be merged into itself; name the organization that it duplicates.`,
    )
    expect(await merge(c.uuid, a.uuid)).toBe(
      `BadUserInput: ${a.id} (Refused A) was merged into ${c.id} (Refused C) and cannot take it in; unmerge ${a.id} first.`,
    )
    expect(await merge(a.uuid, other.uuid)).toBe(
      `BadUserInput: ${a.id} (Refused A) was merged into ${b.id} before; unmerge it first, or merge ${c.id}.`,
    )
    expect(await merge(other.uuid, b.uuid)).toBe(
      `BadUserInput: ${b.id} (Refused B) was itself merged, and ${c.id} stands for it; merge into that one.`,
    )
    expect(await merge(other.uuid, missing)).toBe(
      `BadUserInput: No organization has the id ${encodeId('Organization', missing)}; look it up by its name.`,
    )
  })
})

describe('unmergeOrganization', () => {
  it('gives back the middle of a chain with what came with it', async () => {
    const { a, b, c } = await givenChain('Returned')
    await given.alias(a.uuid, 'Rendue', 'fr')
    await given.identifier(b.uuid, 'WIKIDATA', 'Q333')
    const { reassign } = await unmergeOrganization(database, { id: b.uuid })
    expect(reassign).toEqual([{ from: [b.uuid, a.uuid], to: b.uuid }])
    expect(await Promise.all([a.id, b.id, c.id].map(nameOf))).toEqual(['Returned B', 'Returned B', 'Returned C'])
    const data = await ask(
      `query ($b: ID!, $c: ID!) {
        b: organization(id: $b) { status mergedInto { id } aliases { name } identifiers { value } }
        c: organization(id: $c) { aliases { name } identifiers { value } merges { note } }
      }`,
      { b: b.id, c: c.id },
    )
    expect(data).toEqual({
      b: {
        status: 'ACTIVE',
        mergedInto: null,
        aliases: [{ name: 'Rendue' }, { name: 'Returned A' }],
        identifiers: [{ value: 'Q333' }],
      },
      c: { aliases: [], identifiers: [], merges: [] },
    })
  })

  it('gives back the end of a chain and leaves the rest', async () => {
    const { a, b, c } = await givenChain('Partly')
    const { reassign } = await unmergeOrganization(database, { id: a.uuid })
    expect(reassign).toEqual([{ from: [a.uuid], to: a.uuid }])
    expect(await Promise.all([a.id, b.id, c.id].map(nameOf))).toEqual(['Partly A', 'Partly C', 'Partly C'])
  })

  it('keeps in the log that there was a merge, and lets it be made again', async () => {
    const [from, into] = await Promise.all([given.organization(), given.organization()])
    const merge = { from: from.uuid, into: into.uuid }
    await mergeOrganizations(database, { ...merge, note: 'Too soon' })
    await unmergeOrganization(database, { id: from.uuid })
    await mergeOrganizations(database, { ...merge, note: 'Sure' })
    const log = await database
      .selectFrom('organization_merges')
      .select(({ eb }) => ['note', 'into_id', eb('unmerged_at', 'is', null).as('inEffect')])
      .where('organization_id', '=', from.uuid)
      .orderBy('id')
      .execute()
    expect(log).toEqual([
      { note: 'Too soon', into_id: into.uuid, inEffect: false },
      { note: 'Sure', into_id: into.uuid, inEffect: true },
    ])
  })

  it('refuses one that was not merged', async () => {
    const { id, uuid } = await given.organization({ name: 'Alone' })
    expect(await refusal(unmergeOrganization(database, { id: uuid }))).toBe(
      `BadUserInput: ${id} (Alone) was not merged into any other; name the one that was.`,
    )
  })
})
