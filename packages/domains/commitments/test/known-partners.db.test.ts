import { describe, expect, it } from '@jest/globals'
import { newUuid } from '@pledgegraph/kernel'
import { openRoom } from '@pledgegraph/testkit'
import {
  type RecordedCommitment,
  commitments,
  reassignPartners,
  recordCommitments,
  resolvePartners,
} from '../src/index.ts'
import { byName, given as givenIn, lead, partner, recorded } from './given.ts'

const room = await openRoom(commitments)
const given = givenIn(room.database)

const record = async (one: RecordedCommitment) => (await recordCommitments(room.database, [one]))[0]!

const read = async ({ registrationNumber }: RecordedCommitment) => {
  const { data } = await room.run(
    `query ($number: String!) { commitment(registrationNumber: $number) {
      leadOrganization { id } version
      partners { nodes { name organization { id } confirmed evidence { method } } }
    } }`,
    { number: registrationNumber },
  )
  const { leadOrganization, version, partners } = data!['commitment']
  return { led: leadOrganization?.id ?? null, version, partners: partners.nodes }
}

/** A name of this test's own, and the key that it has. */
const newName = () => {
  const nameKey = `name ${newUuid()}`
  return { name: nameKey.toUpperCase(), nameKey }
}

describe('a record that comes again', () => {
  it('is the same whatever organizations its names mean by now', async () => {
    const one = recorded({ partners: [lead(null), partner(null)] })
    const { outcome: first } = await record(one)
    const { organizationId, ...match } = byName(newUuid(), { method: 'ALIAS' })
    const recognised = one.partners.map((each) => ({ ...each, organizationId, match }))
    expect([first, await record({ ...one, partners: recognised }), await record(one)]).toMatchObject([
      'CREATED',
      { outcome: 'UNCHANGED' },
      { outcome: 'UNCHANGED' },
    ])
  })

  it('is another one when it names somebody else', async () => {
    const one = recorded({ partners: [partner(null, 'Reef Trust')] })
    await record(one)
    expect(await record({ ...one, partners: [partner(null, 'Blue Bank')] })).toMatchObject({ outcome: 'UPDATED' })
  })

  it('and says something new leaves the names that were recognised meanwhile', async () => {
    const [leader, helper] = [given.organization(), given.organization()]
    const [ocean, reef, nobody] = [newName(), newName(), newName()]
    const one = recorded({ partners: [lead(null, ocean.name), partner(null, reef.name), partner(null, nobody.name)] })
    await record(one)
    await resolvePartners(room.database, [
      { nameKey: ocean.nameKey, match: byName(leader.uuid) },
      { nameKey: reef.nameKey, match: byName(helper.uuid, { method: 'CURATOR' }) },
    ])
    const respelled = reef.name.toLowerCase()
    const partners = [
      partner(null, nobody.name),
      lead(null, ocean.name),
      partner(null, respelled),
      partner(null, 'New'),
    ]
    expect(await record({ ...one, title: 'After', partners })).toMatchObject({ outcome: 'UPDATED' })
    expect(await read(one)).toEqual({
      led: leader.id,
      version: 2,
      partners: [
        { name: ocean.name, organization: { id: leader.id }, confirmed: false, evidence: { method: 'NAME' } },
        { name: nobody.name, organization: null, confirmed: false, evidence: null },
        { name: respelled, organization: { id: helper.id }, confirmed: false, evidence: { method: 'CURATOR' } },
        { name: 'New', organization: null, confirmed: false, evidence: null },
      ],
    })
  })

  it('and says which organization it means is believed', async () => {
    const [before, after] = [given.organization(), given.organization()]
    const { name, nameKey } = newName()
    const one = recorded({ partners: [partner(null, name)] })
    await record(one)
    await resolvePartners(room.database, [{ nameKey, match: byName(before.uuid) }])
    await record({ ...one, title: 'After', partners: [partner(after.uuid, name)] })
    expect((await read(one)).partners).toMatchObject([{ organization: { id: after.id }, evidence: null }])
  })

  it('leaves the names of other commitments to themselves', async () => {
    const { name, nameKey } = newName()
    const one = recorded({ partners: [partner(null, name)] })
    await record(one)
    await resolvePartners(room.database, [{ nameKey, match: byName(newUuid()) }])
    const two = recorded({ partners: [partner(null, name)] })
    await record(two)
    expect((await read(two)).partners).toMatchObject([{ organization: null }])
  })
})

describe('after organizations were merged', () => {
  /** A commitment that the organization leads and has confirmed, which was merged since. */
  const merged = async () => {
    const [merging, successor] = [given.organization(), given.organization()]
    const { name } = newName()
    const { organizationId, ...match } = byName(merging.uuid)
    const one = recorded({ partners: [{ ...lead(organizationId, name), match }] })
    await record(one)
    await room.database
      .updateTable('commitment_partners')
      .set({ confirmed: true })
      .where('organization_id', '=', merging.uuid)
      .execute()
    await reassignPartners(room.database, { from: [merging.uuid], to: successor.uuid })
    const again = { ...one, partners: [{ ...one.partners[0]!, organizationId: successor.uuid }] }
    return { merging, successor, one, again }
  }

  it('a record that comes again is the same', async () => {
    const { again } = await merged()
    expect(await record(again)).toMatchObject({ outcome: 'UNCHANGED' })
  })

  it('a record that says something new finds the successor, who has confirmed', async () => {
    const { successor, one, again } = await merged()
    expect(await record({ ...again, title: 'After' })).toMatchObject({ outcome: 'UPDATED' })
    expect(await read(one)).toMatchObject({ led: successor.id, partners: [{ confirmed: true }] })
  })

  it('and said anew, the merge can be undone all the same', async () => {
    const { merging, one, again } = await merged()
    await record({ ...again, title: 'After' })
    await reassignPartners(room.database, { from: [merging.uuid], to: merging.uuid })
    expect(await read(one)).toMatchObject({ led: merging.id, partners: [{ organization: { id: merging.id } }] })
  })

  it('a name that nobody looked up this time keeps the successor, and the way back', async () => {
    const { merging, successor, one } = await merged()
    const unknown = one.partners.map((each) => ({ ...each, organizationId: null, match: null }))
    await record({ ...one, title: 'After', partners: unknown })
    expect((await read(one)).led).toBe(successor.id)
    await reassignPartners(room.database, { from: [merging.uuid], to: merging.uuid })
    expect((await read(one)).led).toBe(merging.id)
  })
})

describe('recordCommitments refuses', () => {
  const { organizationId, ...match } = byName(newUuid())

  it.each([
    ['a match of nobody', { organizationId: null, match }, '"Reef Trust" was recognised, as no organization.'],
    [
      'a score above 1',
      { organizationId, match: { ...match, score: 1.1 } },
      '"1.1" is no score of a match; those are numbers from 0 to 1.',
    ],
    [
      'a score that is no number',
      { organizationId, match: { ...match, score: Number.NaN } },
      '"NaN" is no score of a match; those are numbers from 0 to 1.',
    ],
    [
      'the name of an organization for its UUID',
      { organizationId, match: { ...match, namedOrganizationId: 'UNDP' } },
      '"UNDP" is no UUID of an organization.',
    ],
  ])('%s', async (_, recognised, reason) => {
    const one = recorded({ partners: [{ ...partner(null), ...recognised }] })
    expect(await record(one)).toEqual({ outcome: 'REFUSED', reason })
  })
})
