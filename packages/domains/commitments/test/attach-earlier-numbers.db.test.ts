import { describe, expect, it } from '@jest/globals'
import type { Database } from '@pledgegraph/database'
import { anonymous, encodeId, newUuid, operator } from '@pledgegraph/kernel'
import { openRoom } from '@pledgegraph/testkit'
import { sql } from 'kysely'
import { type AttachOutcome, attachEarlierNumbers, commitments, recordCommitments } from '../src/index.ts'
import { type Changes, given as givenIn, lead, partner, recorded } from './given.ts'

const room = await openRoom(commitments)
const given = givenIn(room.database)

const attach = (...pairs: [earlierNumber: string, currentNumber: string][]): Promise<AttachOutcome[]> =>
  room.database.transaction().execute((transaction: Database) =>
    attachEarlierNumbers(
      transaction,
      pairs.map(([earlierNumber, currentNumber]) => ({ earlierNumber, currentNumber })),
    ),
  )

const record = (changes: Changes) =>
  room.database
    .transaction()
    .execute((transaction: Database) => recordCommitments(transaction, [recorded(changes)]))
    .then(([outcome]) => outcome!)

const read = async (registrationNumber: string, fields = '', viewer = anonymous) => {
  const { data, errors } = await room.run(
    `query ($number: String) { commitment(registrationNumber: $number) {
      id registrationNumber earlierRegistrationNumbers title ${fields}
    } }`,
    { number: registrationNumber },
    viewer,
  )
  expect(errors).toBeUndefined()
  return data?.['commitment']
}

const fromOld = (registrationNumber: string, changes: Changes = {}) =>
  ({ registrationNumber, source: { registry: 'old', key: registrationNumber, url: null }, ...changes }) as const

describe('attachEarlierNumbers', () => {
  it('attaches an earlier number to the commitment with the current one', async () => {
    const { id } = await given.commitment({ registrationNumber: '#Attach2', title: 'Now' })
    expect(await attach(['#Attach1', 'attach2'])).toEqual([{ outcome: 'ATTACHED' }])
    expect(await read('#attach1')).toEqual({
      id,
      registrationNumber: '#Attach2',
      earlierRegistrationNumbers: ['#Attach1'],
      title: 'Now',
    })
  })

  it('gives the commitment with the earlier number the current one', async () => {
    const { id } = await given.commitment({ registrationNumber: '#Rename1', title: 'Then' })
    expect(await attach(['#Rename1', '#Rename2'])).toEqual([{ outcome: 'RENAMED' }])
    expect(await read('#Rename2')).toEqual({
      id,
      registrationNumber: '#Rename2',
      earlierRegistrationNumbers: ['#Rename1'],
      title: 'Then',
    })
  })

  it('makes two commitments one, of which the older text is history', async () => {
    const now = await given.commitment({ registrationNumber: '#Absorb2', title: 'Now' })
    const then = await given.commitment(fromOld('#Absorb1', { title: 'Then', earlierNumbers: ['#Absorb0'] }))
    expect(await attach(['#Absorb1', '#Absorb2'])).toEqual([{ outcome: 'ABSORBED', from: then.uuid, into: now.uuid }])
    expect(await read('#Absorb0', 'earlierTexts { title registrationNumber source { registry key } }')).toEqual({
      id: now.id,
      registrationNumber: '#Absorb2',
      earlierRegistrationNumbers: ['#Absorb0', '#Absorb1'],
      title: 'Now',
      earlierTexts: [{ title: 'Then', registrationNumber: '#Absorb1', source: { registry: 'old', key: '#Absorb1' } }],
    })
  })

  it('remembers what it cannot place yet, until one of the numbers comes', async () => {
    expect(await attach(['#Remember1', '#Remember2'])).toEqual([{ outcome: 'REMEMBERED' }])
    expect(await read('#Remember1')).toBeNull()
    const { id } = (await record(fromOld('#Remember1', { title: 'Then' }))) as { id: string }
    expect(await read('#Remember2')).toMatchObject({ id: encodeId('Commitment', id), title: 'Then' })
    expect(await record({ registrationNumber: '#Remember2', title: 'Now' })).toEqual({ outcome: 'UPDATED', id })
    expect(await read('#Remember1', 'earlierTexts { title }')).toMatchObject({
      registrationNumber: '#Remember2',
      title: 'Now',
      earlierTexts: [{ title: 'Then' }],
    })
  })

  it('remembers through several steps', async () => {
    await attach(['#Steps2', '#Steps3'], ['#Steps1', '#Steps2'], ['#Steps3', '#Steps4'])
    await record(fromOld('#Steps1', { title: 'Then' }))
    expect(await read('#Steps3')).toMatchObject({
      registrationNumber: '#Steps4',
      earlierRegistrationNumbers: ['#Steps1', '#Steps2', '#Steps3'],
    })
  })

  it('leaves the same again unchanged, to the last row', async () => {
    await given.commitments([{ registrationNumber: '#Same2' }, fromOld('#Same1'), { registrationNumber: '#Same4' }])
    const pairs: [string, string][] = [
      ['#Same1', '#Same2'],
      ['#Same3', '#Same4'],
      ['#Same5', '#Same6'],
    ]
    await attach(...pairs)
    const before = await Promise.all(['#Same2', '#Same4'].map((number) => read(number, 'version updatedAt')))
    expect(await attach(...pairs)).toEqual(pairs.map(() => ({ outcome: 'UNCHANGED' })))
    const after = await Promise.all(['#Same2', '#Same4'].map((number) => read(number, 'version updatedAt')))
    expect(after).toEqual(before)
  })

  it('takes a chain of renumberings in one batch, in whatever order', async () => {
    const [one, two, three] = await given.commitments([
      fromOld('#Chain1', { title: 'One' }),
      fromOld('#Chain2', { title: 'Two' }),
      { registrationNumber: '#Chain3', title: 'Three' },
    ])
    expect(await attach(['#Chain1', '#Chain2'], ['#Chain2', '#Chain3'])).toEqual([
      { outcome: 'ABSORBED', from: one!.uuid, into: three!.uuid },
      { outcome: 'ABSORBED', from: two!.uuid, into: three!.uuid },
    ])
    expect(await read('#Chain1', 'earlierTexts { title }')).toMatchObject({
      id: three!.id,
      earlierTexts: [{ title: 'Two' }, { title: 'One' }],
    })
  })

  it('counts the change', async () => {
    await given.commitments([{ registrationNumber: '#Count2' }, fromOld('#Count1')])
    await attach(['#Count1', '#Count2'])
    expect(await read('#Count2', 'version')).toMatchObject({ version: 2 })
  })
})

describe('attachEarlierNumbers refuses', () => {
  it.each([
    ['a number that is none', ['#', '#Right1'], '"#" is no registration number; those look like #OceanAction46441.'],
    [
      'a number with a NUL',
      ['#Right1', 'a\0b'],
      '"a\\u0000b" is no registration number; those look like #OceanAction46441.',
    ],
    ['a number as its own', ['#Self1', ' self1'], ' self1 cannot be an earlier number of itself.'],
  ] as [string, [string, string], string][])('%s, and takes the others', async (_, pair, reason) => {
    const number = `#Beside${newUuid()}`
    await given.commitment({ registrationNumber: number })
    expect(await attach(pair, [`${number}0`, number])).toEqual([
      { outcome: 'REFUSED', reason },
      { outcome: 'ATTACHED' },
    ])
  })

  it('an earlier number that became another one', async () => {
    await given.commitments([{ registrationNumber: '#Fork2' }, { registrationNumber: '#Fork3' }])
    const refusal = { outcome: 'REFUSED', reason: '#Fork1 has become #Fork2 already.' }
    expect(await attach(['#Fork1', '#Fork2'], ['#Fork1', '#Fork3'])).toEqual([{ outcome: 'ATTACHED' }, refusal])
    expect(await attach(['#Fork1', '#Fork4'])).toEqual([refusal])
  })

  it('an earlier number that is to become another one, as long as neither is known', async () => {
    expect(await attach(['#Later1', '#Later2'], ['#Later1', '#Later3'])).toEqual([
      { outcome: 'REMEMBERED' },
      { outcome: 'REFUSED', reason: '#Later1 has become #Later2 already.' },
    ])
    await given.commitment({ registrationNumber: '#Later3' })
    expect(await attach(['#Later1', '#Later3'])).toEqual([
      { outcome: 'REFUSED', reason: '#Later1 has become #Later2 already.' },
    ])
  })

  it.each([
    ['of known numbers', true],
    ['of numbers that nobody knows', false],
  ])('a circle %s', async (_, isKnown) => {
    const [one, two, three] = [1, 2, 3].map((place) => `#Circle${place}${isKnown}`) as [string, string, string]
    if (isKnown) await given.commitments([{ registrationNumber: one }, { registrationNumber: two }])
    await attach([one, two], [two, three])
    expect(await attach([three, one])).toEqual([{ outcome: 'REFUSED', reason: `${one} has become ${three} already.` }])
    expect(await attach([two, one])).toEqual([
      {
        outcome: 'REFUSED',
        reason: isKnown ? `${one} has become ${two} already.` : `${two} has become ${three} already.`,
      },
    ])
  })
})

describe('a commitment that was absorbed', () => {
  const absorb = async (changes: Changes = {}, into: Changes = {}) => {
    const [earlierNumber, currentNumber] = [`#From${newUuid()}`, `#Into${newUuid()}`]
    const former = await given.commitment(fromOld(earlierNumber, changes))
    const present = await given.commitment({ registrationNumber: currentNumber, ...into })
    return { former, present, attach: () => attach([earlierNumber, currentNumber]) }
  }

  it('answers by its id with its successor', async () => {
    const { former, present, attach } = await absorb()
    await attach()
    const { data } = await room.run(
      `query ($id: ID!, $representations: [_Any!]!) {
        commitment(id: $id) { id }
        commitments(filter: { ids: [$id] }) { nodes { id } totalCount }
        _entities(representations: $representations) { ... on Commitment { id registrationNumber } }
      }`,
      { id: former.id, representations: [{ __typename: 'Commitment', id: former.id }] },
    )
    expect(data).toEqual({
      commitment: { id: present.id },
      commitments: { nodes: [{ id: present.id }], totalCount: 1 },
      _entities: [{ id: present.id, registrationNumber: present.number }],
    })
  })

  it('answers both ids of one question', async () => {
    const { former, present, attach } = await absorb()
    await attach()
    const { data } = await room.run(
      `{ a: commitment(id: "${former.id}") { id } b: commitment(id: "${present.id}") { id } }`,
    )
    expect(data).toEqual({ a: { id: present.id }, b: { id: present.id } })
  })

  it('leads on when its successor is absorbed in turn', async () => {
    const { former, present, attach: first } = await absorb()
    await first()
    const last = await given.commitment()
    await attach([present.number, last.number])
    const { data } = await room.run(`{ commitment(id: "${former.id}") { id } }`)
    expect(data).toEqual({ commitment: { id: last.id } })
  })

  it('is shown to nobody who may not see its successor', async () => {
    const { former, present, attach } = await absorb({}, { status: 'DRAFT' })
    await attach()
    const ask = (viewer: typeof anonymous) => room.run(`{ commitment(id: "${former.id}") { id } }`, {}, viewer)
    expect((await ask(anonymous)).data).toEqual({ commitment: null })
    expect((await ask(operator)).data).toEqual({ commitment: { id: present.id } })
  })

  it('leaves no row of its own behind', async () => {
    const { former, present, attach } = await absorb({
      narratives: { description: 'Then.' },
      partners: [lead(newUuid()), partner(null)],
      goals: [14],
      targets: ['14.2'],
      countries: ['KEN'],
      otherPlaces: [{ text: 'Global', kind: 'REGION' }],
      terms: ['region.africa'],
      networks: [newUuid()],
      resources: [{ type: 'OTHER', description: 'Boats', amount: null }],
    })
    await sql`insert into commitment_contacts values (${former.uuid}, 'Ana', null, null)`.execute(room.database)
    await attach()
    const { rows: tables } = await sql<{ name: string }>`
      select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'commitment_id' and table_name not like '%successors'
        and table_name not like 'absorbed%'`.execute(room.database)
    expect(tables.length).toBeGreaterThan(14)
    for (const { name } of tables) {
      const { rows } = await sql`select from ${sql.table(name)} where commitment_id = ${former.uuid}`.execute(
        room.database,
      )
      expect([name, rows.length]).toEqual([name, 0])
    }
    const { rows: contacts } = await sql`
      select name from commitment_contacts where commitment_id = ${present.uuid}`.execute(room.database)
    expect(contacts).toEqual([{ name: 'Ana' }])
  })

  it('leaves what its partners confirmed', async () => {
    const [reefTrust, blueBank] = [newUuid(), newUuid()]
    const { former, present, attach } = await absorb(
      { partners: [partner(reefTrust), partner(blueBank, 'Blue Bank')] },
      { partners: [lead(blueBank, 'Blue Bank'), partner(reefTrust, 'RT')] },
    )
    await room.database
      .updateTable('commitment_partners')
      .set({ confirmed: true })
      .where('commitment_id', '=', former.uuid)
      .execute()
    await attach()
    // Blue Bank had confirmed that it takes part, not that it leads.
    expect((await read(present.number, 'partners { nodes { name confirmed } }')).partners.nodes).toEqual([
      { name: 'Blue Bank', confirmed: false },
      { name: 'RT', confirmed: true },
    ])
  })

  it('brings the history that it had', async () => {
    const { former, present, attach } = await absorb({ title: 'Then' })
    const before = { registrationNumber: `#Before${newUuid()}`, title: 'Before' }
    await given.commitment({ ...before, source: { registry: 'oldest', key: '1', url: null } })
    await attachEarlierNumbers(room.database, [
      { earlierNumber: before.registrationNumber, currentNumber: former.number },
    ])
    await attach()
    expect((await read(present.number, 'earlierTexts { title }')).earlierTexts).toEqual([
      { title: 'Then' },
      { title: 'Before' },
    ])
  })

  it('is never the one with the newer content', async () => {
    // Both became #Heir: what was said under #Will2 is not older than what was said under #Will1.
    const one = await given.commitment(fromOld('#Will1', { title: 'One' }))
    const two = await given.commitment(fromOld('#Will2', { title: 'Two' }))
    expect(await attach(['#Will1', '#Heir'], ['#Will2', '#Heir'])).toEqual([
      { outcome: 'RENAMED' },
      { outcome: 'ABSORBED', from: one.uuid, into: two.uuid },
    ])
    expect(await read('#Heir')).toMatchObject({ id: two.id, registrationNumber: '#Heir', title: 'Two' })
  })
})

describe('a batch of renumberings', () => {
  it('runs as many statements for two hundred as for one', async () => {
    const batch = async (size: number) => {
      const numbers = Array.from({ length: size }, () => newUuid())
      await given.commitments(numbers.flatMap((each) => [fromOld(`#A${each}`), { registrationNumber: `#B${each}` }]))
      return room.statementsOf(() =>
        attachEarlierNumbers(
          room.database,
          numbers.flatMap((each) => [
            { earlierNumber: `#A${each}`, currentNumber: `#B${each}` },
            { earlierNumber: `#C${each}`, currentNumber: `#B${each}` },
            { earlierNumber: `#D${each}`, currentNumber: `#E${each}` },
          ]),
        ),
      )
    }
    const statements = await batch(1)
    expect(statements.length).toBeLessThan(12)
    expect(await batch(200)).toEqual(statements)
  })

  it('leaves nothing behind when it is interrupted', async () => {
    const [then, now] = await given.commitments([fromOld('#Cut1'), { registrationNumber: '#Cut2' }])
    const interrupted = room.database.transaction().execute(async (transaction: Database) => {
      await attachEarlierNumbers(transaction, [{ earlierNumber: '#Cut1', currentNumber: '#Cut2' }])
      throw new Error('killed')
    })
    await expect(interrupted).rejects.toThrow('killed')
    expect([(await read('#Cut1')).id, (await read('#Cut2')).id]).toEqual([then!.id, now!.id])
  })
})
