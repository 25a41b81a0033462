import { describe, expect, it } from '@jest/globals'
import { TypeInfo, isObjectType, visit, visitWithTypeInfo } from 'graphql'
import { lineKinds } from '../src/lines/kinds.ts'
import { givenSource } from './given-source.ts'

const { schema } = givenSource({})

/** What a line leaves out, since something else in it says the same or nothing that lasts does. */
const leftOut: Readonly<Record<string, readonly string[]>> = {
  Commitment: ['leadOrganization', 'reporting'],
  Deliverable: ['commitment', 'overdue', 'overdueVerdict', 'progressReports'],
  ProgressReport: ['commitment'],
  Organization: ['ledCommitments', 'partnerCommitments', 'stewardedNetworks'],
  ActionNetwork: ['commitments'],
}

/** Types of which a line has only the key, and the shapes of pages. */
const areKeys = /^(Goal|Target|Country|Term|PageInfo|.*Connection)$/

const asked = new Map<string, Set<string>>()
const info = new TypeInfo(schema)
for (const { fragment } of lineKinds) {
  visit(
    fragment,
    visitWithTypeInfo(info, {
      Field: ({ name }) => {
        const parent = info.getParentType()?.name ?? ''
        asked.set(parent, (asked.get(parent) ?? new Set()).add(name.value))
      },
    }),
  )
}

describe('our own JSON Lines', () => {
  it.each([...asked.keys()].filter((name) => !areKeys.test(name)))('have all that the API says of %s', (name) => {
    const type = schema.getType(name)
    const fields = isObjectType(type) ? Object.keys(type.getFields()) : []
    const missing = fields.filter((field) => !asked.get(name)?.has(field) && !leftOut[name]?.includes(field))
    expect(missing).toEqual([])
  })
})
