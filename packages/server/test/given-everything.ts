import { type RecordedNarratives, attachEarlierNumbers, recordCommitments } from '@pledgegraph/commitments'
import type { Database } from '@pledgegraph/database'
import { decodeId, newUuid } from '@pledgegraph/kernel'
import { mergeOrganizations, recordOrganizations } from '@pledgegraph/organizations'
import { sql } from 'kysely'
import { blankRecord, givenRegistry } from './given-registry.ts'

/** A registry in which everything that the API can say of anything is said of something. */
export const givenEverything = async (database: Database): Promise<void> => {
  const { visible } = await givenRegistry(database)
  const [first, second, third] = visible.Commitment.map((id) => decodeId('Commitment', id)) as [string, string, string]
  await database.transaction().execute(async (transaction: Database) => {
    await describeOrganizations(transaction)
    await mergeSeveral(transaction)
    await describeNetworks(transaction)
    await describePartners(transaction, first)
    await describeDeliverables(transaction, second)
    await sayMoreOf(transaction, third)
    await sayItEarlier(transaction)
  })
  await addPartners(database, second)
  await lengthenDeliverables(database, first)
}

const describeOrganizations = async (database: Database): Promise<void> => {
  await sql`
    update organizations
    set acronym = 'AS', website = 'https://alfa.example/?a=b&c="d"', type = 'PRIVATE_SECTOR', country_code = 'FJI',
        created_at = '2019-01-02T03:04:05.006Z', updated_at = '2020-01-02T03:04:05.006Z'
    where name = 'Alfa Shipping'`.execute(database)
  await sql`
    insert into organization_aliases (organization_id, alias, alias_key, language)
    select id, alias, lower(alias), language
    from organizations, (values ('Альфа', 'ru'), ('ألفا', 'ar'), ('alfa Shipping', null), ('A.L.F.A. 🚢', null))
      as aliases (alias, language)
    where name = 'Alfa Shipping'`.execute(database)
  await sql`
    insert into organization_identifiers (organization_id, scheme, value)
    select id, scheme, value
    from organizations, (values ('WIKIDATA', 'Q1'), ('LEI', '5493001KJTIIGC8Y1R12'), ('ISNI', '0000 0001 2288 3570'))
      as identifiers (scheme, value)
    where name = 'Alfa Shipping'`.execute(database)
}

/** Chains in which what an organization was merged into comes after it, and several at one moment. */
const mergeSeveral = async (database: Database): Promise<void> => {
  const names = ['Mangrove Union', 'Union of Mangroves', 'Mangroves United', 'Mangrove League', 'League for Mangroves']
  const recorded = await recordOrganizations(
    database,
    names.map((name) => ({ name, type: 'NGO' })),
    { fuzzy: false },
  )
  const [one, two, three, four, five] = recorded.map((each) => each!.id).toSorted() as [
    string,
    string,
    string,
    string,
    string,
  ]
  await sql`insert into organization_identifiers values ('GRID', 'grid.475610.5', ${one})`.execute(database)
  for (const [from, into] of [
    [one, two],
    [two, four],
    [three, four],
    [four, five],
  ] as const) {
    await mergeOrganizations(database, { from, into, note: from === one ? 'Says its website' : null })
  }
}

const describeNetworks = async (database: Database): Promise<void> => {
  await sql`
    update action_networks
    set description = E'One.\n\nTwo.', governance = 'A board', website = 'https://ocean.example/',
        updated_at = '2025-01-01T00:00:00.000Z'
    where slug = 'ocean'`.execute(database)
}

const describePartners = async (database: Database, commitment: string): Promise<void> => {
  await sql`
    update commitment_partners
    set match_method = 'FUZZY', match_score = 0.9321, matched_name = 'Alfa Shipping', confirmed = true,
        type = 'PRIVATE_SECTOR'
    where commitment_id = ${commitment} and name = 'Alfa'`.execute(database)
  await sql`
    update commitment_partners
    set match_method = 'NAME', match_score = 1, matched_name = 'Fundación Océano'
    where commitment_id = ${commitment} and role = 'LEAD'`.execute(database)
}

const describeDeliverables = async (database: Database, commitment: string): Promise<void> => {
  await sql`
    update deliverables
    set state = 'DELIVERED', delivered_on = '2024-06-01', evidence_url = 'https://example.org/reef',
        updated_at = '2024-06-02T00:00:00Z'
    where commitment_id = ${commitment} and position = 0`.execute(database)
  await sql`
    update deliverables set state = 'CANCELLED', import_state = 'DROPPED'
    where commitment_id = ${commitment} and position = 1`.execute(database)
  await sql`
    insert into progress_reports (id, commitment_id, title, status, body, submitted_text, source_url)
    values (${newUuid()}, ${commitment}, null, 'FINANCIAL_ISSUES', null, 'last summer', 'https://example.org/report')
  `.execute(database)
  await sql`
    insert into progress_report_deliverables (progress_report_id, deliverable_id, commitment_id)
    select progress_reports.id, deliverables.id, ${commitment}
    from progress_reports, deliverables
    where progress_reports.commitment_id = ${commitment} and deliverables.commitment_id = ${commitment}
  `.execute(database)
}

/** What only this registry says, with all that is rarely said. */
const sayMoreOf = async (database: Database, commitment: string): Promise<void> => {
  await sql`delete from commitment_sources where commitment_id = ${commitment}`.execute(database)
  await sql`
    update commitments
    set title = E'Été – “30 × 30” \\u2028 🐋', language = 'fr-CA', kind = 'GOOD_PRACTICE', version = 7, ongoing = true,
        starts_on = '2020-07-01', ends_on = null, end_text = 'sans fin', date_precision = 'HALF',
        published_at = '2020-08-01T10:11:12.130Z', updated_at = '2021-08-01T10:11:12.130Z'
    where id = ${commitment}`.execute(database)
  await sql`
    update commitment_narratives
    set summary = E'  Leading spaces\n\tand a tab', implementation = '=1+1', nature = 'Noise', website_text = 'two: a, b',
        quantification = '30 %', updates = 'None', capacity = 'Much', evaluation = 'By peers'
    where commitment_id = ${commitment}`.execute(database)
  await sql`
    insert into commitment_resources (commitment_id, position, type, description, amount_value, amount_currency)
    values
      (${commitment}, 2, 'FINANCING', null, 1079136.50, 'EUR'),
      (${commitment}, 3, 'STAFF_TECHNICAL_EXPERTISE', 'Two people', null, null),
      (${commitment}, 4, 'OTHER', null, 0, 'USD')`.execute(database)
  await sql`
    insert into commitment_other_places (commitment_id, position, text, kind)
    values (${commitment}, 1, 'Africa', 'REGION'), (${commitment}, 2, 'Africa', 'UNKNOWN')`.execute(database)
  await sql`delete from commitment_partners where commitment_id = ${commitment} and role = 'LEAD'`.execute(database)
  await sql`update commitments set lead_organization_id = null where id = ${commitment}`.execute(database)
}

/** Several sources one after the other, under numbers that became others. */
const sayItEarlier = async (database: Database): Promise<void> => {
  const say = (registrationNumber: string, registry: string, title: string) =>
    recordCommitments(database, [
      {
        ...blankRecord,
        registrationNumber,
        title,
        partners: [
          { organizationId: null, match: null, name: 'The lead', type: 'NGO', role: 'LEAD' },
          { organizationId: null, match: null, name: 'Somebody', type: null, role: 'FUNDER' },
        ],
        goals: [14, 1],
        targets: ['14.a', '14.2', '1.1'],
        countries: ['KEN', 'FJI'],
        terms: ['ocean-basin.indian-ocean', 'ocean-basin.arctic-ocean'],
        narratives: everySection(title),
        timeframe: { ...blankRecord.timeframe, endText: 'when it is done' },
        registeredAt: '2017-06-05T00:00:00.000Z',
        publishedAt: '2017-06-06T00:00:00.000Z',
        source: { registry, key: registrationNumber, url: `https://example.org/${registry}` },
      },
    ])
  await say('#Zulu1', 'old', 'Under the first number')
  await say('#Zulu1', 'older', 'Under the first number, by another')
  await say('#Mike2', 'old', 'Under the second number')
  await say('#Alpha3', 'new', 'Under the third number')
  await attachEarlierNumbers(database, [
    { earlierNumber: '#Zulu1', currentNumber: '#Mike2' },
    { earlierNumber: '#Mike2', currentNumber: '#Alpha3' },
    { earlierNumber: '#Bravo0', currentNumber: '#Alpha3' },
  ])
  await say('#Alpha3', 'newest', 'What it says now')
}

/** Each says which it is. */
const everySection = (title: string): RecordedNarratives => {
  const sections = Object.keys(blankRecord.narratives).map((name) => [name, `${title}: ${name}`])
  // One entry for each section there is.
  return Object.fromEntries(sections) as RecordedNarratives
}

/** More than a page of the API has. */
const addPartners = async (database: Database, commitment: string): Promise<void> => {
  await sql`
    insert into commitment_partners (commitment_id, position, name, name_key, role, is_public, listed_at)
    select commitments.id, last.position + n, 'Partner ' || n, 'partner ' || n, 'PARTNER', is_public, listed_at
    from commitments,
      (select max(position) as position from commitment_partners where commitment_id = ${commitment}) as last,
      generate_series(1, 120) as n
    where commitments.id = ${commitment}`.execute(database)
}

const lengthenDeliverables = async (database: Database, commitment: string): Promise<void> => {
  const uuids = Array.from({ length: 130 }, () => newUuid())
  await sql`
    insert into deliverables (id, commitment_id, position, description)
    select uuid, ${commitment}, 1000 + n, 'Reef ' || n
    from unnest(${uuids}::uuid[]) with ordinality as new (uuid, n)`.execute(database)
}
