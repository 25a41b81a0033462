import { beforeAll, describe, expect, it } from '@jest/globals'
import { askMock } from './ask.ts'

/** What a front end shows side by side has to make sense together. */

interface Commitment {
  readonly id: string
  readonly status: string
  readonly registeredAt: string | null
  readonly publishedAt: string | null
  readonly updatedAt: string
  readonly timeframe: { readonly startsOn: string | null; readonly endsOn: string | null; readonly ongoing: boolean }
  readonly leadOrganization: { readonly id: string } | null
  readonly goals: readonly { readonly number: number }[]
  readonly targets: readonly { readonly goal: { readonly number: number } }[]
  readonly partners: { readonly nodes: readonly Partner[] }
  readonly deliverables: { readonly nodes: readonly Deliverable[] }
  readonly progressReports: { readonly nodes: readonly Report[] }
  readonly reporting: Readonly<Record<string, unknown>>
}
interface Partner {
  readonly role: string
  readonly name: string
  readonly organization: { readonly id: string; readonly name: string } | null
  readonly evidence: object | null
}
interface Deliverable {
  readonly state: string
  readonly dueDate: string | null
  readonly deliveredAt: string | null
  readonly overdue: boolean
  readonly overdueVerdict: { readonly overdue: boolean }
  readonly position: number
  readonly progressReports: readonly { readonly id: string }[]
}
interface Report {
  readonly id: string
  readonly submittedAt: string | null
  readonly deliverables: readonly { readonly position: number }[]
}

const question = `{ commitments(first: 100) { nodes {
  id status registeredAt publishedAt updatedAt
  timeframe { startsOn endsOn ongoing }
  leadOrganization { id }
  goals { number } targets { goal { number } }
  partners(first: 100) { nodes { role name organization { id name } evidence { method } } }
  deliverables(first: 100) { nodes {
    state dueDate deliveredAt overdue overdueVerdict { overdue } position progressReports { id }
  } }
  progressReports(first: 100) { nodes { id submittedAt deliverables { position } } }
  reporting { light active lastReportedAt reportCount }
} } }`

describe.each([1, 2, 3])('with %s as the seed', (seed) => {
  let commitments: readonly Commitment[]
  beforeAll(async () => {
    const { data } = await askMock({ seed, size: 100 })(question)
    // What the document above asks for.
    commitments = (data!['commitments'] as { nodes: Commitment[] }).nodes
  })

  it('begins before it ends', () => {
    for (const { timeframe } of commitments) {
      if (timeframe.startsOn !== null && timeframe.endsOn !== null)
        expect(timeframe.startsOn <= timeframe.endsOn).toBe(true)
      expect(timeframe.ongoing && timeframe.endsOn !== null).toBe(false)
    }
  })

  it('registers, publishes and changes in this order', () => {
    for (const { registeredAt, publishedAt, updatedAt } of commitments) {
      const moments = [registeredAt, publishedAt, updatedAt].filter((moment) => moment !== null)
      expect(moments.toSorted()).toEqual(moments)
    }
  })

  it('shows what is public only', () => {
    const shown = new Set(commitments.map(({ status }) => status))
    expect(['PUBLISHED', 'COMPLETED', 'CANCELLED', 'WITHDRAWN']).toEqual(expect.arrayContaining([...shown]))
  })

  it('has the lead among the partners, first and once', () => {
    for (const { leadOrganization, partners } of commitments) {
      expect(partners.nodes.map(({ role }) => role === 'LEAD')).toEqual(partners.nodes.map((_, index) => index === 0))
      expect(partners.nodes[0]?.organization?.id ?? null).toBe(leadOrganization?.id ?? null)
    }
  })

  it('says of partners who they are and why, or neither', () => {
    for (const { organization, evidence, name } of commitments.flatMap(({ partners }) => partners.nodes)) {
      expect(evidence === null).toBe(organization === null)
      if (organization !== null) expect(name).toBe(organization.name)
    }
  })

  it('has targets of its goals only', () => {
    for (const { goals, targets } of commitments) {
      const numbers = goals.map(({ number }) => number)
      expect(targets.filter(({ goal }) => !numbers.includes(goal.number))).toEqual([])
    }
  })

  it('delivers what is delivered, and nothing else', () => {
    for (const one of commitments.flatMap(({ deliverables }) => deliverables.nodes)) {
      expect(one.deliveredAt === null).toBe(one.state !== 'DELIVERED')
      expect(one.overdue).toBe(one.overdueVerdict.overdue)
      if (one.overdue) expect(one).toMatchObject({ state: 'PLANNED', dueDate: expect.any(String) })
    }
  })

  it('numbers deliverables as they are listed', () => {
    for (const { deliverables } of commitments) {
      expect(deliverables.nodes.map(({ position }) => position)).toEqual(deliverables.nodes.map((_, index) => index))
    }
  })

  it('links reports and deliverables both ways', () => {
    for (const { deliverables, progressReports } of commitments) {
      const there = progressReports.nodes.flatMap((report) =>
        report.deliverables.map(({ position }) => `${report.id} ${position}`),
      )
      const back = deliverables.nodes.flatMap(({ position, progressReports: of }) =>
        of.map(({ id }) => `${id} ${position}`),
      )
      expect(back.toSorted()).toEqual(there.toSorted())
    }
  })

  it('shows the light that the reports mean', () => {
    for (const { progressReports, reporting } of commitments) {
      const moments = progressReports.nodes.map(({ submittedAt }) => submittedAt ?? '').toSorted()
      expect(reporting).toMatchObject({ reportCount: moments.length, lastReportedAt: moments.at(-1) ?? null })
      expect(reporting['light'] === 'NEVER_REPORTED').toBe(moments.length === 0)
      expect(reporting['active']).toBe(reporting['light'] !== 'RED')
    }
  })
})

describe('lists of both sides', () => {
  it('agree on who leads what', async () => {
    const { data } = await askMock({ size: 20 })(`{ organizations(first: 100) { nodes { id
      ledCommitments(first: 100) { nodes { leadOrganization { id } } }
      partnerCommitments(first: 100) { nodes { leadOrganization { id } partners(first: 100) { nodes { organization { id } } } } }
    } } }`)
    interface Led {
      readonly leadOrganization: { readonly id: string } | null
      readonly partners?: { readonly nodes: readonly { readonly organization: { readonly id: string } | null }[] }
    }
    interface Organization {
      readonly id: string
      readonly ledCommitments: { readonly nodes: readonly Led[] }
      readonly partnerCommitments: { readonly nodes: readonly Led[] }
    }
    const { nodes } = data!['organizations'] as { nodes: Organization[] } // as the document asks
    expect(nodes.flatMap(({ ledCommitments }) => ledCommitments.nodes).length).toBeGreaterThan(5)
    for (const { id, ledCommitments, partnerCommitments } of nodes) {
      expect(ledCommitments.nodes.every(({ leadOrganization }) => leadOrganization?.id === id)).toBe(true)
      for (const { leadOrganization, partners } of partnerCommitments.nodes) {
        expect(leadOrganization?.id).not.toBe(id)
        expect(partners?.nodes.map(({ organization }) => organization?.id)).toContain(id)
      }
    }
  })

  it('agree on names that nobody knows', async () => {
    const { data } = await askMock()(`{ unresolvedOrganizations(first: 100) { nodes {
      name commitmentCount commitments(first: 100) { totalCount nodes { partners(first: 100) { nodes { name } } } }
    } } }`)
    interface Unresolved {
      readonly name: string
      readonly commitmentCount: number
      readonly commitments: { readonly totalCount: number; readonly nodes: readonly Pick<Commitment, 'partners'>[] }
    }
    const { nodes } = data!['unresolvedOrganizations'] as { nodes: Unresolved[] } // as the document asks
    expect(nodes).not.toEqual([])
    for (const { name, commitmentCount, commitments } of nodes) {
      expect(commitments.totalCount).toBe(commitmentCount)
      expect(commitments.nodes.every(({ partners }) => partners.nodes.some((partner) => partner.name === name))).toBe(
        true,
      )
    }
  })
})
