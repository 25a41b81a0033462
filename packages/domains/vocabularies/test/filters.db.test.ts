import { describe, expect, it } from '@jest/globals'
import { targets } from '../src/data/targets.ts'
import { openVocabularies } from './given.ts'

const room = await openVocabularies()

const list = async (name: string, args: string, field: string): Promise<unknown[]> => {
  const data = await room.ask(`{ ${name}(first: 100, ${args}) { totalCount nodes { ${field} } } }`)
  const { nodes, totalCount } = data[name]
  expect(totalCount).toBe(nodes.length)
  return nodes.map((node: Record<string, unknown>) => node[field])
}

const messageOf = async (operation: string) => (await room.run(operation)).errors?.[0]?.message

describe('goals', () => {
  it.each([
    ['of some numbers, each once', 'filter: { numbers: [14, 2, 14] }', [2, 14]],
    ['the other way round', 'filter: { numbers: [2, 14] }, orderBy: { field: NUMBER, direction: DESC }', [14, 2]],
    ['of no numbers', 'filter: { numbers: [] }', []],
  ])('come %s', async (_, args, expected) => {
    expect(await list('goals', args, 'number')).toEqual(expected)
  })

  it('refuse a number that no goal has', async () => {
    expect(await messageOf('{ goals(filter: { numbers: [1, 99999] }) { nodes { id } } }')).toBe(
      '99999 is no Sustainable Development Goal; those are numbered 1 to 17.',
    )
  })
})

describe('targets', () => {
  it('come in their official order', async () => {
    const { head, tail } = await room.ask(`{
      head: targets(first: 100) { nodes { code } }
      tail: targets(last: 69) { nodes { code } }
    }`)
    const codes = [...head.nodes, ...tail.nodes].map(({ code }) => code)
    expect(codes).toEqual(targets.map(({ code }) => code))
  })

  it.each([
    ['of a goal', 'filter: { goals: [7] }', ['7.1', '7.2', '7.3', '7.a', '7.b']],
    ['of some codes, as people count', 'filter: { codes: ["14.A", "8.10", "8.9"] }', ['8.9', '8.10', '14.a']],
    ['of a goal and a code', 'filter: { goals: [8], codes: ["8.9", "14.1"] }', ['8.9']],
    ['of no goal', 'filter: { goals: [] }', []],
  ])('come %s', async (_, args, expected) => {
    expect(await list('targets', args, 'code')).toEqual(expected)
  })

  it('refuse a malformed code', async () => {
    expect(await messageOf('{ targets(filter: { codes: ["14.1", "SDG14"] }) { nodes { id } } }')).toBe(
      '"SDG14" is no code of a target; those look like 14.2 or 14.a.',
    )
  })
})

describe('countries', () => {
  it.each([
    ['of some codes of any kind, by name', 'filter: { codes: ["ken", "FJ", "012"] }', ['DZA', 'FJI', 'KEN']],
    ['by code', 'filter: { codes: ["KEN", "CIV", "CHE"] }, orderBy: { field: CODE }', ['CHE', 'CIV', 'KEN']],
    [
      'of a region and two groups',
      'filter: { regions: [OCEANIA], isSmallIslandDevelopingState: true, isLeastDeveloped: true }',
      ['KIR', 'SLB', 'TUV'],
    ],
    [
      'landlocked and not least developed',
      'filter: { regions: [AMERICAS, EUROPE], isLandlockedDeveloping: true, isLeastDeveloped: false }',
      ['BOL', 'MKD', 'PRY', 'MDA'],
    ],
    ['whose name begins with a text', 'filter: { namePrefix: " CÔTE" }', ['CIV']],
    ['whose name sorts without regard to accents', 'filter: { namePrefix: "re" }', ['KOR', 'MDA', 'REU']],
    ['whose French name begins with a text', 'filter: { namePrefix: "etats", nameLanguage: fr }', ['USA']],
    ['whose Chinese name begins with a text', 'filter: { namePrefix: "斐", nameLanguage: zh }', ['FJI']],
    ['whose name begins with what no name does', 'filter: { namePrefix: "xyz" }', []],
    ['of no region', 'filter: { regions: [] }', []],
  ])('come %s', async (_, args, expected) => {
    expect(await list('countries', args, 'code')).toEqual(expected)
  })

  it.each([
    ['53 small island developing States', 'isSmallIslandDevelopingState', 53],
    ['45 least developed countries', 'isLeastDeveloped', 45],
    ['32 landlocked developing countries', 'isLandlockedDeveloping', 32],
  ])('include %s', async (_, field, count) => {
    expect(await list('countries', `filter: { ${field}: true }`, 'code')).toHaveLength(count)
  })

  it.each([
    ['namePrefix: "—"', 'filter.namePrefix takes the beginning of a name; "—" has no letter or digit.'],
    ['codes: ["XKK"]', expect.stringMatching(/"XKK" is no country/)],
    ['regions: [ATLANTIS]', expect.stringMatching(/"ATLANTIS" does not exist in "M49Region" enum/)],
  ])('refuse %s', async (filter, message) => {
    expect(await messageOf(`{ countries(filter: { ${filter} }) { nodes { id } } }`)).toEqual(message)
  })
})

describe('terms', () => {
  it('of a scheme come as the form shows them', async () => {
    expect(await list('terms', 'filter: { schemes: [REGION] }', 'code')).toEqual([
      'africa',
      'asia-and-pacific',
      'europe',
      'latin-america-and-the-caribbean',
      'north-america',
      'west-asia',
      'global',
    ])
  })

  it.each([
    ['as the forms show them', 'FORM', ['Southern Ocean', 'Global', 'Atlantic, Indian Ocean and South China Sea']],
    ['by scheme and code', 'SCHEME_CODE', ['Arctic Ocean', 'Global', 'Indian Ocean']],
    ['by label', 'LABEL', ['Arctic Ocean', 'Atlantic, Indian Ocean and South China Sea', 'Caribbean']],
  ])('come %s', async (_, field, expected) => {
    const args = `filter: { schemes: [OCEAN_BASIN, SIDS_REGION] }, orderBy: { field: ${field} }`
    const labels = await list('terms', args, 'label')
    const from = labels.indexOf(expected[0])
    expect(labels.slice(from, from + 3)).toEqual(expected)
  })

  it('of several schemes are all of theirs', async () => {
    const schemes = await list('terms', 'filter: { schemes: [SIDS_REGION, OCEAN_BASIN] }', 'scheme')
    expect(schemes).toEqual([...Array(8).fill('OCEAN_BASIN'), ...Array(4).fill('SIDS_REGION')])
  })
})
