import { describe, expect, it } from '@jest/globals'
import { encodeId, newUuid } from '@pledgegraph/kernel'
import { openRoom } from '@pledgegraph/testkit'
import { organizations } from '../src/index.ts'
import { given as givenIn } from './given.ts'

const room = await openRoom(organizations)
const given = givenIn(room.database)

const organizationQuery = `
  query ($id: ID, $identifier: OrganizationIdentifierInput) {
    organization(id: $id, identifier: $identifier) { id name }
  }`

describe('organization', () => {
  it('is found by its id with all that belongs to it', async () => {
    const { id, uuid } = await given.organization({
      name: 'Fundación Océano',
      acronym: 'FO',
      type: 'NGO',
      country_code: 'CHL',
    })
    await given.alias(uuid, 'Ocean Foundation of Chile', 'en')
    await given.identifier(uuid, 'ROR', 'https://ror.org/02y3ad647')
    const { data, errors } = await room.run(
      `query ($id: ID!) {
        organization(id: $id) {
          id name acronym type status website country { id } mergedInto { id }
          aliases { name language }
          identifiers { scheme value }
        }
      }`,
      { id },
    )
    expect(errors).toBeUndefined()
    expect(data?.['organization']).toEqual({
      id,
      name: 'Fundación Océano',
      acronym: 'FO',
      type: 'NGO',
      status: 'ACTIVE',
      website: null,
      country: { id: 'country_CHL' },
      mergedInto: null,
      aliases: [{ name: 'Ocean Foundation of Chile', language: 'en' }],
      identifiers: [{ scheme: 'ROR', value: 'https://ror.org/02y3ad647' }],
    })
  })

  it('is found by an identifier of another registry', async () => {
    const { id, uuid } = await given.organization({ name: 'Reef Institute' })
    await given.identifier(uuid, 'WIKIDATA', 'Q42')
    const { data } = await room.run(organizationQuery, { identifier: { scheme: 'WIKIDATA', value: 'Q42' } })
    expect(data?.['organization']).toEqual({ id, name: 'Reef Institute' })
  })

  it('is null where there is none', async () => {
    const { data, errors } = await room.run(organizationQuery, { id: encodeId('Organization', newUuid()) })
    expect(errors).toBeUndefined()
    expect(data?.['organization']).toBeNull()
  })

  it('answers with the successor for the id of a merged one', async () => {
    const successor = await given.organization({ name: 'UNDP' })
    const merged = await given.organization({ name: 'U.N.D.P.', status: 'MERGED', merged_into_id: successor.uuid })
    const { data } = await room.run(organizationQuery, { id: merged.id })
    expect(data?.['organization']).toEqual({ id: successor.id, name: 'UNDP' })
  })

  it('gives its moments in UTC with milliseconds', async () => {
    const { id } = await given.organization({ created_at: '2024-02-29T23:59:59.5+02:00' })
    const { data } = await room.run(`query ($id: ID!) { organization(id: $id) { createdAt } }`, { id })
    expect(data?.['organization'].createdAt).toBe('2024-02-29T21:59:59.500Z')
  })

  it.each([
    ['a malformed id', { id: 'organization_zzz' }, /"organization_zzz" is not an id of Organization/],
    ['an id of another type', { id: encodeId('Commitment', newUuid()) }, /is not an id of Organization/],
    ['neither id nor identifier', {}, /Give exactly one of id, identifier; got none\./],
    ['both', { id: 'x', identifier: { scheme: 'ROR', value: 'x' } }, /got id and identifier\./],
  ])('refuses %s', async (_, variables, message) => {
    const { errors } = await room.run(organizationQuery, variables)
    expect(errors?.[0]?.message).toMatch(message)
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT')
  })
})

describe('the reference to an organization', () => {
  const entities = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Organization { id name } } }`

  it('is completed for other rooms, in one statement for many', async () => {
    const { id } = await given.organization({ name: 'Blue Fund' })
    const reference = { __typename: 'Organization', id }
    let data: Record<string, unknown> | null | undefined
    const statements = await room.statementsOf(async () => {
      ;({ data } = await room.run(entities, { representations: Array.from({ length: 100 }, () => reference) }))
    })
    expect(data?.['_entities']).toHaveLength(100)
    expect(data?.['_entities']).toContainEqual({ id, name: 'Blue Fund' })
    expect(statements).toHaveLength(1)
  })

  it('is refused when its id is malformed', async () => {
    const { errors } = await room.run(entities, { representations: [{ __typename: 'Organization', id: 'nonsense' }] })
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT')
  })
})
