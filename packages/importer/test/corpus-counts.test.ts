import { beforeAll, expect, it } from '@jest/globals'
import type { Scheme } from '@pledgegraph/vocabularies'
import type { CommitmentDraft, Oddity } from '../src/index.ts'
import { type Expected, type TakenIn, describeWithCorpus, isTakenIn, readCorpus, readExpected } from './corpus.ts'

describeWithCorpus('the real ocean commitments, counted in their drafts,', () => {
  let expected: Expected
  let records: TakenIn[]
  let refused: number
  let drafts: CommitmentDraft[]
  let oddities: Oddity[]

  beforeAll(async () => {
    expected = readExpected()
    const outcomes = await readCorpus()
    records = outcomes.filter(isTakenIn)
    refused = outcomes.length - records.length
    drafts = records.map(({ draft }) => draft)
    oddities = records.flatMap((record) => record.oddities)
  })

  const countOf = (values: Iterable<string | number | null>): Record<string, number> => {
    const counts: Record<string, number> = {}
    for (const value of values) counts[String(value)] = (counts[String(value)] ?? 0) + 1
    return counts
  }

  /** Expected counts under the labels of the page, renamed to the members of our enum. */
  const renamed = (counts: Record<string, number>, names: Record<string, string>): unknown =>
    Object.fromEntries(Object.entries(counts).map(([label, n]) => [names[label] ?? label, n]))

  const termsOf = (scheme: Scheme): string[] =>
    drafts.flatMap(({ terms }) => terms.filter((term) => term.scheme === scheme).map(({ label }) => label))

  const oddFields = (kind: string, list: string): number =>
    oddities.filter((oddity) => oddity.kind === kind && oddity.field.startsWith(list)).length

  it('are all taken in', () => {
    expect([drafts.length, refused]).toEqual([expected.n, 0])
  })

  it('have the expected types of lead entities', () => {
    expect(countOf(drafts.map(({ leadOrganization }) => leadOrganization?.type ?? null))).toEqual(
      renamed(expected.byEntityType, {
        'Non-governmental organization (NGO)': 'NGO',
        'Philanthropic organization': 'PHILANTHROPIC_ORGANIZATION',
        'Intergovernmental organization': 'INTERGOVERNMENTAL_ORGANIZATION',
        Government: 'GOVERNMENT',
        'Private sector': 'PRIVATE_SECTOR',
        'Local / Regional Government': 'LOCAL_OR_REGIONAL_GOVERNMENT',
        'United Nations / Multilateral body': 'UNITED_NATIONS_OR_MULTILATERAL_BODY',
        'Other relevant actor': 'OTHER_RELEVANT_ACTOR',
        'Academic institution': 'ACADEMIC_INSTITUTION',
        Partnership: 'PARTNERSHIP',
        'Scientific community': 'SCIENTIFIC_COMMUNITY',
        'Civil society organization': 'CIVIL_SOCIETY_ORGANIZATION',
      }),
    )
  })

  it('lie in the expected ocean basins', () => {
    expect(countOf(termsOf('OCEAN_BASIN'))).toEqual(expected.byBasin)
  })

  it('belong to the expected communities of ocean action', () => {
    expect(countOf(termsOf('COMMUNITY_OF_OCEAN_ACTION'))).toEqual(expected.byCommunity)
  })

  it('have the expected goals', () => {
    expect(countOf(drafts.flatMap(({ goals }) => goals))).toEqual(expected.byGoal)
  })

  it('have the expected targets', () => {
    expect(countOf(drafts.flatMap(({ targets }) => targets))).toEqual(expected.byTarget)
  })

  it('belong to the expected networks', () => {
    const counts = Object.entries(expected.byNetwork).map(([label, { n }]) => [label, n])
    expect(countOf(drafts.flatMap(({ networks }) => networks.map(({ label }) => label)))).toEqual(
      Object.fromEntries(counts),
    )
  })

  it('have the expected deliverables, by how well their dates are known', () => {
    const deliverables = drafts.flatMap((draft) => draft.deliverables ?? [])
    const realDate = deliverables.filter(({ dueDate }) => dueDate !== null).length
    const sentinel1970 = oddFields('SENTINEL_DATE', 'deliverables[')
    const impossibleYear = deliverables.filter(({ dueText }) => dueText !== null).length
    const noDate = deliverables.length - realDate - sentinel1970 - impossibleYear
    expect(expected.deliverables).toMatchObject({
      total: deliverables.length,
      noDate,
      sentinel1970,
      impossibleYear,
      realDate,
    })
    expect(oddFields('IMPOSSIBLE_DATE', 'deliverables[')).toBe(impossibleYear)
  })

  it('have the expected financing, to the cent', () => {
    const rows = drafts.flatMap(({ resources }) => resources.filter(({ type }) => type === 'FINANCING'))
    const amounts = rows.flatMap(({ amount }) => (amount === null ? [] : [amount.value]))
    const cents = amounts.reduce((sum, value) => sum + centsOf(value), 0n)
    expect({
      rows: rows.length,
      parsed: amounts.length,
      sum: Number(cents) / 100,
    }).toEqual(expected.financing)
    expect(cents).toBe(2_560_162_820_607n)
  })

  const centsOf = (value: string): bigint => {
    const [whole = '', decimals = ''] = value.split('.')
    return BigInt(whole + decimals.padEnd(2, '0'))
  }

  it('have the expected progress reports by year', () => {
    const years = drafts.flatMap(({ progressReports }) =>
      (progressReports ?? []).map(({ submittedAt }) => submittedAt?.slice(0, 4) ?? null),
    )
    expect(countOf(years)).toEqual(expected.progressReportsByYear)
  })

  it('have progress reports of the expected statuses', () => {
    expect(
      countOf(drafts.flatMap(({ progressReports }) => progressReports?.map(({ status }) => status) ?? [])),
    ).toEqual(
      renamed(expected.progressStatus, {
        'On track': 'ON_TRACK',
        'Off track': 'OFF_TRACK',
        Completed: 'COMPLETED',
        Cancelled: 'CANCELLED',
        'Financial issues': 'FINANCIAL_ISSUES',
        None: 'null',
      }),
    )
  })

  it('have the expected number of reports each', () => {
    expect(countOf(drafts.map(({ progressReports }) => progressReports?.length ?? null))).toEqual(
      expected.reportsPerRecord,
    )
  })

  it('fulfil the SMART criteria as their source records do', () => {
    const isSpecific = ({ sections, targets }: CommitmentDraft): boolean =>
      (sections.description ?? '').length >= 200 && targets.length > 0
    const isMeasurable = ({ deliverables }: CommitmentDraft): boolean =>
      (deliverables ?? []).some(({ description, dueDate }) => {
        const year = Number(dueDate?.slice(0, 4))
        return description !== null && year >= 2015 && year <= 2060
      })
    const isAchievable = ({ leadOrganization, partnersText }: CommitmentDraft): boolean =>
      leadOrganization !== null || partnersText !== null
    const hasResources = ({ resources }: CommitmentDraft): boolean =>
      resources.some(({ description }) => description !== null)
    const isTimeBound = ({ timeframe }: CommitmentDraft): boolean => timeframe.endsOn !== null
    const rules = {
      S: isSpecific,
      M: isMeasurable,
      A: isAchievable,
      R: hasResources,
      T: isTimeBound,
    }
    const counts = Object.entries(rules).map(([letter, rule]) => [letter, drafts.filter(rule).length])
    expect(Object.fromEntries(counts)).toEqual(expected.derivedSmartCriteria)
    expect(drafts.filter((draft) => Object.values(rules).every((rule) => rule(draft)))).toHaveLength(
      expected.derivedSmartAll,
    )
  })

  it('have the oddities that they have', () => {
    expect(countOf(oddities.map(({ kind }) => kind))).toEqual({
      AMOUNT_NOT_ONE_NUMBER: 324,
      DELIVERABLE_WITHOUT_TEXT: 7,
      DUPLICATE_DELIVERABLE: 37,
      DUPLICATE_PARTNER: 37,
      DUPLICATE_RESOURCE: 27,
      END_BEFORE_START: 9,
      IMPOSSIBLE_DATE: 4,
      LEAD_NAMES_NOBODY: 6,
      NAME_TOO_LONG: 41,
      NOT_A_COUNTRY_ORGANIZATION: 170,
      NOT_A_COUNTRY_REGION: 32,
      NOT_A_COUNTRY_UNKNOWN: 21,
      NOT_A_PARTNER: 122,
      PARTNERS_NOT_PARTED: 656,
      REPAIRED_TEXT: 71,
      RESOURCE_WITHOUT_TEXT: 29,
      RUN_TOGETHER_TERMS: 8,
      SENTENCE_NOT_A_NAME: 140,
      SENTINEL_DATE: 1820,
      TARGET_WITHOUT_GOAL: 20,
      UNKNOWN_ENTITY_TYPE: 3,
      UNKNOWN_PARTNER_TYPE: 135,
      UNKNOWN_PROGRESS_STATUS: 8,
      UNKNOWN_RESOURCE_TYPE: 4,
      WEBSITE_NOT_ONE_ADDRESS: 65,
    })
  })
})
