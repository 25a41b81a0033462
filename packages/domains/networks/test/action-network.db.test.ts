import { describe, expect, it } from '@jest/globals'
import { encodeId, newUuid } from '@pledgegraph/kernel'
import { openRoom } from '@pledgegraph/testkit'
import { networks } from '../src/index.ts'
import { given as givenIn } from './given.ts'

const room = await openRoom(networks)
const given = givenIn(room.database)

const everything = `
  id slug name description governance website
  accountabilityRule { reportingIntervalMonths text }
  goals { id }
  stewards { id }
`

const ask = async (args: { readonly id?: string; readonly slug?: string }) => {
  const { data, errors } = await room.run(
    `query ($id: ID, $slug: String) { actionNetwork(id: $id, slug: $slug) { ${everything} } }`,
    args,
  )
  return { network: data?.['actionNetwork'], message: errors?.[0]?.message, code: errors?.[0]?.extensions['code'] }
}

describe('actionNetwork', () => {
  it('is found by its id, with all that is known about it', async () => {
    const steward = given.organization()
    const { id, slug } = await given.network({
      name: 'Récifs',
      description: 'For reefs.',
      governance: 'A board of five.',
      website: 'https://reefs.example',
      reporting_interval_months: 12,
      accountability_text: 'Report before the conference.',
      goals: [14, 13],
      stewards: [steward.uuid],
    })
    expect((await ask({ id })).network).toEqual({
      id,
      slug,
      name: 'Récifs',
      description: 'For reefs.',
      governance: 'A board of five.',
      website: 'https://reefs.example',
      accountabilityRule: { reportingIntervalMonths: 12, text: 'Report before the conference.' },
      goals: [{ id: 'goal_13' }, { id: 'goal_14' }],
      stewards: [{ id: steward.id }],
    })
  })

  it('is found by its slug', async () => {
    const { id } = await given.network({ slug: 'ocean-conference' })
    expect((await ask({ slug: 'ocean-conference' })).network).toMatchObject({ id })
  })

  it('asks nothing of its own where no interval is set', async () => {
    const { id } = await given.network()
    expect((await ask({ id })).network).toMatchObject({ accountabilityRule: null, goals: [], stewards: [] })
  })

  it('is null for an id that nothing has', async () => {
    expect(await ask({ id: encodeId('ActionNetwork', newUuid()) })).toMatchObject({ network: null, message: undefined })
  })

  it('is null for a slug that nothing has', async () => {
    expect(await ask({ slug: 'no-such-network' })).toMatchObject({ network: null, message: undefined })
  })

  it('refuses a slug that could not be one, and says what one looks like', async () => {
    const { message, code } = await ask({ slug: 'Ocean Conference\0' })
    expect(message).toBe(
      '"Ocean Conference\\u0000" is not a slug; those are lower-case letters and digits, words joined by hyphens, such as ocean-conference.',
    )
    expect(code).toBe('BAD_USER_INPUT')
  })

  it('refuses the id of another type', async () => {
    const { message, code } = await ask({ id: given.organization().id })
    expect(message).toMatch(/^"organization_\w+" is not an id of ActionNetwork; those look like action_network_/)
    expect(code).toBe('BAD_USER_INPUT')
  })

  it('refuses an id and a slug together', async () => {
    const { id } = await given.network()
    expect((await ask({ id, slug: 'x' })).message).toBe('Give exactly one of id, slug; got id and slug.')
  })

  it('answers references in one statement, and null for what is not there', async () => {
    const { id } = await given.network({ name: 'Mangroves' })
    const representations = [id, encodeId('ActionNetwork', newUuid()), id].map((each) => ({
      __typename: 'ActionNetwork',
      id: each,
    }))
    let entities: unknown
    const statements = await room.statementsOf(async () => {
      const { data } = await room.run(
        `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ActionNetwork { name } } }`,
        { representations },
      )
      entities = data?.['_entities']
    })
    expect(entities).toEqual([{ name: 'Mangroves' }, null, { name: 'Mangroves' }])
    expect(statements).toHaveLength(1)
  })
})
