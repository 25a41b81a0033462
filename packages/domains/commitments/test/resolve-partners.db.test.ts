import { beforeEach, describe, expect, it } from '@jest/globals'
import { newUuid } from '@pledgegraph/kernel'
import { openRoom } from '@pledgegraph/testkit'
import { sql } from 'kysely'
import { commitments, findUnresolvedNames, reassignPartners, resolvePartners, unresolvePartners } from '../src/index.ts'
import { byName, funder, given as givenIn, lead, partner } from './given.ts'

const room = await openRoom(commitments)
const given = givenIn(room.database)

// Names mean the same in the whole registry.
beforeEach(() => room.database.deleteFrom('commitment_partners').execute())

/** Who leads the commitment, and whom its partners mean. */
const whoTakesPart = async ({ id }: { readonly id: string }) => {
  const { data, errors } = await room.run(
    `query ($id: ID!) { commitment(id: $id) {
      leadOrganization { id } version updatedAt
      partners { nodes { name organization { id } confirmed evidence { method score matchedName } } }
    } }`,
    { id },
  )
  expect(errors).toBeUndefined()
  const { leadOrganization, version, updatedAt, partners } = data!['commitment']
  return { led: leadOrganization?.id ?? null, version, updatedAt, partners: partners.nodes }
}

/** Of each partner the organization that it means. */
const meant = async (commitment: { readonly id: string }): Promise<(string | null)[]> =>
  (await whoTakesPart(commitment)).partners.map(
    ({ organization }: { organization: { id: string } | null }) => organization?.id ?? null,
  )

const confirm = (organizationId: string) =>
  room.database
    .updateTable('commitment_partners')
    .set({ confirmed: true })
    .where('organization_id', '=', organizationId)
    .execute()

describe('findUnresolvedNames', () => {
  it('gives each name once, with its most frequent spelling and the countries around it', async () => {
    await given.commitments([
      { partners: [partner(null, 'Reef Trust'), funder(null, 'reef trust')], countries: ['KEN', 'FJI'] },
      { partners: [partner(null, 'Reef Trust')], countries: ['KEN'], status: 'DRAFT' },
      { partners: [partner(null, 'Nobody knows')] },
      { partners: [partner(newUuid(), 'Known')], countries: ['CHL'] },
    ])
    expect(await findUnresolvedNames(room.database, { limit: 10 })).toEqual([
      { nameKey: 'nobody knows', name: 'Nobody knows', countries: [] },
      { nameKey: 'reef trust', name: 'Reef Trust', countries: ['FJI', 'KEN'] },
    ])
  })

  it('goes on after a key, so that all can be walked', async () => {
    const names = ['a', 'B', '***', 'd', 'É']
    await given.commitments(names.map((name) => ({ partners: [partner(null, name)] })))
    const walked: string[] = []
    for (let after = ''; ; after = walked.at(-1)!) {
      const page = await findUnresolvedNames(room.database, { limit: 2, ...(after !== '' && { after }) })
      if (page.length === 0) break
      walked.push(...page.map(({ nameKey }) => nameKey))
    }
    expect(walked).toEqual(['***', 'a', 'b', 'd', 'e'])
  })

  it('runs one statement', async () => {
    await given.commitments(Array.from({ length: 100 }, (_, index) => ({ partners: [partner(null, `Name ${index}`)] })))
    const statements = await room.statementsOf(async () => {
      expect(await findUnresolvedNames(room.database, { limit: 100 })).toHaveLength(100)
    })
    expect(statements).toHaveLength(1)
  })
})

describe('resolvePartners', () => {
  it('says of every partner of a name which organization it means, and why', async () => {
    const trust = given.organization()
    const [one, other] = await given.commitments([
      { partners: [partner(null, 'Reef Trust'), partner(null, 'Somebody')] },
      { partners: [funder(null, 'REEF TRUST')], status: 'WITHDRAWN' },
    ])
    const match = byName(trust.uuid, { method: 'FUZZY', score: 0.87, matchedName: 'The Reef Trust' })
    expect(await resolvePartners(room.database, [{ nameKey: 'reef trust', match }])).toBe(2)
    const evidence = { method: 'FUZZY', score: 0.87, matchedName: 'The Reef Trust' }
    expect((await whoTakesPart(one!)).partners).toEqual([
      { name: 'Reef Trust', organization: { id: trust.id }, confirmed: false, evidence },
      { name: 'Somebody', organization: null, confirmed: false, evidence: null },
    ])
    expect(await meant(other!)).toEqual([trust.id])
  })

  it('says who leads, and leaves version and moment of change alone', async () => {
    const leader = given.organization()
    const commitment = await given.commitment({ partners: [lead(null, 'Ocean Fund')] })
    const before = await whoTakesPart(commitment)
    await resolvePartners(room.database, [{ nameKey: 'ocean fund', match: byName(leader.uuid) }])
    const { led, version, updatedAt } = await whoTakesPart(commitment)
    expect([before.led, led]).toEqual([null, leader.id])
    expect({ version, updatedAt }).toEqual({ version: before.version, updatedAt: before.updatedAt })
  })

  it('puts the commitment into the lists of the organization', async () => {
    const [leader, helper] = [given.organization(), given.organization()]
    await given.commitment({ title: 'Found', partners: [lead(null, 'Ocean Fund'), partner(null, 'Reef Trust')] })
    await resolvePartners(room.database, [
      { nameKey: 'ocean fund', match: byName(leader.uuid) },
      { nameKey: 'reef trust', match: byName(helper.uuid) },
    ])
    const { data } = await room.run(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Organization {
        ledCommitments { nodes { title } totalCount } partnerCommitments { nodes { title } totalCount }
      } } }`,
      { r: [leader, helper].map(({ id }) => ({ __typename: 'Organization', id })) },
    )
    const [found, nothing] = [
      { nodes: [{ title: 'Found' }], totalCount: 1 },
      { nodes: [], totalCount: 0 },
    ]
    expect(data?.['_entities']).toEqual([
      { ledCommitments: found, partnerCommitments: nothing },
      { ledCommitments: nothing, partnerCommitments: found },
    ])
  })

  it('leaves partners alone that mean an organization already, and so changes nothing the second time', async () => {
    const [known, other] = [given.organization(), given.organization()]
    const commitment = await given.commitment({ partners: [partner(known.uuid), funder(null, 'Blue Bank')] })
    const resolved = ['reef trust', 'blue bank'].map((nameKey) => ({ nameKey, match: byName(other.uuid) }))
    expect(await resolvePartners(room.database, resolved)).toBe(1)
    expect(await resolvePartners(room.database, resolved)).toBe(0)
    expect(await meant(commitment)).toEqual([known.id, other.id])
  })

  it('takes the last of several matches for a name', async () => {
    const [one, other] = [given.organization(), given.organization()]
    const commitment = await given.commitment({ partners: [partner(null)] })
    await resolvePartners(
      room.database,
      [one, other].map(({ uuid }) => ({ nameKey: 'reef trust', match: byName(uuid) })),
    )
    expect(await meant(commitment)).toEqual([other.id])
  })

  it('runs one statement for two hundred names, and changes nothing for none', async () => {
    const names = Array.from({ length: 200 }, (_, index) => `name ${index}`)
    await given.commitments(names.map((name) => ({ partners: [lead(null, name)] })))
    const resolved = names.map((nameKey) => ({ nameKey, match: byName(newUuid()) }))
    const statements = await room.statementsOf(async () => {
      expect(await resolvePartners(room.database, resolved)).toBe(200)
    })
    expect(statements).toHaveLength(1)
    expect(await resolvePartners(room.database, [])).toBe(0)
  })
})

describe('unresolvePartners', () => {
  const methods = ['CURATOR', 'NAME', 'ALIAS', 'ACRONYM', 'FUZZY'] as const

  it.each(methods)('takes back what a name was recognised as, by %s', async (method) => {
    const leader = given.organization()
    const commitment = await given.commitment({ partners: [lead(null, 'Ocean Fund')] })
    await resolvePartners(room.database, [{ nameKey: 'ocean fund', match: byName(leader.uuid, { method }) }])
    expect(await unresolvePartners(room.database, ['ocean fund'])).toBe(1)
    expect(await whoTakesPart(commitment)).toMatchObject({
      led: null,
      partners: [{ name: 'Ocean Fund', organization: null, evidence: null }],
    })
    expect(await findUnresolvedNames(room.database, { limit: 5 })).toHaveLength(1)
  })

  it('leaves whom the source identified, by an identifier or by itself', async () => {
    const [identified, given_] = [given.organization(), given.organization()]
    const { organizationId, ...match } = byName(identified.uuid, { method: 'IDENTIFIER', matchedName: 'ROR 02y3ad647' })
    const commitment = await given.commitment({
      partners: [{ ...partner(organizationId), match }, funder(given_.uuid, 'Reef Trust')],
    })
    expect(await unresolvePartners(room.database, ['reef trust'])).toBe(0)
    expect(await meant(commitment)).toEqual([identified.id, given_.id])
  })

  it('leaves who confirmed that it is meant', async () => {
    const trust = given.organization()
    const commitment = await given.commitment({ partners: [partner(null)] })
    await resolvePartners(room.database, [{ nameKey: 'reef trust', match: byName(trust.uuid) }])
    await confirm(trust.uuid)
    expect(await unresolvePartners(room.database, ['reef trust'])).toBe(0)
    expect(await meant(commitment)).toEqual([trust.id])
  })

  it('leaves other names', async () => {
    const trust = given.organization()
    await given.commitment({ partners: [partner(null, 'Reef Trust'), partner(null, 'Blue Bank')] })
    const resolved = ['reef trust', 'blue bank'].map((nameKey) => ({ nameKey, match: byName(trust.uuid) }))
    await resolvePartners(room.database, resolved)
    expect(await unresolvePartners(room.database, ['blue bank', 'nobody'])).toBe(1)
    expect(await unresolvePartners(room.database, [])).toBe(0)
  })
})

describe('reassignPartners', () => {
  it('makes the partners of one organization count as another, and back', async () => {
    const [one, other] = [given.organization(), given.organization()]
    const commitment = await given.commitment({ partners: [lead(one.uuid), partner(one.uuid), funder(other.uuid)] })
    const before = await whoTakesPart(commitment)
    expect(await reassignPartners(room.database, { from: [one.uuid], to: other.uuid })).toBe(2)
    const merged = await whoTakesPart(commitment)
    expect(merged.led).toBe(other.id)
    expect(await meant(commitment)).toEqual([other.id, other.id, other.id])
    expect([merged.version, merged.updatedAt]).toEqual([before.version, before.updatedAt])
    expect(await reassignPartners(room.database, { from: [one.uuid], to: one.uuid })).toBe(2)
    expect(await whoTakesPart(commitment)).toEqual(before)
  })

  it('keeps what was confirmed, and why a name was taken for whom', async () => {
    const [one, other] = [given.organization(), given.organization()]
    const commitment = await given.commitment({ partners: [partner(null)] })
    await resolvePartners(room.database, [{ nameKey: 'reef trust', match: byName(one.uuid) }])
    await confirm(one.uuid)
    await reassignPartners(room.database, { from: [one.uuid], to: other.uuid })
    expect((await whoTakesPart(commitment)).partners).toEqual([
      {
        name: 'Reef Trust',
        organization: { id: other.id },
        confirmed: true,
        evidence: { method: 'NAME', score: 1, matchedName: 'Ocean Fund' },
      },
    ])
  })

  it('follows a chain of merges, and gives back the part that was merged on its own', async () => {
    const [first, second, third] = [given.organization(), given.organization(), given.organization()]
    const [a, b] = await given.commitments([{ partners: [lead(first.uuid)] }, { partners: [partner(second.uuid)] }])
    await reassignPartners(room.database, { from: [first.uuid], to: second.uuid })
    expect(await reassignPartners(room.database, { from: [second.uuid, first.uuid], to: third.uuid })).toBe(2)
    expect([await meant(a!), await meant(b!)]).toEqual([[third.id], [third.id]])
    await reassignPartners(room.database, { from: [second.uuid, first.uuid], to: second.uuid })
    expect([await meant(a!), await meant(b!), (await whoTakesPart(a!)).led]).toEqual([
      [second.id],
      [second.id],
      second.id,
    ])
  })

  it('changes nothing the second time, in one statement', async () => {
    const [one, other] = [given.organization(), given.organization()]
    await given.commitment({ partners: [partner(one.uuid), partner(null)] })
    await reassignPartners(room.database, { from: [one.uuid], to: other.uuid })
    const statements = await room.statementsOf(async () => {
      expect(await reassignPartners(room.database, { from: [one.uuid], to: other.uuid })).toBe(0)
    })
    expect(statements).toHaveLength(1)
  })
})

describe('the view organization_mentions', () => {
  it('counts the public commitments of an organization, each once', async () => {
    const [one, other] = [given.organization(), given.organization()]
    await given.commitments([
      { partners: [lead(one.uuid), partner(one.uuid)] },
      { partners: [funder(one.uuid), partner(null)], status: 'COMPLETED' },
      { partners: [partner(one.uuid)], status: 'DRAFT' },
      { partners: [partner(other.uuid)], status: 'DRAFT' },
    ])
    const { rows } = await sql`
      select * from organization_mentions where organization_id = any(${[one.uuid, other.uuid]}::uuid[])
    `.execute(room.database)
    expect(rows).toEqual([{ organization_id: one.uuid, commitments: 2 }])
  })
})
