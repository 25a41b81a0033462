import { describe, expect, it } from '@jest/globals'
import { type RecordedCommitment, recordCommitments } from '@pledgegraph/commitments'
import type { Database } from '@pledgegraph/database'
import { decodeId, encodeId } from '@pledgegraph/kernel'
import { mergeOrganizations } from '@pledgegraph/organizations'
import { openDatabase } from '@pledgegraph/testkit'
import { sql } from 'kysely'
import {
  commitmentLine,
  content,
  deliverable,
  networkLine,
  newId,
  noSections,
  organizationLine,
  partner,
  progressReport,
} from './exported-lines.ts'
import { importLines } from './import-lines.ts'

const { database, statementsOf } = await openDatabase()

const restore = (...lines: readonly object[]) =>
  importLines(
    database,
    lines.map((line) => JSON.stringify(line)),
  )

const reasonsOf = async (...lines: readonly object[]): Promise<string[]> => {
  const { refused } = await restore(...lines)
  return refused.reasons.map(({ reason }) => reason)
}

const later = '2026-02-03T04:05:06.789Z'
const earlier = '2025-02-03T04:05:06.789Z'
let count = 0
/** Tests share the registry: each has numbers of its own. */
const newNumber = (): string => `#Reef${(count += 1)}`
const newSlug = (): string => `reefs-${(count += 1)}`

describe('organizations', () => {
  it('are created, then unchanged, then updated', async () => {
    const line = organizationLine({ aliases: [{ name: 'RG', language: null }] })
    expect(await restore(line)).toMatchObject({ created: 1 })
    expect(await restore(line)).toMatchObject({ unchanged: 1 })
    expect(await restore({ ...line, aliases: [], updatedAt: later })).toMatchObject({ updated: 1 })
    expect(await restore({ ...line, aliases: [], updatedAt: later })).toMatchObject({ unchanged: 1 })
  })

  it('are met several times in a file, the latest version counting', async () => {
    const line = organizationLine()
    const newer = { ...line, name: 'Guardians of Reefs', updatedAt: later }
    expect(await restore(line, line, newer, line)).toMatchObject({
      created: 1,
      unchanged: 1,
      updated: 1,
      refused: { count: 1 },
    })
  })

  it('are refused when the registry has a newer version', async () => {
    const line = organizationLine({ updatedAt: later })
    await restore(line)
    expect(await reasonsOf({ ...line, updatedAt: earlier })).toEqual([
      `The registry has a newer version, of ${later}; this one is of ${earlier}.`,
    ])
  })

  it('are refused when an identifier belongs to another', async () => {
    const identifiers = [{ scheme: 'WIKIDATA', value: 'Q7' }]
    const owner = organizationLine({ identifiers })
    await restore(owner)
    expect(await reasonsOf(organizationLine({ identifiers }))).toEqual([
      `Its identifier WIKIDATA "Q7" belongs to ${owner.id}.`,
    ])
    const twice = organizationLine({ identifiers: [{ scheme: 'LEI', value: 'L7' }] })
    expect(await reasonsOf(twice, { ...twice, id: newId('Organization') })).toEqual([
      `Its identifier LEI "L7" belongs to ${twice.id}.`,
    ])
  })

  it('of the same name stay two', async () => {
    expect(await restore(organizationLine({ name: 'Namesake' }), organizationLine({ name: 'Namesake' }))).toMatchObject(
      {
        created: 2,
      },
    )
  })

  it('are refused when the registry has merged them otherwise', async () => {
    const [line, into] = [organizationLine(), organizationLine()]
    await restore(line, into)
    await merge(line.id, into.id)
    expect(await reasonsOf({ ...line, updatedAt: '2126-01-01T00:00:00.000Z' })).toEqual([
      `The registry has merged it into ${into.id}; unmerge it first.`,
    ])
    const other = newId('Organization')
    const merges = [{ organization: line.id, into: other, mergedAt: later, note: null }]
    expect(await reasonsOf(organizationLine({ id: other, merges }))).toEqual([
      `The registry has merged ${line.id} into ${into.id}; unmerge it first.`,
    ])
  })

  it('that were merged into each other are refused', async () => {
    const [one, other] = [newId('Organization'), newId('Organization')]
    const lines = [
      organizationLine({ id: one, status: 'MERGED', mergedInto: other }),
      organizationLine({ id: other, status: 'MERGED', mergedInto: one }),
    ]
    expect(await reasonsOf(...lines)).toEqual([
      `${other} was merged into ${one}, which was merged into it; one of the two must be active.`,
    ])
  })

  it('take what the registry recorded under them along when they are merged', async () => {
    const [line, into] = [organizationLine(), organizationLine()]
    const network = networkLine({ slug: newSlug(), stewards: [line.id] })
    const commitment = commitmentLine({
      registrationNumber: newNumber(),
      partners: [partner({ organization: line.id })],
    })
    await restore(line, into, network, commitment)
    await restore({ ...line, status: 'MERGED', mergedInto: into.id, updatedAt: later })
    expect(await organizationsOf(database, commitment.id)).toEqual([
      { organization: into.id, named: line.id, lead: into.id },
    ])
    const { rows } = await sql<{ id: string }>`
      select organization_id as id from action_network_stewards
      where action_network_id = ${decodeId('ActionNetwork', network.id)}`.execute(database)
    expect(rows.map(({ id }) => encodeId('Organization', id))).toEqual([into.id])
  })
})

describe('action networks', () => {
  it('are created, then unchanged, then updated', async () => {
    const line = networkLine({ slug: newSlug() })
    expect(await restore(line)).toMatchObject({ created: 1 })
    expect(await restore(line)).toMatchObject({ unchanged: 1 })
    expect(await restore({ ...line, goals: [1, 14], updatedAt: later })).toMatchObject({ updated: 1 })
  })

  it('are refused when the registry has a newer version', async () => {
    const line = networkLine({ slug: newSlug(), updatedAt: later })
    await restore(line)
    expect(await reasonsOf({ ...line, updatedAt: earlier })).toEqual([
      `The registry has a newer version, of ${later}; this one is of ${earlier}.`,
    ])
  })

  it('are refused when another has the slug', async () => {
    const line = networkLine({ slug: newSlug() })
    await restore(line)
    expect(await reasonsOf({ ...line, id: newId('ActionNetwork') })).toEqual([
      `The slug ${line.slug} belongs to ${line.id}.`,
    ])
  })

  it('are refused while a steward is not there', async () => {
    const steward = organizationLine()
    const line = networkLine({ slug: newSlug(), stewards: [steward.id] })
    expect(await reasonsOf(line)).toEqual([
      `Its steward ${steward.id} is not in the registry; import the organizations first.`,
    ])
    expect(await restore(steward, line)).toMatchObject({ created: 2 })
  })
})

describe('commitments', () => {
  it('are created, then unchanged, then updated', async () => {
    const line = commitmentLine({ registrationNumber: newNumber(), deliverables: [deliverable()] })
    expect(await restore(line)).toMatchObject({ created: 1 })
    expect(await restore(line)).toMatchObject({ unchanged: 1 })
    expect(await restore({ ...line, version: 2, goals: [] })).toMatchObject({ updated: 1 })
    expect(await restore({ ...line, version: 2, goals: [] })).toMatchObject({ unchanged: 1 })
  })

  it('are updated when only a deliverable is another', async () => {
    const planned = deliverable()
    const line = commitmentLine({ registrationNumber: newNumber(), deliverables: [planned] })
    await restore(line)
    const delivered = { ...planned, state: 'DELIVERED', deliveredAt: '2026-02-01', updatedAt: later }
    expect(await restore({ ...line, deliverables: [delivered] })).toMatchObject({ updated: 1 })
  })

  it('are refused when the registry has a newer version', async () => {
    const line = commitmentLine({ registrationNumber: newNumber(), version: 3 })
    await restore(line)
    expect(await reasonsOf({ ...line, version: 2, updatedAt: later })).toEqual([
      `The registry has a newer version: 3, of ${line.updatedAt}; this one is 2, of ${later}.`,
    ])
    expect(await reasonsOf({ ...line, updatedAt: earlier })).toEqual([
      `The registry has a newer version: 3, of ${line.updatedAt}; this one is 3, of ${earlier}.`,
    ])
  })

  it('are refused when a number belongs to another', async () => {
    const line = commitmentLine({ registrationNumber: newNumber(), earlierRegistrationNumbers: [newNumber()] })
    await restore(line)
    const [number] = line.earlierRegistrationNumbers as string[]
    expect(await reasonsOf(commitmentLine({ registrationNumber: number }))).toEqual([
      `The number ${number} belongs to ${line.id}.`,
    ])
    const twice = commitmentLine({ registrationNumber: newNumber() })
    expect(await reasonsOf(twice, { ...twice, id: newId('Commitment') })).toEqual([
      `The number ${twice.registrationNumber} belongs to ${twice.id}.`,
    ])
  })

  it('are refused when a network is not there', async () => {
    const network = networkLine({ slug: newSlug() })
    const reason = `Its network ${network.id} is not in the registry; import the action networks first.`
    const line = commitmentLine({ registrationNumber: newNumber(), actionNetworks: [network.id] })
    expect(await reasonsOf(line)).toEqual([reason])
    expect(await restore(network, line)).toMatchObject({ created: 2 })
  })

  it('are refused when they say something impossible', async () => {
    const timeframe = { ...content.timeframe, startsOn: '2026-02-01', endsOn: '2026-01-01' }
    const number = newNumber()
    const text = { ...content, registrationNumber: number, keptAt: later }
    const other = newNumber()
    const of = (changes: Readonly<Record<string, unknown>>) =>
      commitmentLine({ registrationNumber: number, ...changes })
    const reasons = [
      await reasonsOf(of({ timeframe })),
      await reasonsOf(of({ earlierRegistrationNumbers: [number.toLowerCase()] })),
      await reasonsOf(of({ earlierTexts: [{ ...text, registrationNumber: other }] })),
      await reasonsOf(of({ earlierTexts: [text, text] })),
      await reasonsOf(of({ title: 'x'.repeat(501) })),
    ].flat()
    expect(reasons).toEqual([
      'It ends on 2026-01-01, before it begins on 2026-02-01.',
      `It has the number ${number.toLowerCase()} twice.`,
      `earlierTexts[0] is of "${other}", which is none of its numbers.`,
      `earlierTexts[1] repeats what the same source says under ${number}.`,
      expect.stringContaining('is no title of at most 500 characters.'),
    ])
  })

  it('are refused when what belongs to them is newer, or belongs to another', async () => {
    const [reef, report] = [deliverable({ updatedAt: later }), progressReport()]
    const line = commitmentLine({ registrationNumber: newNumber(), deliverables: [reef], progressReports: [report] })
    await restore(line)
    const reasons = [
      await reasonsOf({ ...line, deliverables: [{ ...reef, updatedAt: earlier }] }),
      await reasonsOf({ ...line, progressReports: [] }),
      await reasonsOf(commitmentLine({ registrationNumber: newNumber(), deliverables: [reef] })),
    ].flat()
    expect(reasons).toEqual([
      `The registry has a newer version of ${reef.id}, of ${later}; this one is of ${earlier}.`,
      `The registry has something newer: ${report.id}.`,
      `${reef.id} belongs to ${line.id}.`,
    ])
  })

  it('are refused when two of a file have the same deliverable', async () => {
    const deliverables = [deliverable()]
    const first = commitmentLine({ registrationNumber: newNumber(), deliverables })
    const second = commitmentLine({ registrationNumber: newNumber(), deliverables })
    expect(await reasonsOf(first, second)).toEqual([`${deliverables[0]!.id} belongs to ${first.id}.`])
  })

  it('are refused when they have become part of another', async () => {
    const [line, other] = [newNumber(), newNumber()].map((registrationNumber) => commitmentLine({ registrationNumber }))
    await restore(other!)
    await sql`
      insert into commitment_successors (commitment_id, successor_id)
      values (${decodeId('Commitment', line!.id)}, ${decodeId('Commitment', other!.id)})`.execute(database)
    expect(await reasonsOf(line!)).toEqual([`The registry has made it part of ${other!.id}.`])
  })

  it('keep a partner as a name while its organization is not there', async () => {
    const organization = organizationLine({ name: 'Nobody Knows Yet' })
    const evidence = { method: 'ALIAS', score: 1, matchedName: 'Yet' }
    const line = commitmentLine({
      registrationNumber: newNumber(),
      partners: [partner({ organization: organization.id, evidence })],
    })
    expect(await restore(line)).toMatchObject({
      created: 1,
      oddities: [{ kind: 'UNKNOWN_ORGANIZATION', places: [{ text: `Reef Guardians: ${organization.id}` }] }],
    })
    expect(await organizationsOf(database, line.id)).toEqual([{ organization: null, named: null, lead: null }])
    expect(await restore(organization, line)).toMatchObject({ created: 1, updated: 1, oddities: [] })
    expect(await organizationsOf(database, line.id)).toEqual([
      { organization: organization.id, named: organization.id, lead: organization.id },
    ])
  })

  it('belong to the organization that stands for a partner by now', async () => {
    const [organization, into] = [organizationLine(), organizationLine()]
    await restore(organization, into)
    await merge(organization.id, into.id)
    const line = commitmentLine({
      registrationNumber: newNumber(),
      partners: [partner({ organization: organization.id })],
    })
    await restore(line)
    const expected = [{ organization: into.id, named: organization.id, lead: into.id }]
    expect(await organizationsOf(database, line.id)).toEqual(expected)
    // An export that was made after the merge knows only the other, and where the name led to before is kept.
    expect(await restore({ ...line, partners: [partner({ organization: into.id })] })).toMatchObject({ unchanged: 1 })
    expect(await organizationsOf(database, line.id)).toEqual(expected)
  })

  it('keep what the registry found out about a name that the export leaves open', async () => {
    const organization = organizationLine()
    const line = commitmentLine({
      registrationNumber: newNumber(),
      partners: [partner({ organization: organization.id })],
    })
    await restore(organization, line)
    expect(await restore({ ...line, version: 2, partners: [partner()] })).toMatchObject({ updated: 1 })
    expect(await organizationsOf(database, line.id)).toMatchObject([
      { organization: organization.id, lead: organization.id },
    ])
  })

  it('are found again by the source that they were taken over from', async () => {
    const number = newNumber()
    const source = { registry: 'elsewhere', key: number, url: null, importedAt: later }
    const line = commitmentLine({ registrationNumber: number, source })
    await restore(line)
    const record: RecordedCommitment = {
      registrationNumber: number,
      earlierNumbers: [],
      kind: 'COMMITMENT',
      status: 'PUBLISHED',
      title: content.title,
      language: null,
      narratives: noSections,
      partners: [],
      goals: content.goals,
      targets: content.targets,
      countries: [],
      otherPlaces: [],
      terms: [],
      networks: [],
      resources: [],
      timeframe: content.timeframe,
      website: null,
      registeredAt: null,
      publishedAt: null,
      source: { registry: 'elsewhere', key: number, url: null },
    }
    expect(await recordCommitments(database, [record])).toEqual([
      { outcome: 'UNCHANGED', id: decodeId('Commitment', line.id) },
    ])
  })

  it('take a number of statements that does not depend on how many there are', async () => {
    const some = (size: number) =>
      Array.from({ length: size }, () => commitmentLine({ registrationNumber: newNumber() }))
    const few = await statementsOf(() => restore(...some(2)))
    const many = await statementsOf(() => restore(...some(100)))
    expect(many.length).toBe(few.length)
  })
})

const merge = (from: string, into: string) =>
  mergeOrganizations(database, { from: decodeId('Organization', from), into: decodeId('Organization', into) })

const organizationsOf = async (database: Database, commitment: string) => {
  const { rows } = await sql<Record<'organization' | 'named' | 'lead', string | null>>`
    select organization_id as organization, named_organization_id as named, lead_organization_id as lead
    from commitment_partners join commitments on commitments.id = commitment_id
    where commitment_id = ${decodeId('Commitment', commitment)}`.execute(database)
  const globalId = (id: string | null) => (id === null ? null : encodeId('Organization', id))
  return rows.map(({ organization, named, lead }) => ({
    organization: globalId(organization),
    named: globalId(named),
    lead: globalId(lead),
  }))
}
