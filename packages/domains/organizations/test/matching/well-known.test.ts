import { nameKey } from '@pledgegraph/kernel'
import { describe, expect, it } from '@jest/globals'
import { readIdentifier } from '../../src/matching/identifiers.ts'
import { wellKnownOrganizations } from '../../src/matching/data/well-known-organizations.ts'
import { readName } from '../../src/matching/read-name.ts'
import { recogniseWellKnown, spellingsOf } from '../../src/matching/well-known.ts'

const recognise = (name: string): string | null => recogniseWellKnown(readName(name))?.organization.acronym ?? null

describe('recogniseWellKnown', () => {
  it.each([
    'UNDP',
    'UNDP.',
    'undp',
    'PNUD',
    'United Nations Development Programme',
    'United Nations Development Programme (UNDP)',
    'the United Nations Development Programme (UNDP)',
    'United Nations Development Programme (UNDP) (United States of America)',
    'United Nations Development Programme (UNDP) Costa Rica',
    'UNDP - United Nations Development Programme',
    'Programa de las Naciones Unidas para el Desarrollo',
    'Programa de las Naciones Unidas para el Desarrollo PNUD Honduras',
    'UNDP Albania',
    'UNDP Istanbul Regional Hub',
    'UNDP Pacific Centre',
    'UNDP Philippines',
  ])('takes %s for UNDP', (name) => {
    expect(recognise(name)).toBe('UNDP')
  })

  it.each([
    ['UNDP/GEF Small Grants Programme', 'GEF SGP'],
    ['UNDP/GEF Small Grants Programme Kiribati', 'GEF SGP'],
    ['UNDP-GEF', null],
    ['UNDP/GEF YSLME Phase II', null],
    ['Cap-Net UNDP', null],
    ['UNDP, UNEP', null],
    ['WWF Kenya', null],
    ['UNESCO Chair in Life Below Water', null],
    ['World Bank of Seeds', null],
  ])('takes %s for %s', (name, acronym) => {
    expect(recognise(name)).toBe(acronym)
  })

  it('leaves a programme that others run to itself', () => {
    expect(recogniseWellKnown(readName('UNDP Equator Initiative'))?.organization.name).toBe('Equator Initiative')
  })
})

describe('the well-known organizations', () => {
  it('share no spelling', () => {
    const owners = new Map<string, Set<string>>()
    for (const organization of wellKnownOrganizations) {
      for (const key of spellingsOf(organization).map(nameKey)) {
        owners.set(key, (owners.get(key) ?? new Set()).add(organization.name))
      }
    }
    expect([...owners].filter(([, { size }]) => size > 1)).toEqual([])
  })

  it('have identifiers as their registries write them', () => {
    const given = wellKnownOrganizations.flatMap(({ identifiers }) => identifiers)
    expect(given.map(readIdentifier)).toEqual(given)
  })
})
